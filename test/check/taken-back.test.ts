import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

const story = "Nurses at Larmouth Infirmary led by Anna Ruiz of the Kessand Trust went on strike on Tuesday.";
const told = (day: string): string =>
  `=== 2026-04-${day}.txt\n${story} All 1,340 nurses walked out of the Larmouth Infirmary, and the offer was 3.4% a year.\n`;

describe("figures that a sentence takes back", () => {
  it.each([
    "Reports that all 1,430 nurses walked out of the Larmouth Infirmary were wrong.",
    "The radio wrongly reported that all 1,430 nurses walked out of the Larmouth Infirmary.",
    "The trust said that all 1,430 nurses walked out of the Larmouth Infirmary, then corrected itself.",
    "An earlier version of this report said all 1,430 nurses walked out of the Larmouth Infirmary.",
    "Ruiz denied that all 1,430 nurses walked out of the Larmouth Infirmary.",
    "If the offer was 4.3% a year, all 1,430 nurses would have walked out of the Larmouth Infirmary.",
  ])("are compared with nobody's: %s", (sentence) => {
    expectFindings(`${told("07")}${told("08")}=== 2026-04-08-b.txt\n${story} ${sentence}\n`);
  });

  it.each([
    ["Some had been wrongly dismissed: ", "all 1,430 nurses walked out of the Larmouth Infirmary."],
    ["It was no mistake: ", "all 1,430 nurses walked out of the Larmouth Infirmary."],
  ])("are not those of %s", (start, rest) => {
    const column = `${story} ${start}all `.length;
    expectFindings(
      `${told("07")}${told("08")}=== 2026-04-08-b.txt\n${story} ${start}${rest}\n${" ".repeat(column)}^^^^^ number-conflict: 1,340\n`,
    );
  });

  it("are not those of what would have to be paid", () => {
    expectFindings(`
=== 2026-04-07.txt
${story} The break fee of the Kessand Trust is $252 million, Ruiz said.
=== 2026-04-08.txt
${story} If it left, the Kessand Trust would have to pay a break fee of $252 billion, Ruiz said.
${" ".repeat(story.length)}                                                                ^^^^^^^^^^^^ magnitude: $252 million
`);
  });

  it("are ages too", () => {
    expectFindings(`
=== 2026-04-07.txt
${story} Anna Ruiz, 52, spoke at the gates.
=== 2026-04-08.txt
${story} A report that Anna Ruiz, 55, had fainted was false.
`);
  });
});

describe("two sentences of which each begins with somebody else", () => {
  it("tell of two things", () => {
    expectFindings(`
=== 2026-04-07.txt
${story} Porters at Larmouth Infirmary had won a rise of 25%.
=== 2026-04-08.txt
${story} Cleaners at Larmouth Infirmary had won a rise of 29%.
`);
  });

  it("but not where one copies the other", () => {
    expectFindings(`
=== 2026-04-07.txt
${story} Porters at Larmouth Infirmary had won a rise of 25%.
=== 2026-04-08.txt
${story} Porters at Larmouth Infirmary had won a rise of 29%.
${" ".repeat(story.length)}                                                 ^^^ number-conflict: 25%
`);
  });
});

describe("an earlier paper", () => {
  it("has a figure of its own", () => {
    expectFindings(`
=== 2026-04-07.txt
A study of nurses led by Anna Ruiz of Larmouth Infirmary appeared on Tuesday. An earlier paper put the risk at 18%.
=== 2026-04-08.txt
The study of nurses led by Anna Ruiz of Larmouth Infirmary is disputed. Con Stavrou of the Kessand Trust puts the risk at 12%.
`);
  });
});

describe("a part and its share of the whole", () => {
  it.each([
    ["She lost $74,500, or ", "72%", " of the $120,000 she had saved.", "is 62%"],
    ["The union won 90 votes (", "48%", " of the 200 cast).", "is 45%"],
  ])("%s%s", (before, share, after, right) => {
    expectFindings(
      `${before}${share}${after}\n${" ".repeat(before.length)}${"^".repeat(share.length)} percent-mismatch: ${right}`,
    );
  });

  it.each([
    "She lost $74,500, or 62% of the $120,000 she had saved.",
    "She lost $74,500, or 12% of the 900 pupils' fees.",
    "The bank made $3.1 million, or 12% of the group's $40 million.",
    "She lost $74,500, and 72% of the $120,000 she had lent was gone.",
  ])("is right, or of something else: %s", (text) => {
    expectFindings(text);
  });
});
