import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("a company on the business wire", () => {
  it("is one without its “Inc.” too, in the headline and below", () => {
    checkNames(
      "[Pemberly Mills](organization) sees lower profit\n\n[HALDEN](place), [Ohio](place), Sept 27 - [Pemberly Mills Inc](organization) said it expects less. [Pemberly Mills](organization) fell.",
    );
  });

  it("is not its founder, who has a first name", () => {
    checkNames("[Ines Falk Inc.](organization) was founded by [Ines Falk](person) in 1981.");
  });

  it("leaves the code of its share outside, but for its initials", () => {
    checkNames("[Brightmoor Northern Corp.](organization) (BMK) reported a loss on Tuesday.");
    checkNames("[Broken Ridge Pty Ltd](organization) ([BRP](organization)) reported a loss on Tuesday.");
    checkNames("[Exxon Corp](organization) <XON> and [Texaco](organization) <TX> raised prices.");
  });

  it("goes on behind a name of the lists", () => {
    checkNames(
      "Shares of [Croda International PLC](organization) and [Hikma Pharmaceuticals](organization) rose.",
    );
  });

  it("is told by the broker that grades it, and so is the broker", () => {
    checkNames(
      "[Barclays](organization) cuts [Persimmon](organization) to 'underweight' - price target 1,010 pence",
    );
    checkNames(
      "[Halden](organization) raises [Larmouth](organization) price target to 90 (85) pence - 'buy'",
    );
    checkNames("[Moody's](organization) cut [Senegal](place) to negative.");
  });

  it("begins behind the word that says whose release it was", () => {
    checkNames("For more, call 617-555-0133.\n\nSOURCE [Halden Therapeutics, Inc.](organization)");
  });

  it("is no adjective of a country before what it owns", () => {
    checkNames(
      "[MUMBAI](place), March 18 ([Reuters](organization)) - Indian government bond yields fell on Wednesday.",
    );
  });
});

describe("a company and those beside it", () => {
  it("is one by the first words of its name, whatever they were taken for", () => {
    checkNames(
      "[Trellis Midstream Partners LP](organization) announced a distribution. [Trellis](organization) will host a call about [Trellis Midstream](organization).",
    );
  });

  it("is one without “Brands” and “Holdings” too", () => {
    checkNames(
      "[Ferris Oakes Brands](organization) will pay cash. [Ferris Oakes](organization) is listed in [Toronto](place).",
    );
  });

  it("is one where it falls with others that are known", () => {
    checkNames(
      "[Galey](organization) and [Ford](organization) eased. [Salton](organization), [Harde](organization) and [Nokia](organization) fell.",
    );
    checkNames(
      "[Nokia](organization) gained 3 percent. [Hartlepool](organization) lost 2 percent and [Tokyo](place) eased 1 percent.",
    );
    checkNames("[Nokia](organization) gained 3 percent. [Hartlepool](place) lost 2 percent of its people.");
    checkNames("[London](place) and [Boeing](organization) fell.");
  });

  it("is found again by the ordinary word that its name begins with, where it acts", () => {
    checkNames(
      "[Raven](organization) net falls\n\n[Raven Industries Inc](organization) said on Monday that profit fell. [Raven](organization) said it would cut jobs.",
    );
    checkNames("[Raven Industries Inc](organization) grew. Raven feathers lay about.");
  });

  it("has an analyst who is no place", () => {
    checkNames("[Baird](organization) analyst [Joe Altobell-Marsh](person) cut the stock.");
  });
});

describe("an index of shares", () => {
  it("is no body, with its maker and its number", () => {
    checkNames(
      "The [SMI](other) rose 31.6 points. The [S&P 500](other) fell 0.42% and the [Nasdaq Composite](other) dropped 0.81%. The [S&P/ASX 200](other) fell.",
    );
    checkNames(
      "The [Dow Jones industrial average](other) rose 379.44. The [Dow](other) fell. The [Standard & Poor's 500 index](other) gained.",
    );
  });

  it("leaves companies and exchanges of like names alone", () => {
    checkNames(
      "[Dow Chemical](organization) fell. [Dow Jones](organization) said so. [Nasdaq](organization) said so.",
    );
  });
});

