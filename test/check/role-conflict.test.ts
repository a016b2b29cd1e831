import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf } from "./corpus-fixture";

describe("roles that cannot both hold", () => {
  it("an office held and left", () => {
    expectFindings(`
=== 2026-03-02.txt
President Oskar Lindqvist spoke in Tallinn on Monday. The Baltic Council met there.
=== 2026-03-03.txt
President Oskar Lindqvist left Tallinn. The Baltic Council meets again in May.
=== draft.txt
The Baltic Council heard former President Oskar Lindqvist in Tallinn.
                         ^^^^^^^^^^^^^^^^ role-conflict: 2 other articles
`);
  });

  it("two offices of one rank", () => {
    expectFindings(`
=== a.txt
Deputy Minister of Transport Ines Falk opened the line.
=== b.txt
Deputy Minister of Health Ines Falk opened the line.
^^^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: Deputy Minister of Transport
`);
  });
});

describe("offices of a council", () => {
  it("are told apart by what they are for", () => {
    expectFindings(`
=== a.txt
Dev Pattinson, cabinet member for finance, spoke to the Eastmere Council in Larmouth.
=== b.txt
The Eastmere Council met in Larmouth. "We had to," said Dev Pattinson, cabinet member for housing.
                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: cabinet member for finance
=== c.txt
Ana Pelk, cabinet member for finance and housing, spoke to the Eastmere Council in Larmouth.
=== d.txt
The Eastmere Council met in Larmouth. Ana Pelk, cabinet member for housing, was there with Joe Holm, a cabinet maker.
`);
  });
});

describe("a role beside several others", () => {
  it("says of each where it stands, and reports no pair twice", () => {
    expectFindings(`
=== 2026-03-02-a.txt
Finance Minister Ines Falk opened the line in Tallinn on Monday.
=== 2026-03-02-b.txt
Former Finance Minister Ines Falk opened the line in Tallinn on Monday.
^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: Ines Falk is “Former Finance Minister” here and “Finance Minister” in another article.
=== 2026-03-03.txt
Foreign Minister Ines Falk spoke of the line in Tallinn.
^^^^^^^^^^^^^^^^ role-conflict: Ines Falk is “Foreign Minister” here and “Finance Minister” in another article.
`);
  });

  it("says where the other role stands in the same article", () => {
    expectFindings(`
Finance Minister Ines Falk opened the line. The line is long. Foreign Minister Ines Falk left.
                                                              ^^^^^^^^^^^^^^^^ role-conflict: “Finance Minister” elsewhere in this article.
`);
  });
});

