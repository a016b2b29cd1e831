import { expect, test } from "vitest";
import { holdsMarks, withoutMarks } from "../../server/src/text/markdown-marks";
import type { Prose } from "../../server/src/text/prose";
import { blocksOf, opaqueOf, read, sentencesOf, slice, tokensOf } from "./reading";

const markdown = (text: string) => read(text, "markdown");

test("headings of both kinds, with their level and without their marks", () => {
  expect(blocksOf(markdown("# One #\n\n### Two\n\nThree\n=====\n\nFour\n----\n"))).toEqual([
    "heading1 One",
    "heading3 Two",
    "heading1 Three",
    "heading2 Four",
  ]);
});

test("paragraphs run over lines, in quotations too", () => {
  const prose = markdown("Ruiz spoke\nfirst. Vale\nfollowed.\n\n> Then she\n> left.\n");
  expect(blocksOf(prose)).toEqual([
    "paragraph Ruiz spoke\nfirst. Vale\nfollowed.",
    "paragraph Then she\n> left.",
  ]);
  expect(sentencesOf(prose).slice(0, 2)).toEqual(["Ruiz spoke\nfirst.", "Vale\nfollowed."]);
});

test("list items, tasks and their further paragraphs", () => {
  expect(blocksOf(markdown("- one\n- two\n  goes on\n\n  More.\n\n1. three\n2. [x] four\n"))).toEqual([
    "listItem one",
    "listItem two\n  goes on",
    "paragraph More.",
    "listItem three",
    "listItem four",
  ]);
});

test("table cells are blocks, the lines between them are not prose", () => {
  const prose = markdown("| Name | Seats |\n| --- | ---: |\n| Anna Ruiz | 12 |\n");
  expect(blocksOf(prose)).toEqual([
    "tableCell Name",
    "tableCell Seats",
    "tableCell Anna Ruiz",
    "tableCell 12",
  ]);
  expect(opaqueOf(prose)).toContain("| --- | ---: |");
});

test("code, tags, comments and addresses are opaque", () => {
  const prose = markdown(
    'Run `go Anna` with <b>Ruiz</b><!-- Vale -->, see [the hall](https://x.example/a "T") or <https://y.example>.\n\n' +
      "```js\nconst Hale = 1;\n```\n\n    Oak = 2\n\n[ref]: https://z.example 'Lee'\n\n<!-- Kim -->\n",
  );
  expect(opaqueOf(prose)).toEqual([
    "`go Anna`",
    "<!-- Vale -->",
    "<https://y.example>",
    "```js\nconst Hale = 1;\n```",
    "Oak = 2",
    "[ref]: https://z.example 'Lee'",
    "<!-- Kim -->",
  ]);
  expect(blocksOf(prose)).toHaveLength(1);
});

test("the text of links stays, their targets do not", () => {
  const prose = markdown("[Anna Ruiz][r] met [Tom Hale](x(y).md), [Kim].\n\n[r]: http://x.example\n");
  expect(tokensOf(prose).slice(0, 8).join(" ")).toBe("Anna Ruiz met Tom Hale , [ Kim");
});

test("the numbers of notes are opaque", () => {
  expect(opaqueOf(markdown("Ruiz left.[^1]\n\n[^1]: So she said.\n"))).toEqual(["[^1]", "[^1]"]);
});

test("an image by itself is a caption", () => {
  const prose = markdown("![The hall of Brunstad](hall.png)\n\nText with ![a seal](seal.png) in it.\n");
  expect(blocksOf(prose).map((block) => block.split(" ")[0])).toEqual(["caption", "paragraph"]);
  expect(opaqueOf(prose)).toEqual(["![", "(hall.png)", "![", "(seal.png)"]);
});

test("nothing is seen of marks of emphasis, and words are as near to each other as without them", () => {
  const prose = markdown("Mayor **Anna Ruiz** and _Tom Hale_'s ~~no~~ \\* &amp; **40**% <b>more</b>.");
  const plain = markdown("Mayor Anna Ruiz and Tom Hale's no * &amp; 40% more.");
  expect(tokensOf(prose)).toEqual(tokensOf(plain));
  const gapsOf = ({ tokens }: Prose) => [...tokens.gap.subarray(0, tokens.count)];
  expect(gapsOf(prose)).toEqual(gapsOf(plain));
  expect(opaqueOf(prose)).toEqual([]);
});

test("stars and strokes that mark nothing are signs", () => {
  expect(tokensOf(markdown("2 * 3 and 2*3 in snake_case, ~40")).join(" ")).toBe(
    "2 * 3 and 2 * 3 in snake _ case , ~ 40",
  );
});

test("words of a span without its marks keep their white space", () => {
  const prose = markdown("Ruiz**, [52](age.md)**, left.");
  const at = prose.text.indexOf("52");
  expect(withoutMarks(prose, { start: 4, end: at })).toBe(", ");
  expect(holdsMarks(prose, { start: at, end: at + 2 })).toBe(false);
  expect(holdsMarks(prose, { start: at + 1, end: at + 2 })).toBe(false);
  expect(holdsMarks(prose, { start: 0, end: 6 })).toBe(true);
});

test("HTML blocks: text between tags is prose, scripts are not", () => {
  const prose = markdown(
    "<div class=x><p>Ruiz <em>came</em> late.</p><p>Vale left.</p>\n<script>if (a < b) Hale()</script></div>\n\nDone.\n",
  );
  expect(blocksOf(prose)).toEqual([
    "paragraph Ruiz <em>came</em> late.",
    "paragraph Vale left.",
    "paragraph Done.",
  ]);
  expect(opaqueOf(prose)).toContain("<script>if (a < b) Hale()</script>");
});

test("the title is the front matter's, else the first heading", () => {
  const titled = markdown("---\ntitle: The hall\n---\n# Other\n");
  expect(slice(titled, titled.title!)).toBe("The hall");
  const headed = markdown("Intro.\n\n# The bridge\n");
  expect(slice(headed, headed.title!)).toBe("The bridge");
  const later = markdown("## News\n\nText.\n\n# The bridge\n");
  expect(slice(later, later.title!)).toBe("The bridge");
  expect(markdown("Only text.").title).toBeUndefined();
});

test("offsets count from the start of the text, front matter and all", () => {
  const prose = markdown("---\r\ndate: 2026-03-02\r\n---\r\n\r\n## The `x` hall\r\n\r\nRuiz 😀 spoke.\r\n");
  expect(blocksOf(prose)).toEqual(["heading2 The `x` hall", "paragraph Ruiz 😀 spoke."]);
  expect(opaqueOf(prose)).toEqual(["---\r\ndate: 2026-03-02\r\n---", "##", "`x`"]);
});
