import { describe, expect, it } from "vitest";
import { checkedFacts, readChecked } from "../../server/src/check/checked";
import { toTextQuote } from "../../server/src/check/text-quote";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { inEnglish } from "../words/plain";

const reader = createReader();
const text =
  "Mayor Anna Ruiz promised 40 homes on May 3, 2026. Of the 40 homes none is built. “We are late,” she said.";

/** A line of the file for some words of a text. */
function markOf(words: string, more: object = {}, from = text): string {
  const start = from.indexOf(words);
  const quote = toTextQuote(from, { start, end: start + words.length });
  return JSON.stringify({ path: "drafts/a.txt", ...quote, ...more });
}

/** The words of the facts that a file marks in a text. */
function checkedIn(file: string, now = text): string[] {
  const marks = readChecked(file).marks.get("drafts/a.txt") ?? [];
  const article = readArticle(reader, "file:///paper/drafts/a.txt", now);
  return checkedFacts(article, marks).map(({ start, end }) => now.slice(start, end));
}

/** Reads a file and shows each problem as the words it stands at, and what is said of them. */
function checkProblems(file: string, expected: readonly (readonly [string, string])[]): void {
  const { problems } = readChecked(file);
  expect(problems.map(({ start, end, message }) => [file.slice(start, end), inEnglish(message)])).toEqual(
    expected.map(([at, message]) => [at, expect.stringContaining(message)]),
  );
}

describe("a mark", () => {
  it("holds for a name, a figure, a date and a quotation", () => {
    for (const words of ["Anna Ruiz", "40", "May 3, 2026", "“We are late,”"]) {
      expect(checkedIn(markOf(words))).toEqual([words]);
    }
    expect(checkedIn(markOf("We are late,"))).toEqual(["“We are late,”"]);
  });

  it("means one place of words that stand in two", () => {
    const [fact] = checkedFacts(
      readArticle(reader, "file:///paper/drafts/a.txt", text),
      readChecked(markOf("40")).marks.get("drafts/a.txt")!,
    );
    expect(fact?.start).toBe(text.indexOf("40"));
  });

  it("holds for all facts within its words, and for none that reaches beyond them", () => {
    expect(checkedIn(markOf("Mayor Anna Ruiz promised 40 homes"))).toEqual(["Anna Ruiz", "40"]);
    expect(checkedIn(markOf("Ruiz promised"))).toEqual([]);
    expect(checkedIn('{"path": "drafts/a.txt", "exact": "40"}', "They built 140 homes, not 40.")).toEqual([
      "40",
    ]);
  });

  it("holds where words stand that overlap an earlier place of theirs", () => {
    const now = "It took 3 or 3 or 3 days.";
    expect(checkedIn('{"path": "drafts/a.txt", "exact": "3 or 3", "prefix": "3 or "}', now)).not.toEqual([]);
  });

  it("may be of any length and hold any sign", () => {
    const now = `It cost $40 (about €37). ${"A long and quiet afternoon followed. ".repeat(3000)}`;
    expect(checkedIn(markOf(now, { prefix: "", suffix: "" }, now), now)).toEqual(["$40", "€37"]);
  });

  it("holds after text has moved and lines were broken anew", () => {
    const moved = `A new first line.\r\n\r\n${text.replaceAll(" homes", "\r\n   homes")}`;
    expect(checkedIn(`${markOf("40")}\n${markOf("Anna Ruiz")}`, moved)).toEqual(["Anna Ruiz", "40"]);
    expect(checkedIn(markOf("40 homes on May 3, 2026"), moved)).toEqual(["40", "May 3, 2026"]);
  });

  it("holds no more once its words or those around it are others", () => {
    expect(checkedIn(markOf("40"), text.replace("40", "50"))).toEqual([]);
    expect(checkedIn(markOf("40"), text.replace("promised 40", "refused 40"))).toEqual([]);
    expect(checkedIn(markOf("40"), text.replace("40 homes on", "40 flats on"))).toEqual([]);
  });

  it("holds at the very beginning and end of a text", () => {
    const now = "\n40 homes for 90\n";
    expect(checkedIn(`${markOf("40", {}, now)}\n${markOf("90", {}, now)}`, now)).toEqual(["40", "90"]);
  });

  it("holds no more once words are put before the first of a text or after the last", () => {
    const now = "40 homes for 90";
    const marks = `${markOf("40", {}, now)}\n${markOf("90", {}, now)}`;
    expect(checkedIn(marks, `About ${now}`)).toEqual(["90"]);
    expect(checkedIn(marks, `${now} families`)).toEqual(["40"]);
    expect(checkedIn(marks, `A title\n\n${now}\r\n \r\nAn end.`)).toEqual(["40", "90"]);
  });

  it("takes white space at the ends of its words as context", () => {
    const [exact, prefix, suffix] = [" 40 ", "promised", "homes"];
    expect(checkedIn(JSON.stringify({ path: "drafts/a.txt", exact, prefix, suffix }))).toEqual(["40"]);
  });
});

describe("a file of marks", () => {
  it("says who checked what, when, and against what", () => {
    const more = { who: "Anna Ruiz", when: "2026-03-04T23:30:00-05:00", source: "council minutes" };
    const { marks, problems } = readChecked(`\n${markOf("40", { ...more, path: "./drafts/a.txt" })}\r\n\r\n`);
    expect(problems).toEqual([]);
    const { who, day, source } = marks.get("drafts/a.txt")![0]!;
    expect({ who, day, source }).toEqual({ who: "Anna Ruiz", day: "2026-03-04", source: "council minutes" });
  });

  it("reports each bad line at its place, and the rest counts", () => {
    const file = [
      markOf("40"),
      "<<<<<<< ours",
      '{"path": "a.txt", "exact": 7}',
      "[]",
      markOf("Anna Ruiz"),
    ].join("\n");
    checkProblems(file, [
      ["<<<<<<<", "This line is not JSON"],
      ["7", "“exact” should be a text"],
      ["[]", "A mark should be an object"],
    ]);
    expect(checkedIn(file)).toEqual(["Anna Ruiz", "40"]);
  });

  it("reports what is missing or unknown", () => {
    checkProblems('{"exact": "40"}', [['{"exact": "40"}', "“path” is missing"]]);
    checkProblems('{"path": "a.txt", "exact": "40", "by": "me"}', [['"by"', "means nothing here"]]);
  });

  it("keeps a mark whose day is none, without the day", () => {
    const file = markOf("40", { when: "2026-02-30" });
    checkProblems(file, [['"2026-02-30"', "should be a day"]]);
    expect(checkedIn(file)).toEqual(["40"]);
  });

  it("leaves out a mark whose context is not to be read, since it could hold anywhere", () => {
    const file = '{"path": "drafts/a.txt", "exact": "40", "prefix": 7}';
    checkProblems(file, [["7", "“prefix” should be a text"]]);
    expect(checkedIn(file)).toEqual([]);
  });
});
