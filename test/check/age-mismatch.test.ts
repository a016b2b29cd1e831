import { describe, expect, it } from "vitest";
import { applyFix, checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("an age that a date of birth contradicts", () => {
  it("of which the next sentence tells", () => {
    expectFindings(`
=== 2026-03-04.txt
Holmqvist, 52, has been at the ministry since 2023. She was born on May 9, 1974, in Ostrava.
           ^^ age-mismatch: is 51 on March 4, 2026, not 52
`);
  });

  it("in brackets, beside it, or before the name", () => {
    expectFindings(`
=== 2026-03-04.txt
Katarina Holmqvist (born 9 May 1974) is the minister. Holmqvist, aged 53, lives in Tolland.
                                                                      ^^ age-mismatch: 51
`);
    expectFindings(`
=== 2026-03-04.txt
Katarina Holmqvist, born in 1974, is the minister. The 48-year-old Holmqvist lives in Tolland.
                                                       ^^^^^^^^^^^ age-mismatch: cannot be 48
`);
    expectFindings(`
=== 2026-03-04.txt
Born on 9 May 1974, Holmqvist grew up in Tolland. Holmqvist, a 54-year-old engineer, is the minister.
                                                               ^^^^^^^^^^^ age-mismatch: 51
`);
  });

  it("as a bare number", () => {
    expectFindings(`
=== 2026-03-04.txt
Ben Okafor, who was born in 1970, is 49. Katarina Holmqvist, born on 9 May 1974, is 53, he said.
                                     ^^ age-mismatch: cannot be 49
                                                                                    ^^ age-mismatch: 51
`);
  });

  it("that another article on the story gives", () => {
    expectFindings(`
=== 2026-03-04.txt
Katarina Holmqvist, 52, opened the Larmouth Harbour Museum on the Kessand Canal.
                    ^^ age-mismatch: 51
=== 2026-03-05.txt
Katarina Holmqvist was born on May 9, 1974. She opened the Larmouth Harbour Museum on the Kessand Canal.
`);
  });
});

describe("two ages of one person", () => {
  it("in one article", () => {
    expectFindings(`
=== 2026-03-04.txt
Ben Okafor, 52, chairs the dockers' union. The 61-year-old Okafor wants three ferries.
                                               ^^^^^^^^^^^ age-mismatch: 52 in another passage
`);
  });

  it("in two articles on one story", () => {
    expectFindings(`
=== 2026-03-04.txt
Ben Okafor, 52, chairs the Larmouth Dockers Union at the Kessand Canal.
=== 2026-03-08.txt
Ben Okafor, 55, left the Larmouth Dockers Union at the Kessand Canal.
            ^^ age-mismatch: 52 in another article
`);
  });
});

describe("two ages of one holder of an office", () => {
  it("in two articles with little else in common", () => {
    expectFindings(`
=== 2026-03-04.txt
Transport Secretary Ben Okafor, 52, closed the old bridge.
=== 2026-03-08.txt
Ben Okafor, 55, the transport secretary, spoke of ferries.
            ^^ age-mismatch: 52 in another article
`);
  });
});

describe("two ages far apart", () => {
  const story = "opened the Larmouth Harbour Museum on the Kessand Canal with Ben Okafor.";

  it.each([
    ["two digits that changed places", "58", "85"],
    ["another first digit", "52", "82"],
  ])("are one slip: %s", (_, age, other) => {
    expectFindings(`
=== 2026-03-04.txt
Katarina Holmqvist, ${age}, ${story}
=== 2026-03-05.txt
Katarina Holmqvist, ${age}, ${story} It was raining.
=== 2026-03-06.txt
Katarina Holmqvist, ${other}, ${story} Nobody minded.
                    ^^ age-mismatch: ${age}
`);
  });

  it("or two people's", () => {
    expectFindings(`
=== 2026-03-04.txt
Katarina Holmqvist, 58, ${story}
=== 2026-03-05.txt
Katarina Holmqvist, 31, ${story}
`);
  });
});

describe("an age is today's", () => {
  it.each([
    ["“who is 71”", "who is 77 and retired in 2002, wept.", "who is "],
    ["before what the person did once", "77, who ran the mill until 2002, wept.", ""],
    ["before what is still to come", "77, will be sworn in on April 2.", ""],
    ["before what the person did a few years ago", "77, sent her last letter to the mill in 2022.", ""],
  ])("%s", (_, told, before) => {
    expectFindings(`
=== 2026-03-04.txt
Joan Pettifer, 71, handed the petition of the Larmouth Library to Mayor Anna Ruiz.
=== 2026-03-05.txt
Joan Pettifer, ${told} Mayor Anna Ruiz took the petition of the Larmouth Library.
               ${" ".repeat(before.length)}^^ age-mismatch: 71
`);
  });

  it.each([
    "who died in 2002 when the mill burned, was mourned.",
    "who was killed in 2002, was mourned.",
    "was killed at the mill in 2022.",
    "sent her first letter to the mill in 1988.",
  ])("but not %s", (told) => {
    expectFindings(`
=== 2026-03-04.txt
Joan Pettifer, 71, handed the petition of the Larmouth Library to Mayor Anna Ruiz.
=== 2026-03-05.txt
Joan Pettifer, 77, ${told} Mayor Anna Ruiz took the petition of the Larmouth Library.
`);
  });
});

describe("ages that can hold", () => {
  it.each([
    [
      "no age: a number behind a name",
      "Ben Okafor, born in 1970, is 49 miles away. Katarina Holmqvist is No. 3.",
    ],
    [
      "the right one",
      "Holmqvist, 51, has been at the ministry since 2023. She was born on May 9, 1974, in Ostrava.",
    ],
    [
      "either side of a birthday",
      "Holmqvist, born in 1974, is the minister. The 52-year-old Holmqvist lives in Tolland.",
    ],
    ["at another time", "Holmqvist, 30 when she moved, is the minister. She was born on May 9, 1974."],
    ["in another year", "In 1999 Holmqvist, 25, moved to Tolland. Holmqvist was born on May 9, 1974."],
    ["of somebody else", "Holmqvist has a son, Jan, 12. She was born on May 9, 1974."],
    ["of one of two people", "Holmqvist, 40, met Ben Okafor. He was born on May 9, 1974."],
    ["that others say", "“Holmqvist, 40, is old,” Ben Okafor said. Holmqvist was born on May 9, 1974."],
    ["about so much", "Holmqvist, about 50, is the minister. Holmqvist was born on May 9, 1964."],
    ["that is no age", "Holmqvist beat Wilk, 6-4, 7-5. Holmqvist was born on May 9, 1974."],
  ])("%s", (_, text) => {
    expectFindings(`=== 2026-03-04.txt\n${text}\n`);
  });

  it("of namesakes in two stories", () => {
    expectFindings(`
=== 2026-03-04.txt
Ben Okafor, 52, chairs the Larmouth Dockers Union at the Kessand Canal.
=== 2026-03-08.txt
Ben Okafor, 23, scored twice as Tolland Rovers beat Mostar United.
`);
  });

  it("a year later", () => {
    expectFindings(`
=== 2025-02-04.txt
Ben Okafor, 52, chairs the Larmouth Dockers Union at the Kessand Canal.
=== 2026-03-08.txt
Ben Okafor, 53, left the Larmouth Dockers Union at the Kessand Canal.
`);
  });
});

describe("the fix", () => {
  it("gives the age that a day of birth allows", () => {
    const { articles } = readFixture(
      "=== 2026-03-04.txt\nHolmqvist, 52, is the minister. She was born on May 9, 1974.\n",
    );
    const [finding] = findingsOf(checkerFor(articles), articles);
    expect(finding!.fixes[0]).toMatchObject({ preferred: true, edits: [{ newText: "51" }] });
    const fixed = applyFix(articles, finding!);
    expect(findingsOf(checkerFor(fixed), fixed)).toEqual([]);
  });
});

it("reads a birth behind the age itself", () => {
  expectFindings(`
=== 2026-05-04.txt
Petra Olmstead drives the tram. Olmstead, 61, was born on January 3, 1972.
                                          ^^ age-mismatch: 54
`);
});

it("is found beside a year that is still to come", () => {
  expectFindings(`
=== 2026-05-16.txt
Coach Elena Marchetti, 44, won the Northern Cup for Hallam United at Castle Park.
=== 2026-05-17.txt
Elena Marchetti, 54, said she would stay with Hallam United until 2028. The Northern Cup stands in Castle Park.
                 ^^ age-mismatch: 44 in another article
`);
});