describe("a ministry of several fields", () => {
  it("has all of them, with commas and before “and”", () => {
    checkNames("The [Ministry of Land, Infrastructure and Transport](organization) will fix the cars.");
    checkNames(
      "The [Ministry of Culture, Sports and Tourism](organization), [Korea](place) and [Japan](place) agreed.",
    );
  });

  it("leaves out names that follow it in a list", () => {
    checkNames(
      "The [Ministry of Defence](organization), [Reuters](organization) and [Boeing](organization) agreed.",
    );
  });
});

describe("teams in results and listings", () => {
  it("are told by their scores where their names are ordinary words", () => {
    checkNames(
      "[Thunder](organization) 130, [Jazz](organization) 98\n[Chet Falk](person) blocked seven shots.\n\n[Knicks](organization) 121, [76ers](organization) 104",
    );
  });

  it("are clubs with their countries and scores", () => {
    checkNames(
      "In [Newcastle](place): [Newcastle](organization) ([England](place)) 4 [Ferencvaros](organization) ([Hungary](place)) 0 (halftime 1-0)\nIn [Glasgow](place): [Celtic](organization) ([Scotland](place)) 0 [Hamburg](organization) ([Germany](place)) 2",
    );
  });

  it("are clubs where television shows them", () => {
    checkNames(
      "[TBS](organization) -- [St. Louis](organization) at [Minnesota](organization)\n[ESPN](organization) -- [Atlanta](organization) at [San Diego](organization)",
    );
  });

  it("are clubs where players go from one to the other", () => {
    checkNames(
      "[Tom Hale](person): [Newcastle](organization) to [Liverpool](organization), £12m\n[Nick Falk](person): [Stuttgart](organization) to [Newcastle](organization), loan",
    );
  });

  it("are clubs before their boss or driver", () => {
    checkNames("He met [Mercedes](organization) driver [Ann Hale](person).");
  });

  it("are clubs by what they do, where the article is on games of teams", () => {
    checkNames(
      "[Tim Falk](person) scored twice, and goalie [Lukas Hale](person) stopped 30. [Colorado](organization) improved to 20-0-2. [Winnipeg](organization) never trailed in overtime, and flew to [Winnipeg](place).",
    );
    checkNames(
      "Midfielder [Tom Hale](person) headed the winner for [Norwich](organization), whose keeper was hurt. [Ipswich](organization) drop to fourth; the striker spoke in [Ipswich](place).",
    );
  });

  it("are clubs in one match of such an article, and before what they can do", () => {
    checkNames(
      "The striker's goals and a header won it. [Celtic](organization) v [Hamburg](organization) was off. [Coventry](organization) can go up, and [Ipswich](organization) drop to fourth. [Ipswich](organization), third at half-time, lost.",
    );
  });

  it("are known by their ordinary words within a sentence", () => {
    checkNames(
      "[Nathan Falk](person) had three assists and scored to lift Denver's [Avalanche](organization) in overtime, and the goalie stopped 30.".replace(
        "Denver's",
        "[Denver](organization)'s",
      ),
    );
    checkNames(
      "The goalie of the [Kings](organization) had a shutout in overtime, after goals in the first half.",
    );
  });

  it("play at grounds that are places", () => {
    checkNames(
      "The striker headed the winner in a win at [Portman Road](place). The keeper was hurt before half-time, and the midfielder scored.",
    );
  });

  it("have players whose positions are no part of their names", () => {
    checkNames("[Seahawks](organization) DE [DeMarcus Hale](person) left the game with a calf injury.");
  });

  it("are clubs at the beginning of a paragraph too, but not in a dateline", () => {
    checkNames(
      "[LEEDS](place), [England](place) (AP) — The striker scored two goals as [Burnley](organization) beat [Leeds](organization) 3-1.\n\n[Leeds](organization), four points clear, hit the post in the winger's absence.".replace(
        "(AP)",
        "([AP](organization))",
      ),
    );
  });

  it("stay towns elsewhere", () => {
    checkNames("[Ottawa](place) never trailed [Colorado](place) in spending.");
  });
});