describe("roles that can", () => {
  it.each([
    [
      "an office left in one town and held in another",
      "Former Leeds mayor Ines Falk spoke.",
      "Dover Mayor Ines Falk left.",
    ],
    [
      "namesakes of other matters",
      "Former Larmouth mayor Helen Hughes spoke in Larmouth.",
      "The mayor of Denholm, Helen Hughes, left.",
    ],
    [
      "one office in two wordings",
      "Defense Secretary Ines Falk spoke.",
      "Secretary of Defence Ines Falk left.",
    ],
    ["an office without its field", "Secretary Ines Falk spoke.", "Secretary of State Ines Falk left."],
    [
      "offices of different rank",
      "Deputy Minister Ines Falk spoke.",
      "Ines Falk, the party chairwoman, left.",
    ],
    [
      "an office with a word of praise",
      "The popular mayor Ines Falk spoke.",
      "Pro-Larmouth mayor Ines Falk left.",
    ],
    ["an office of ours", "Ines Falk, our minister, spoke.", "Defence Minister Ines Falk left."],
    ["a title after the name", "Ines Falk, the mayor, spoke.", "Mayor Ines Falk left."],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== a.txt\n${one}\n=== b.txt\n${other}\n`);
  });

  it("an office left between two days", () => {
    expectFindings(`
=== 2026-03-02.txt
President Oskar Lindqvist spoke in Tallinn on Monday.
=== 2026-03-20.txt
Former President Oskar Lindqvist spoke in Tallinn on Friday.
`);
  });
});

describe("roles under a misspelt name", () => {
  /** So many articles have the name right, and one has it wrong, with another office. */
  const articles = (right: number): Map<string, string> => {
    const written = Array.from({ length: right }, (_, at): [string, string] => [
      `${at}.txt`,
      `Finance Minister Ines Falkenhorst opened bridge ${at}.`,
    ]);
    return new Map([...written, ["draft.txt", "Foreign Minister Ines Falkenhosrt left."]]);
  };
  const conflicts = (right: number): number => {
    const written = articles(right);
    return findingsOf(checkerFor(written), written).filter(({ rule }) => rule === "role-conflict").length;
  };

  it("are compared with those under the right one", () => {
    expect(conflicts(6)).toBe(1);
  });

  it("are not where the right one stands in more articles than are compared", () => {
    expect(conflicts(64)).toBe(1);
    expect(conflicts(65)).toBe(0);
  });

  it("are compared again once it stands in fewer", () => {
    const written = articles(65);
    const checker = checkerFor(written);
    findingsOf(checker, written);
    checker.delete("file:///corpus/7.txt");
    written.delete("7.txt");
    const anew = findingsOf(checkerFor(written), written);
    expect(findingsOf(checker, written)).toEqual(anew);
    expect(anew.some(({ rule }) => rule === "role-conflict")).toBe(true);
  });
});

describe("roles that the text says were held at another time", () => {
  it.each([
    ["a year that the sentence names", "In 2019, Foreign Minister Ines Falk opened the line in Tallinn."],
    ["from one year to another", "Ines Falk, foreign minister from 2015 to 2019, came to Tallinn."],
    ["until last month", "Ines Falk, foreign minister until February, came to Tallinn."],
    ["“who was”", "Ines Falk, who was foreign minister from 2015 to 2019, came to Tallinn."],
  ])("%s", (_, text) => {
    expectFindings(`
=== 2026-03-02.txt
Finance Minister Ines Falk opened the line in Tallinn on Monday.
=== 2026-03-03.txt
${text}
`);
  });

  it("an office that somebody held once is left by now", () => {
    expectFindings(`
=== 2026-03-02.txt
Former President Oskar Lindqvist came to Tallinn on Monday.
=== 2026-03-03.txt
In 2018, President Oskar Lindqvist opened the line in Tallinn.
`);
  });

  it("but not where it is held at that time", () => {
    expectFindings(`
=== 2026-03-02.txt
Finance Minister Ines Falk opened the line in Tallinn on Monday.
=== 2026-03-03.txt
Ines Falk, foreign minister since 2021, came to Tallinn.
           ^^^^^^^^^^^^^^^^ role-conflict: Finance Minister
`);
  });
});

describe("an office that changes hands, or two that are one", () => {
  it.each([
    [
      "somebody is sworn in between the articles' days",
      "Interior Minister Ines Falk opened the line in Tallinn on Monday.",
      "Ines Falk was sworn in as foreign minister in Tallinn. Foreign Minister Ines Falk flew to Riga.",
    ],
    [
      "somebody is moved from one to the other",
      "Interior Minister Ines Falk opened the line in Tallinn on Monday.",
      "The premier moved Ines Falk from the interior to foreign affairs. Foreign Minister Ines Falk stayed in Tallinn.",
    ],
    [
      "somebody is new in the office",
      "Interior Minister Ines Falk opened the line in Tallinn on Monday.",
      "The line in Tallinn was praised by the new Foreign Minister Ines Falk.",
    ],
    [
      "somebody resigns in the course of the day",
      "President Oskar Lindqvist resigned in Tallinn on Monday.",
      "Former President Oskar Lindqvist left the palace in Tallinn.",
    ],
    [
      "one office joins two",
      "Environment Minister Ines Falk opened the mine in Tallinn on Monday.",
      "Water Minister Ines Falk opened the mine in Tallinn. Ines Falk, minister for the environment and water, had waited.",
    ],
    [
      "an office somebody is only named for",
      "Treasury Secretary nominee Ines Falk faced the Senate on Monday.",
      "Commerce Secretary Ines Falk faced the Senate on Monday.",
    ],
    [
      "a speaker's courtesy",
      "Former President Oskar Lindqvist was buried in Tallinn on Monday.",
      "“A good man, President Oskar Lindqvist, and our friend,” the bishop said in Tallinn.",
    ],
    [
      "a rival's word",
      "Governor Ines Falk opened the fair in Tallinn on Monday.",
      "“Soon it will be former Governor Ines Falk,” her rival said at the fair in Tallinn.",
    ],
    [
      "a mayor and a former mayor of one name, of whom the articles tell different things",
      "Mayor Ines Falk of Springfield opened a pool on Monday.",
      "FAIRVIEW — Former Mayor Ines Falk was fined for speeding in Fairview.",
    ],
  ])("%s", (_, one, other) => {
    expectFindings(`\n=== 2026-03-02-a.txt\n${one}\n=== 2026-03-02-b.txt\n${other}\n`);
  });

  it("but a minister who only gives up a seat in parliament is still one", () => {
    expectFindings(`
=== 2026-03-02.txt
Justice Minister Ines Falk resigned her seat in Tallinn on Monday.
=== 2026-03-03.txt
Interior Minister Ines Falk gave no reason in Tallinn.
^^^^^^^^^^^^^^^^^ role-conflict: Justice Minister
`);
  });
});
