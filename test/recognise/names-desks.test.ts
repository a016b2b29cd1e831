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
      "[Ottawa](organization)'s [Tim Falk](person) scored twice, and goalie [Lukas Hale](person) stopped 30. [Colorado](organization) improved to 20-0-2. [Winnipeg](organization) never trailed in overtime, and flew to [Winnipeg](place).",
    );
    checkNames(
      "Midfielder [Tom Hale](person) headed the winner for [Norwich](organization), whose keeper was hurt. [Ipswich](organization) drop to fourth; the striker spoke in [Ipswich](place).",
    );
  });

  it("stay towns elsewhere", () => {
    checkNames(
      "[Ottawa](place) never trailed [Colorado](place) in spending, and [Norwich](place) hosts the fair.",
    );
  });
});
