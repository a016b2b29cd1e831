import { expect, test } from "vitest";
import { readFrontMatter } from "../../server/src/text/front-matter";
import { blocksOf, opaqueOf, read } from "./reading";

const fieldsOf = (text: string) => {
  const front = readFrontMatter(text);
  if (!front) return undefined;
  const { title, author, date } = front.matter;
  return { title, author, date };
};

test("title, author and date are read as written", () => {
  expect(fieldsOf("---\ntitle: The hall\nauthor: Anna Ruiz\ndate: 2026-02-12\n---\n")).toEqual({
    title: "The hall",
    author: "Anna Ruiz",
    date: "2026-02-12",
  });
  expect(fieldsOf('---\ntitle: "It\'s 5: now"\ndate: 2026-02-12T16:14:00Z\ndraft: true\n...\nText')).toEqual({
    title: "It's 5: now",
    author: undefined,
    date: "2026-02-12T16:14:00Z",
  });
});

test("authors may be a list or things with a name; field names in any case", () => {
  expect(fieldsOf("---\nAuthors:\n  - Anna Ruiz\n  - name: Tom Hale\nDate: Feb. 12, 2026\n---")).toEqual({
    title: undefined,
    author: "Anna Ruiz, Tom Hale",
    date: "Feb. 12, 2026",
  });
  expect(fieldsOf("---\nauthor: {name: Kim Oak, mail: x}\n---")?.author).toBe("Kim Oak");
});

test("broken YAML gives what can be read", () => {
  expect(fieldsOf("---\ntitle: The hall\ntags: [a, b\nauthor: Anna\n---\n")?.title).toBe("The hall");
  expect(fieldsOf("---\n\ttitle: x: y: z\n: :\n---\n")).toBeDefined();
  expect(fieldsOf("---\njust words\n---\n")).toEqual({
    title: undefined,
    author: undefined,
    date: undefined,
  });
  expect(fieldsOf(`---\n${"[".repeat(30_000)}\n---\n`)).toBeDefined();
  expect(fieldsOf(`---\n${"- ".repeat(30_000)}\n---\n`)).toBeDefined();
  expect(fieldsOf(`---\n${"? ".repeat(30_000)}\n---\n`)).toBeDefined();
  expect(fieldsOf("---\na: &a [x]\ntitle: *a\nauthor: *b\n---\n")).toBeDefined();
});

test("no block without an end, and none for a rule between paragraphs", () => {
  expect(fieldsOf("---\ntitle: The hall\n")).toBeUndefined();
  expect(fieldsOf("---\n\nText.\n\n---\n")).toBeUndefined();
  expect(fieldsOf("--- title\nx\n---\n")).toBeUndefined();
  expect(fieldsOf("Text\n---\ntitle: x\n---\n")).toBeUndefined();
  expect(fieldsOf("----\ntitle: x\n---\n")).toBeUndefined();
});

test("the block is one opaque token, in plain text too", () => {
  const prose = read("---\ntitle: The hall\ndate: 2026-02-12\n---\nRuiz spoke.\n");
  expect(opaqueOf(prose)).toEqual(["---\ntitle: The hall\ndate: 2026-02-12\n---"]);
  expect(blocksOf(prose)).toEqual(["paragraph Ruiz spoke."]);
  expect(prose.frontMatter?.span).toEqual({ start: 0, end: 40 });
  expect(prose.title).toEqual({ start: 11, end: 19 });
});
