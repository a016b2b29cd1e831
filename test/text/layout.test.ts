import { expect, test } from "vitest";
import { blocksOf, opaqueOf, read, sentencesOf, slice } from "./reading";

const blocks = (text: string): string[] => blocksOf(read(text));
const kinds = (text: string): string[] => blocks(text).map((block) => block.split(" ")[0]!);

test("a file with a paragraph a line has a block a line", () => {
  expect(
    blocks(
      "The council met on Monday evening to vote on the bridge. It said yes.\nAnna Ruiz, the mayor, was not there.\nNobody knew why.\n",
    ),
  ).toEqual([
    "paragraph The council met on Monday evening to vote on the bridge. It said yes.",
    "paragraph Anna Ruiz, the mayor, was not there.",
    "paragraph Nobody knew why.",
  ]);
});

test("lines broken to a width are joined", () => {
  const text = `Harbour bridge opens in May

BRUNSTAD -- The council of Brunstad voted on Monday to open the
bridge over the harbour in May, two years later than planned. Mayor
Anna Ruiz said the delay had cost the town 1.2 million crowns.
Nobody objected.

    The bridge will carry buses and bicycles only. Cars must go on
using the ferry, which leaves every half hour.
`;
  const prose = read(text);
  expect(prose.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "paragraph"]);
  expect(sentencesOf(prose)[1]).toBe(
    "BRUNSTAD -- The council of Brunstad voted on Monday to open the\nbridge over the harbour in May, two years later than planned.",
  );
  expect(sentencesOf(prose).at(-1)).toBe("Cars must go on\nusing the ferry, which leaves every half hour.");
});

test("in a text broken to a width, an indented line and a line with room above it begin a paragraph", () => {
  const text = `The council of Brunstad voted on Monday to open the bridge over the
harbour in May, two years later than the mayor and her party had
planned.
  Anna Ruiz said that the delay had cost the town a good deal of
money, and that she was sorry for it.
The bridge will carry buses and bicycles only, and all other cars
must go on using the ferry.
`;
  expect(blocks(text).map((block) => block.slice(0, 25))).toEqual([
    "paragraph The council of ",
    "paragraph Anna Ruiz said ",
    "paragraph The bridge will",
  ]);
});

test("short lines are no broken paragraph", () => {
  expect(kinds("apples\npears\nplums\n")).toEqual(["paragraph", "paragraph", "paragraph"]);
  expect(kinds("Anna Ruiz\nTom Hale\nKim Oak\n")).toEqual(["heading1", "heading2", "heading2"]);
});

test("the marks of lists stand outside their items", () => {
  const prose = read(
    "The hall needs:\n- a roof\n* a door\n• a lamp\n– a stair\n1. paint\n2. time\n\nIt is old.\n",
  );
  expect(blocksOf(prose)).toEqual([
    "paragraph The hall needs:",
    "listItem a roof",
    "listItem a door",
    "listItem a lamp",
    "listItem a stair",
    "listItem paint",
    "listItem time",
    "paragraph It is old.",
  ]);
  expect(opaqueOf(prose)).toEqual(["-", "*", "•", "–", "1.", "2."]);
});

test("a number that no other goes on from is no mark of a list", () => {
  expect(blocks("12. February was cold.\n")).toEqual(["paragraph 12. February was cold."]);
  expect(blocks("1. First came Ruiz.\nShe spoke.\n2. Then came Hale.\n")).toEqual([
    "listItem First came Ruiz.",
    "paragraph She spoke.",
    "listItem Then came Hale.",
  ]);
  expect(blocks("-5 degrees were measured.\n")).toEqual(["paragraph -5 degrees were measured."]);
});

test("short lines without a sentence's end are headings", () => {
  expect(kinds("Bridge opens\nWhat comes next?\n5 ways to cross\n“We won,” says Ruiz\n")).toEqual([
    "heading1",
    "heading2",
    "heading2",
    "heading2",
  ]);
  expect(kinds("## The hall\n# Other\n")).toEqual(["heading2", "heading1"]);
});

test("dates, bylines, addresses, tags and short sentences are no headings", () => {
  for (const line of [
    "Feb. 12, 2026 4:14 p.m. 124",
    "Saturday, April 4, 2009",
    "12 February 2026",
    "By Anna Ruiz",
    "Post by : desk",
    "#harbour #bridge",
    "www.example.com",
    "read more",
    "The hall is open.",
    "The hall needs:",
    "2026",
    "—",
  ])
    expect(kinds(line), line).toEqual(["paragraph"]);
});

test("captions are known by their first word", () => {
  expect(kinds("Photo: Anna Ruiz at the hall\n")).toEqual(["caption"]);
});

test("the title is the first heading, with only short lines before it", () => {
  const titleOf = (text: string): string | undefined => {
    const prose = read(text);
    return prose.title && slice(prose, prose.title);
  };
  expect(titleOf("Bridge opens\n\nIt was late.\n")).toBe("Bridge opens");
  expect(titleOf("2026-03-02\nBy Anna Ruiz\n\nBridge opens\n\nIt was late.\n")).toBe("Bridge opens");
  expect(titleOf(`${"The council met and met again. ".repeat(8)}\n\nDetails\n\nMore.\n`)).toBeUndefined();
  expect(titleOf("It was late.")).toBeUndefined();
});

test("all line ends count", () => {
  for (const end of ["\n", "\r\n", "\r", "\u2028"])
    expect(kinds(["Bridge opens", "", "It was late.", "- one"].join(end))).toEqual([
      "heading1",
      "paragraph",
      "listItem",
    ]);
});
