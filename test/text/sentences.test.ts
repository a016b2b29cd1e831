import { expect, test } from "vitest";
import { read, sentencesOf } from "./reading";

/** Sentences are parted by " | " in the text as it is given. */
function checkSentences(marked: string): void {
  const parts = marked.split(" | ");
  expect(sentencesOf(read(parts.join(" ")))).toEqual(parts);
}

test("a stop, a question and an exclamation end a sentence", () => {
  checkSentences("The hall is open. | Is it warm? | It is! | Nobody knows why.");
  checkSentences("It cost 3.5 million. | The town paid 1.2 million of it in 2024. | The rest came later.");
});

test("titles and abbreviations before names keep their stop", () => {
  checkSentences(
    "We met Mr. Vale and Dr. Ruiz. | Gov. Ann Lee came with Sen. Tom Hale and Lt. Gov. Kim Oak.",
  );
  checkSentences("Mayor Ruiz v. Harbour vs. Old Town is on St. Mary's agenda. | Prof. Hale spoke.");
  checkSentences("It is near Mt. Orrin and Ft. Dale. | Rev. Paul Oak said so.");
});

test("months, numbers and pages keep their stop before a figure", () => {
  checkSentences("The vote is on Feb. 12 in room No. 5. | See p. 12 and Art. 3 for more.");
  checkSentences("On Sat. 14 it rained. | He sat. | Then he rose.");
  checkSentences("He came in Feb. | The council met in Sept. 2024.");
  checkSentences("Is it true? | No. | It never was.");
});

test("company and state abbreviations end a sentence only before a clear beginning", () => {
  checkSentences("Oak Harbour Inc. Chairman Tom Hale left Vale Corp. on Monday.");
  checkSentences("He works for Oak Harbour Inc. | The firm is old.");
  checkSentences("They live in Dale, Calif. | But they were born in Orrin, Mass., in 1960.");
  checkSentences("Martin Vale Jr. Park is closed. | It was named for Martin Vale Jr. | He died in 1980.");
});

test("letters with stops end a sentence only before a clear beginning", () => {
  checkSentences("The U.S. Treasury and U.K. ministers met in the U.S. on Friday.");
  checkSentences("Troops left the U.S. | They went home. | U.S. Under Secretary Ann Lee stayed.");
  checkSentences("She lives in Washington, D.C. | Her son does not.");
  checkSentences("The fruit, e.g. apples, i.e. the red ones, are sold.");
});

test("hours end a sentence before a beginning, but not before a day or a zone", () => {
  checkSentences("It began at 4 p.m. Thursday and ended at 6 p.m. EST on Friday.");
  checkSentences("It began at 4 p.m. | Ruiz came late.");
  checkSentences("It began at 4:14 p.m. 124 people came.");
  checkSentences("It ended at 6 p.m. | The crowd left.");
});

test("a letter that ends a figure is no initial", () => {
  checkSentences("Bids had opened at CHF 8m. | Copper gained 2% to $9k. | Hale sold at 4p. | Ruiz did not.");
});

test("initials belong to names", () => {
  checkSentences("J. R. Vale and Ann K. Lee met J.K. Oak. | George W. Hale came too.");
  checkSentences("The S. Pete Vale, the secretary, said. | He left.");
  checkSentences("He took Vitamin C. | The doctor agreed.");
  checkSentences("In May, U. S. . President Hale spoke.");
});

test("degrees, currencies and abbreviations of other languages", () => {
  checkSentences("Ann Lee, Ph.D., and Tom Hale, M.D., a.k.a. Doc Hale, paid Rs. 550 each. | Both left.");
  checkSentences("Es gibt z. B. Dr. Oak und d. h. Prof. Lee. | Sie kamen.");
  checkSentences("They sell apples, pears, etc. | The shop is open from 9 a.m.-5 p.m. daily.");
});

test("a small letter goes on", () => {
  checkSentences("He paid approx. five crowns for the no. of seats he got. | All were taken.");
  checkSentences("The shop Yahoo! opened there and sold it.");
  checkSentences("He waited … and waited ... and left. | Then she came.");
  checkSentences("They use it daily. | iPhones are banned.");
});

test("closing marks and brackets belong to the sentence before", () => {
  checkSentences("“We won.” | The crowd cheered. | (It was loud.) | Then they left.");
  checkSentences('"It rained." | "It did not." | Both were right.');
  checkSentences("He said it would be “partnership.”. | She agreed.");
  checkSentences("Was it “art”? | “It was.” | [Editor's note.] | More follows.");
});

test("a question in quotation marks goes on with its speaker", () => {
  checkSentences("“Is it open?” he asked. | “It is!” Anna Ruiz said. | “Who came?” | Nobody stayed.");
});

test("scraped text does not break", () => {
  checkSentences("“It cannot be an option. | U cannot be the only one. | A. capacity,” he stated.");
  checkSentences("The allies must act. | S. Pete Vale, the secretary, said.");
  checkSentences("“We stay,” the U.S. S. Matthew Oak, the envoy, told reporters.");
  expect(sentencesOf(read("It was late.The hall closed at ten.Nobody came."))).toEqual([
    "It was late.",
    "The hall closed at ten.",
    "Nobody came.",
  ]);
});

test("a number at a line's start is no sentence", () => {
  checkSentences("1. The hall is old.");
  checkSentences("It opened in 1980. | It closed in 1990.");
});

test("full-width stops end sentences without a space", () => {
  expect(sentencesOf(read("会议开始了。他来了。"))).toEqual(["会议开始了。", "他来了。"]);
});

test("sentences never cross blocks and hold all tokens", () => {
  const prose = read("# Title\n\nOne line\n\n- item | cell\n\n| a | b |\n|---|---|\n| c | d |\n", "markdown");
  const { count, first, end } = prose.sentences;
  let next = 0;
  for (let at = 0; at < count; at++) {
    expect(first[at]).toBe(next);
    next = end[at]!;
    for (const block of prose.blocks)
      expect(
        first[at]! >= block.endToken ||
          end[at]! <= block.firstToken ||
          (first[at]! >= block.firstToken && end[at]! <= block.endToken),
      ).toBe(true);
  }
  expect(next).toBe(prose.tokens.count);
});
