import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("an approximate figure of three digits or more", () => {
  const at = (figure: string, day: string): string =>
    `=== 2026-04-${day}.txt\nNurses at Larmouth Infirmary led by Anna Ruiz went on strike on Tuesday. ${figure} nurses walked out of the Larmouth Infirmary.\n`;
  const column = " ".repeat(
    "Nurses at Larmouth Infirmary led by Anna Ruiz went on strike on Tuesday. All ".length,
  );

  it("is no other one that is as long", () => {
    expectFindings(
      `${at("Some 1,340", "07")}${at("Some 1,340", "08")}${at("All 1,430", "09")}${column}^^^^^ number-conflict: 1,340\n`,
    );
  });

  it.each([
    ["Some 1,350", "All 1,290"],
    ["About 1,300", "All 1,410"],
    ["About 1,340", "All 1,360"],
  ])("may be another: %s, %s", (one, other) => {
    expectFindings(at(one, "07") + at(one, "08") + at(other, "09"));
  });
});

describe("a prime minister of a country in no list", () => {
  it("is prime minister, or was", () => {
    expectFindings(`
=== 2026-03-02.txt
Prime Minister Ilka Stromberg spoke in Holmby on Monday. The Norden Council met there.
=== 2026-03-02-b.txt
Prime Minister Ilka Stromberg left Holmby. The Norden Council meets again in May.
=== 2026-03-02-c.txt
Ilka Stromberg, the former prime minister of Westmark, spoke to the Norden Council in Holmby.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role-conflict: 2 other articles
`);
  });

  it("is no president of a body", () => {
    expectFindings(`
=== 2026-03-02.txt
President Ilka Stromberg spoke in Holmby on Monday. The Norden Council met there.
=== 2026-03-02-b.txt
President Ilka Stromberg left Holmby. The Norden Council meets again in May.
=== 2026-03-02-c.txt
Ilka Stromberg, the former president of the chess club, spoke to the Norden Council in Holmby.
`);
  });
});

describe("an age behind the body that somebody belongs to", () => {
  const one = `=== 2026-03-03.txt
Ferry crews of Corbel Lines struck at Larmouth Pier, said Anna Ruiz of the Harbour Union, who is 52.
`;

  it("is the person's", () => {
    expectFindings(`${one}=== 2026-03-04.txt
Anna Ruiz, 62, said the Harbour Union would strike Corbel Lines at Larmouth Pier again.
           ^^ age-mismatch: 52 in another article
`);
  });

  it("is nobody's behind another person", () => {
    expectFindings(`${one.replace("Ruiz of the Harbour Union", "Ruiz, aunt of Mia Holm")}=== 2026-03-04.txt
Anna Ruiz, 62, said the Harbour Union would strike Corbel Lines at Larmouth Pier again.
`);
  });
});

describe("a day that another article gives with a part of the day", () => {
  it("is exchanged alone", () => {
    const { articles } = readFixture(`=== a.txt
HOLMBY, 2026-06-16

A fire that broke out late on Monday destroyed the roof of Sandel Hall in Holmby, Fire Chief Matti Okono said.
=== b.txt
HOLMBY, 2026-06-17

Fire Chief Matti Okono told Holmby council that the roof of Sandel Hall was destroyed in Sunday's fire.
`);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule, fixes }) => [rule, fixes[0]!.edits[0]!.newText])).toEqual([
      ["date-conflict", "Monday"],
    ]);
  });
});
