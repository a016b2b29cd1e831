import { describe, expect, it } from "vitest";
import { checkerFor, expectFindings, findingsOf, readFixture } from "./corpus-fixture";

describe("an age at a death of these days", () => {
  const other = `=== 2026-03-04.txt
Harold Venn, 83, led the Colne Valley Brass Band of Marsden at the Kirklees Cup.
             ^^ age-mismatch: 81 in another article
`;

  it.each([
    "Harold Venn, who died on Sunday at the hospice, was 81.",
    "Harold Venn, the bandleader, died on Sunday, aged 81.",
    "Harold Venn has died at the age of 81.",
    "Harold Venn died on Sunday at his home. He was 81.",
    "Harold Venn, a retired miner aged 81, died on Sunday.",
  ])("%s", (text) => {
    expectFindings(
      `=== 2026-03-03.txt\n${text} The Colne Valley Brass Band won the Kirklees Cup in Marsden.\n${other}`,
    );
  });

  it.each([
    "Harold Venn, who died in January, was 81.",
    "Harold Venn, whose brother died on Sunday at 81, is well.",
    "Harold Venn, aged 81 at the time, fell ill.",
    "Harold Venn said the victim lived nearby. He was 81.",
    "At 81, Harold Venn won a second title in 2024.",
  ])("is no such age: %s", (text) => {
    expectFindings(
      `=== 2026-03-03.txt\n${text} The Colne Valley Brass Band won the Kirklees Cup in Marsden.\n${other.replace(/\n +\^.*/, "")}`,
    );
  });
});

describe("an age behind a surname with a title", () => {
  const band = "The Colne Valley Brass Band won the Kirklees Cup in Marsden.";

  it("is somebody else's where the title is not the person's", () => {
    expectFindings(`
=== 2026-03-03.txt
Megan Venn, 29, has died. Miss Venn played in Marsden. ${band}
=== 2026-03-04.txt
Megan Venn was mourned by her brother Lewis. "We thank all," said Mr Venn, 32. ${band}
`);
  });

  it("is the person's where it is", () => {
    expectFindings(`
=== 2026-03-03.txt
Megan Venn, 29, has died. Miss Venn played in Marsden. ${band}
=== 2026-03-04.txt
Megan Venn was mourned. Miss Venn, 32, had played for years. ${band}
                                   ^^ age-mismatch: 29 in another article
`);
  });
});

describe("“Born on …” at the head of a sentence", () => {
  it("with the place of birth, behind a dateline", () => {
    expectFindings(`
=== 2026-06-10.txt
OSLO, June 10, 2026 — Born on March 3, 1977, in Bergen, Ingrid Solvang, 47, took over the shipyard.
                                                                        ^^ age-mismatch: is 49
`);
  });

  it("of her whom the sentences before name", () => {
    expectFindings(`
=== 2026-06-10.txt
Ingrid Solvang, 47, took over the shipyard. Born in Bergen on 3 March 1977, she studied in Trondheim.
                ^^ age-mismatch: is 49
`);
    expectFindings(`
=== 2026-06-10.txt
Ingrid Solvang took over the shipyard. She is 47. She was born on March 3, 1977.
                                              ^^ age-mismatch: is 49
`);
  });
});

