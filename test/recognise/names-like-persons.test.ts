import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("a body that is called like a person", () => {
  it("is one by the trade that ends its name", () => {
    checkNames("It was sold by [Torvik Waste](organization) in March.");
    checkNames("They sang with [Torvik Choir](organization), and [Selby Haulage](organization) paid.");
  });

  it("is none by an ordinary word that is a surname too, nor behind a first name", () => {
    checkNames("It was sold by [Torvik Long](person) in March.");
    checkNames("It was sold by [Anna Winters](person) in March.");
  });

  it.each([
    ["what one has shares of", "It bought a 20 percent stake in [Castell Hale](organization) for cash."],
    ["where one works", "Workers at [Castell Hale](organization) voted to strike."],
    ["what it does", "[Castell Hale](organization), which employs 300 people, will close."],
    ["what it makes", "[Castell Hale](organization), which makes pumps, said its profit fell."],
    ["how it began", "[Castell Hale](organization) was founded in 1902."],
    ["what it writes", "[Castell Hale](organization) said in its weekly review that prices rose."],
    ["a bid for it", "The takeover bid for [Castell Hale](organization) failed."],
  ])("is one by %s, wherever it stands", (_, told) => {
    checkNames(`${told} [Castell Hale](organization) said no more.`);
  });

  it.each([
    "He beat [Tom Hale](person), which makes him champion.",
    "He sacked [Tom Hale](person), which angered many.",
    "[Tom Hale](person) was born in 1902.",
    "[Tom Hale](person) said in his review that prices rose.",
    "The job offer for [Tom Hale](person) stands.",
    "The managing director met [Tom Hale](person) at noon.",
  ])("is none in what may be said of somebody: %s", (text) => {
    checkNames(text);
  });

  it("is one by the code of its shares", () => {
    checkNames("[LONDON](place), March 23 - [Jefferies](organization) <JEFG> said so.");
  });

  it("is one where it was taken for a town by the words before it", () => {
    checkNames(
      "[Li Wei](person) bought a 43 pct stake in [Husky](organization). Nine pct of [Husky](organization) is hers.",
    );
  });
});

describe("what is no person and no body", () => {
  it("is an illness", () => {
    checkNames(
      "They will try [Dallas](place) Ebola patient [Thomas Hale](person). The Ebola outbreak goes on.",
    );
    checkNames("[Parkinson](other)'s disease and [Bell](other)'s palsy were told apart.");
  });

  it("is a part of a country, and a country with its letters behind it", () => {
    checkNames("Voters in the [Northeast](place) and the [South](place) and the [Midwest](place) turned.");
    checkNames(
      "[Kuwait](place) and the [United Arab Emirates](place) ([UAE](place)) met. The [Emirates](organization) news agency said so.",
    );
  });

  it("is what is measured or levied, with its letters behind it", () => {
    checkNames(
      "It is a share of Gross National Product (GNP) and of Value Added Tax (VAT) returns, over LIBOR.",
    );
    checkNames("[Stewart](person) had three hits and two RBI.");
  });

  it("are the terms on which a cargo is sold", () => {
    checkNames("It sold at 1,875 dollars a tonne FOB and 1,900 CIF.");
  });
});

describe("a body's whole name", () => {
  it("goes on with what it is for, and with the state whose trade it is", () => {
    checkNames(
      "[Tom Hale](person) of the [National Committee for an Effective Congress](organization) said so.",
    );
    checkNames(
      "[Bill Hale](person), president of [Associated General Contractors of Alabama](organization), left.",
    );
  });

  it("ends with what it is", () => {
    checkNames(
      "She was taken to the [Edinburgh Royal Infirmary](organization) by [Safeway Cargo](organization).",
    );
  });
});

describe("a company by its ending", () => {
  it("though its products stand around it", () => {
    checkNames("[Google Inc](organization) ([GOOG.O](organization)) fell.");
    checkNames("[Google Inc.](organization) (GOOG) fell.");
  });
});

describe("a surname with a hyphen that a whole name has", () => {
  it("stays whole, though one of its words is an ordinary one", () => {
    checkNames("[James Ward-Prowse](person) scored. He saw [Ward-Prowse](person)'s attempt.");
    checkNames("[James Ward-Torvik](person) scored. They praised [Ward-Torvik](person)'s goal.");
  });

  it("but two who meet are two", () => {
    checkNames("The [Trump](person)-[Xi](person) summit ended.");
  });
});

describe("what stands before a name", () => {
  it("is a part of a bishop's see, and none of a player who came on", () => {
    checkNames("The [Archdiocese of Baltimore](organization) agreed.");
    checkNames("Substitute [Joe Allen](person) sent a header wide.");
  });
});
