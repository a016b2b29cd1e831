import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("what belongs to a body's name beside what lists and tagger know of it", () => {
  it("is a club's letters, before its town or behind", () => {
    checkNames("He left [Sunderland A.F.C.](organization) for [FC Lausanne-Sport](organization) in May.");
    checkNames("He lives in [Sunderland](place), for now.");
  });

  it("is both halves of a paper's name behind its town", () => {
    checkNames("The [Fort Worth Star-Telegram](organization) reported it first.");
    checkNames("She played for an All-American team in [Arkansas](place).");
  });

  it("is the fame of a hall, which is no place then", () => {
    checkNames("He was voted into the [Hockey Hall of Fame](organization) in 1968.");
  });

  it("is both ends of a railway", () => {
    checkNames("The halt of the [Franklin and Megantic Railway](organization) closed.");
    checkNames("Trains leave from [Boston](place) and [Dunmore](place) at noon.");
  });

  it("is a broadcaster's figure", () => {
    checkNames("[BBC Radio 1](organization) played it, and [Fox Sports 1](organization) said so.");
    checkNames("[BBC Radio](organization) 15 years ago was another thing.");
  });

  it("is the mark of a name that ends in one, and not the end of a sentence", () => {
    checkNames("Shares in [Yahoo!](organization) rose. [Yahoo!](organization) said so on Monday.");
  });

  it("is not the body that comes next", () => {
    checkNames(
      "[Colorado State University of the US](organization) and the [University of Sheffield](organization) agreed.",
    );
  });
});

describe("bodies that a number names", () => {
  it("are units that the article names in full, where no noun follows", () => {
    checkNames(
      "The [139th Pennsylvania Infantry](organization) held the bridge. The [139th](organization) was relieved in the 139th minute of the shelling.",
    );
    checkNames("The 139th was a good year.");
  });

  it("are radio stations where a word of radio tells so once", () => {
    checkNames(
      "She told radio station [3AW](organization) so. [3AW](organization)'s listeners agreed at 6PM after 5KM.",
    );
    checkNames("The 9KW engine has 2GB.");
  });

  it("are teams of a year's people", () => {
    checkNames("The [Philadelphia 76ers](organization) lost to the [49ers](organization) in the 1960s.");
  });
});

describe("a body", () => {
  it("is what was founded or acquired", () => {
    checkNames("[Caldovi](organization) was founded in 1898 by [Luigi Marr](person).");
    checkNames("[Dorvane](organization) was acquired by a rival in 2004.");
  });
});

describe("a person with a nickname", () => {
  it("may have the name of a month", () => {
    checkNames('[William Herbert "Buckshot" May](person) was a pitcher.');
    checkNames('[Anna Ruiz](person) sang "Harbour Lights" May 3 in [Boston](place).');
  });
});

describe("bodies of which “and” stands in the middle", () => {
  it("are firms of several partners, whole", () => {
    checkNames("[Anna Hale](person), analyst with [Larm, Torvik and Co](organization), left.");
    checkNames(
      "[John Torvik and Sons Inc](organization) fell. [Ford](organization) and company officials met.",
    );
  });

  it("are ministries of two fields, and no mayor and a department", () => {
    checkNames("He told the [Health and Welfare Ministry](organization) so.");
    checkNames("He met the Mayor and [Finance Department](organization) heads.");
  });
});

describe("small words and adjectives beside names", () => {
  it("are no part of a place and nobody", () => {
    checkNames(
      "In [Ghana](place) an American missionary died, and in [Frankfurt an der Oder](place) a baker.",
    );
    checkNames("[Anna Hale](person) and [Tom Ford](person) are Olympic champions.");
    checkNames("It pays two points over LIBOR.");
  });
});