describe("“The 47-year-old” behind a sentence about one person", () => {
  const text = `
=== 2026-06-10.txt
Ingrid Solvang, born on March 3, 1977, took over the shipyard.

The 47-year-old engineer promised new jobs.
    ^^^^^^^^^^^ age-mismatch: is 49
`;

  it("is the person’s, with less weight", () => {
    expectFindings(text);
    const { articles } = readFixture(text);
    expect(findingsOf(checkerFor(articles), articles)[0]!.severity).toBe("information");
  });

  it("may be the one that was born", () => {
    expectFindings(`
=== 2026-06-10.txt
Ingrid Solvang took over the shipyard. The 47-year-old was born on March 3, 1977, in Bergen.
                                           ^^^^^^^^^^^ age-mismatch: is 49
`);
  });

  it.each([
    [
      "somebody hurt with her",
      "Ingrid Solvang, 49, was hurt with a passenger. The 47-year-old passenger died.",
    ],
    ["somebody not named", "Ingrid Solvang, 49, met the victim’s son. The 47-year-old wept."],
    [
      "the second of two",
      "Ingrid Solvang beat Mari Lund. Solvang, 49, won easily. The 47-year-old shook her hand.",
    ],
    ["an incumbent", "Ingrid Solvang, 49, was elected. The 47-year-old incumbent, Per Dahl, conceded."],
    ["a driver", "Ingrid Solvang, 49, blamed the driver. The 47-year-old driver denied it."],
    [
      "whose deputy it is",
      "Ingrid Solvang, 49, praised her deputy. The 47-year-old has led the yard since May.",
    ],
  ])("is not hers: %s", (_, words) => {
    expectFindings(`=== 2026-06-10.txt\n${words}\n`);
  });
});

describe("an age in brackets behind a name", () => {
  const other = "=== 2026-03-04.txt\nOrrin Foods is looking for a successor to Ulf Marrowby, 55";
  const rest = ", who leaves Orrin Foods of Wexcombe.\n";

  it("is compared before a verb", () => {
    expectFindings(
      `=== 2026-03-03.txt\nUlf Marrowby (58) will leave Orrin Foods of Wexcombe.\n${other}${rest}${" ".repeat(56)}^^ age-mismatch: 58 in another article\n`,
    );
  });

  it.each([
    "Ulf Marrowby (58) scored for Orrin Foods of Wexcombe.",
    "Ulf Marrowby (58), Olga Dahl (61) and others left Orrin Foods of Wexcombe.",
    "Ulf Marrowby (58) left Orrin Foods of Wexcombe, and Olga Dahl (47) stays.",
  ])("is left alone: %s", (text) => {
    expectFindings(`=== 2026-03-03.txt\n${text}\n${other}${rest}`);
  });
});

describe("an age in a year that has passed", () => {
  it.each([
    "Ingrid Solvang, born in 1951, was 32 when she won the Larmouth Prize in 1993.",
    "Ingrid Solvang was born in 1951. She was 32 when she first won the Larmouth Prize in 1993.",
  ])("against a year of birth: %s", (text) => {
    const at = text.indexOf("32");
    expectFindings(
      `=== 2026-06-10.txt\n${text}\n${" ".repeat(at)}^^ age-mismatch: born 1951, cannot have been 32\n`,
    );
  });

  it.each([
    "Ingrid Solvang, born in 1951, was 41 when she won the Larmouth Prize in 1993.",
    "Ingrid Solvang, born in 1951, was 42 when she won the Larmouth Prize in 1993.",
    "Ingrid Solvang, born in 1951, was about 35 when she won the Larmouth Prize in 1993.",
    "Ingrid Solvang, born in 1951, was 32 when she met a man who won the Larmouth Prize in 1993.",
    "Ingrid Solvang, born in 1951, said Edda Varnholt was 32 when she won the Larmouth Prize in 1993.",
  ])("that fits, or is somebody else's: %s", (text) => {
    expectFindings(`=== 2026-06-10.txt\n${text}\n`);
  });
});

describe("two ages of a person whom two towns' papers know for one thing", () => {
  const charged = (age: number) =>
    `=== 2026-03-02.txt\nLARMOUTH, March 2, 2026 — Pilot Piet Oslander, ${age}, was charged with flying drunk, police in Larmouth said.\n`;
  const fined = `=== 2026-03-10.txt\nLARMOUTH, March 10, 2026 — A court in Larmouth fined pilot Piet Oslander, 45, who was drunk when flying.`;

  it("are compared where digits have changed places", () => {
    const { articles } = readFixture(`${charged(54)}${fined}\n`);
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["age-mismatch information"]);
  });

  it("are left alone otherwise", () => {
    const { articles } = readFixture(`${charged(51)}${fined}\n`);
    expect(findingsOf(checkerFor(articles), articles)).toEqual([]);
  });
});
