import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { applyFix, checkerFor, findingsOf } from "./corpus-fixture";

/** The rule's messages for one article. */
function messagesOf(text: string, name = "article.md"): string[] {
  const articles = new Map([[name, text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, message }) => `${rule}: ${inEnglish(message)}`,
  );
}

const four = "\n\n- A bus\n- A ferry\n- A fund\n- A desk\n";

describe("a list of another length than promised", () => {
  it.each([
    ["a heading", `# Five things the traders want${four}`, "“Five things” here, but the list has 4."],
    ["a lead-in", `Five things the traders want:${four}`, "“Five things” here, but the list has 4."],
    [
      "a heading that says about what",
      `# Five things to know about the market${four}`,
      "“Five things” here, but the list has 4.",
    ],
    ["of stories", `# The week in five stories${four}`, "“five stories” here, but the list has 4."],
    ["in digits", `## The 3 best reasons to stay${four}`, "“3 best reasons” here, but the list has 4."],
    ["in bold", `**Three steps to take:**${four}`, "“Three steps” here, but the list has 4."],
    [
      "a lead-in of figure and noun",
      `Five candidates are standing:${four}`,
      "“Five” here, but the list has 4.",
    ],
    [
      "counted down",
      "# Four reasons to stay\n\n3. Rain\n\n2. Wind\n\n1. Snow\n",
      "“Four reasons” here, but the list has 3.",
    ],
    [
      "numbered alike",
      "# Four reasons to stay\n\n1. Rain\n1. Wind\n1. Snow\n",
      "“Four reasons” here, but the list has 3.",
    ],
    [
      "with nested items",
      "Three rules of the house:\n\n1. Sleep\n   - well\n   - long\n2. Eat\n",
      "“Three rules” here, but the list has 2.",
    ],
    [
      "with paragraphs in the items",
      "# Four tips for the harbour\n\nBring a coat.\n\n1. Walk\n\n   It is short.\n\n2. Swim\n\n3. Row\n",
      "“Four tips” here, but the list has 3.",
    ],
    [
      "of numbered headings",
      "# Four ways across\n\n## 1. Walk\n\nIt is short.\n\n## 2. Swim\n\nIt is wet.\n\n## 3. Row\n\nIt is slow.\n",
      "“Four ways” here, but the list has 3.",
    ],
  ])("%s", (_, text, message) => {
    expect(messagesOf(text)).toEqual([`list-count: ${message}`]);
  });

  it("in plain text", () => {
    const text = "Four tips for the harbour\n\n1. Walk\n\nIt is short.\n\n2. Swim\n\nIt is wet.\n\n3. Row\n";
    expect(messagesOf(text, "article.txt")).toEqual(["list-count: “Four tips” here, but the list has 3."]);
  });

  it("offers the right count in the way it is written", () => {
    for (const [text, newText] of [
      [`Five things the traders want:${four}`, "Four"],
      [`THREE THINGS TO TAKE:${four}`, "FOUR"],
      [`The 5 things the traders want:${four}`, "4"],
    ] as const) {
      const articles = new Map([["article.md", text]]);
      const [finding] = findingsOf(checkerFor(articles), articles);
      expect(finding!.fixes[0]).toMatchObject({ preferred: true, edits: [{ newText }] });
      const mended = applyFix(articles, finding!);
      expect(findingsOf(checkerFor(mended), mended)).toEqual([]);
    }
  });
});

describe("no matter", () => {
  it.each([
    ["it fits", `# Four things the traders want${four}`],
    ["some of a number", `Three of the five things the traders want:${four}`],
    ["one figure of two fits", `Five shops named four things:${four}`],
    ["one more than promised", `# Three things the traders want, and a bonus${four}`],
    ["the first part", `# Ten things the traders want, part 1${four}`],
    ["at least as many", `At least five things the traders want:${four}`],
    ["about as many", `About five things the traders want:${four}`],
    ["a figure about something else", `Three people died in the storm:${four}`],
    ["other buses than routes", `Five new buses will run on the following routes:${four}`],
    ["a headline over its summary", `# Three held after the storm${four}`],
    ["a heading far off", `# 50 things the traders want${four}`],
    ["questions with their answers", `# Two questions about the ferry${four}`],
    ["no list", "# Five things the traders want\n\nA bus, a ferry, a fund and a desk.\n"],
    [
      "a list that a paragraph parts",
      "Three things:\n\n- A bus\n- A ferry\n\nAnd then this one.\n\n- A fund\n",
    ],
    ["the second half of a list", "# Five reasons to stay\n\n3. Rain\n4. Wind\n5. Snow\n6. Fog\n"],
    ["numbers that skip", "# Five reasons to stay\n\n1. Rain\n2. Wind\n4. Snow\n"],
    ["a countdown that is cut off", "# Five reasons to stay\n\n5. Rain\n4. Wind\n3. Snow\n"],
    ["a lead-in without a colon", `The traders want five things.${four}`],
    ["a place in order", `# The fifth of our tips${four}`],
    ["a day", `# Things to do on May 5${four}`],
    ["minutes", `# 5 minutes of tips${four}`],
  ])("%s", (_, text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
