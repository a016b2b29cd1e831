import { expect, it } from "vitest";
import { checkedFacts, readChecked } from "../../server/src/check/checked";
import { progressOf } from "../../server/src/check/progress";
import { toTextQuote } from "../../server/src/check/text-quote";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const text =
  "Mayor Anna Ruiz promised 40 homes on May 3, 2026. “Of the ‘forty homes’ none is built,” Ruiz said.";

/** How many facts are checked where these words of the text are marked, out of how many. */
function progressWith(...marked: readonly string[]): string {
  const lines = marked.map((words) => {
    const start = text.lastIndexOf(words);
    const quote = toTextQuote(text, { start, end: start + words.length });
    return JSON.stringify({ path: "a.txt", ...quote });
  });
  const marks = readChecked(lines.join("\n")).marks.get("a.txt") ?? [];
  const article = readArticle(reader, "file:///paper/a.txt", text);
  const { checked, facts } = progressOf(article, checkedFacts(article, marks));
  return `${checked} of ${facts}`;
}

it("counts a name once, every figure and date, and a quotation with what it quotes", () => {
  // Anna Ruiz, 40, May 3, the quotation, and its “forty”.
  expect(progressWith()).toBe("0 of 5");
});

it("counts what is marked, a name by any of its mentions", () => {
  expect(progressWith("40")).toBe("1 of 5");
  expect(progressWith("Ruiz")).toBe("1 of 5");
  expect(progressWith("Anna Ruiz", "Ruiz said", "May 3, 2026")).toBe("2 of 5");
});

it("counts all that one mark takes in", () => {
  expect(progressWith(text)).toBe("5 of 5");
});
