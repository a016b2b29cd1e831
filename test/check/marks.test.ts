import { describe, expect, it } from "vitest";
import { readChecked } from "../../server/src/check/checked";
import { checkingState, toLostMessage } from "../../server/src/check/marks/lost-marks";
import { type MarkRequest, planMarks } from "../../server/src/check/marks/plan-marks";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { inEnglish } from "../words/plain";

const reader = createReader();
const path = "drafts/a.txt";
const text =
  "The council met. Mayor Anna Ruiz promised 40 homes on May 3, 2026. Of the 40 homes none is built. “We are late,” she said.\n";

function articleOf(now: string): Article {
  return readArticle(reader, `file:///paper/${path}`, now);
}

/** The file of marks after somebody has marked or unmarked words of an article, each at its first place. */
function afterMarking(
  file: string,
  words: readonly string[],
  more: Partial<MarkRequest> = {},
  now = text,
): string {
  const facts = words.map((word) => ({ start: now.indexOf(word), end: now.indexOf(word) + word.length }));
  const request = {
    does: "mark",
    facts,
    who: "Bo Lind",
    day: "2026-03-04",
    source: undefined,
    ...more,
  } as const;
  const changes = planMarks(file, articleOf(now), path, request);
  return changes.reduceRight(
    (after, { start, end, newText }) => after.slice(0, start) + newText + after.slice(end),
    file,
  );
}

/** What a file says of an article: the words that are checked, and the marks that are lost with the words they were for. */
function stateOf(file: string, now = text): { checked: string[]; lost: string[] } {
  const { problems, marks } = readChecked(file);
  expect(problems).toEqual([]);
  const state = checkingState(articleOf(now), marks.get(path) ?? []);
  const wordsOf = ({ start, end }: { start: number; end: number }): string => now.slice(start, end);
  return {
    checked: state.checked.map(wordsOf),
    lost: state.lost.map(({ mark, fact }) => `${mark.exact} → ${fact ? wordsOf(fact) : "gone"}`),
  };
}

describe("marking a fact", () => {
  it("writes one line that holds for that place alone", () => {
    const file = afterMarking("", ["40"], { source: "council minutes" });
    expect(file).toBe(
      '{"path": "drafts/a.txt", "exact": "40", "prefix": ". Mayor Anna Ruiz promised ", "suffix": " homes on May 3, 2026. O", "who": "Bo Lind", "when": "2026-03-04", "source": "council minutes"}\n',
    );
    expect(stateOf(file)).toEqual({ checked: ["40"], lost: [] });
  });

  it("leaves out who and what where nobody says", () => {
    const [line] = afterMarking("", ["Anna Ruiz"], { who: undefined }).split("\n");
    expect(Object.keys(JSON.parse(line!))).toEqual(["path", "exact", "prefix", "suffix", "when"]);
  });

  it("takes a mark for every fact, sorted by their lines", () => {
    const file = afterMarking("", ["40", "“We are late,”", "Anna Ruiz", "May 3, 2026"]);
    const lines = file.trimEnd().split("\n");
    expect(lines).toEqual([...lines].sort());
    expect(stateOf(file).checked).toEqual(["Anna Ruiz", "40", "May 3, 2026", "“We are late,”"]);
  });

  it("gives the same file in whatever order facts are marked", () => {
    const words = ["40", "May 3, 2026", "Anna Ruiz"];
    const one = words.reduce((file, word) => afterMarking(file, [word]), "");
    const other = words.toReversed().reduce((file, word) => afterMarking(file, [word]), "");
    expect(one).toBe(other);
    expect(afterMarking("", words)).toBe(one);
  });

  it("means one place even where a whole sentence stands twice", () => {
    const twice = "Guests paid 40 dollars.\nIt rained.\nGuests paid 40 dollars.\nIt snowed.\n";
    const file = afterMarking("", ["40 dollars"], {}, twice);
    expect(stateOf(file, twice).checked).toEqual(["40 dollars"]);
  });

  it("leaves bad lines and lines it does not understand as they are", () => {
    const before = '{"path": "a.txt", "oops\r\n{"path":"z.txt","exact":"7","reviewed":true}\r\n';
    const after = afterMarking(before, ["40"]);
    const [bad, , other] = after.split("\r\n");
    expect([bad, other]).toEqual(before.split("\r\n").slice(0, 2));
    expect(after.split("\r\n")).toHaveLength(4);
  });

  it("begins a line of its own behind a last line without an end", () => {
    const before = '{"path": "a.txt", "exact": "7"}';
    expect(afterMarking(before, ["40"]).startsWith(`${before}\n{`)).toBe(true);
  });

  it("renews the same person's mark and keeps what others wrote into it", () => {
    const once = afterMarking("", ["40"]).replace("}\n", ', "desk": "night"}\n');
    const again = afterMarking(once, ["40"], { day: "2026-03-09", source: "a call" });
    expect(again.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(again)).toMatchObject({ when: "2026-03-09", source: "a call", desk: "night" });
  });

  it("stands beside another person's mark", () => {
    const both = afterMarking(afterMarking("", ["40"]), ["40"], { who: "Eva Moe" });
    expect(both.trimEnd().split("\n")).toHaveLength(2);
    expect(stateOf(both).checked).toEqual(["40", "40"]);
  });
});

describe("taking a mark back", () => {
  it("removes the fact's marks, whoever made them, and nothing else", () => {
    const others = afterMarking("", ["Anna Ruiz"]);
    const marked = afterMarking(afterMarking(others, ["40"]), ["40"], { who: "Eva Moe" });
    expect(afterMarking(marked, ["40"], { does: "unmark" })).toBe(others);
  });

  it("does nothing to a file that has no mark of the fact", () => {
    const file = afterMarking("", ["Anna Ruiz"]);
    expect(afterMarking(file, ["40"], { does: "unmark" })).toBe(file);
  });
});

describe("a changed sentence", () => {
  const file = afterMarking("", ["40"]);
  const lostIn = (now: string): string[] => stateOf(file, now).lost;

  it("takes the mark away, wherever in the sentence it is changed", () => {
    expect(lostIn(text.replace("May 3", "May 4"))).toEqual(["40 → 40"]);
    expect(lostIn(text.replace("Mayor Anna", "Yesterday Mayor Anna"))).toEqual(["40 → 40"]);
    expect(lostIn(text.replace("2026. Of", "2026, or so. Of"))).toEqual(["40 → 40"]);
    expect(lostIn(text.replace("promised 40", "promised 50"))).toEqual(["40 → 50"]);
  });

  it("leaves it where other sentences change, and where lines are broken anew", () => {
    const moved = text
      .replace("none is built", "two are built")
      .replace("The council", "Late on Sunday the board");
    expect(stateOf(file, moved)).toEqual({ checked: ["40"], lost: [] });
    expect(stateOf(file, text.replace(" homes on", "\r\n  homes on"))).toEqual({ checked: ["40"], lost: [] });
  });

  it("is told with who had checked it, and when", () => {
    const { marks } = readChecked(file);
    const said = (now: string): string[] =>
      checkingState(articleOf(now), marks.get(path)!).lost.map((one) => inEnglish(toLostMessage(one)));
    expect(said(text.replace("40 homes on", "40 flats on"))).toEqual([
      "“40” was checked by Bo Lind on March 4, 2026; the sentence has changed since",
    ]);
    expect(said("Nothing of the kind.")).toEqual([
      "“40” was checked by Bo Lind on March 4, 2026; its words are no longer in the article",
    ]);
  });

  it("tells a fact inside a quotation from the quotation", () => {
    const quoted = "Ruiz said: “We shall build 40 homes in the harbour by May.”\n";
    const now = quoted.replace("harbour", "old town");
    expect(stateOf(afterMarking("", ["40"], {}, quoted), now).lost).toEqual(["40 → 40"]);
  });

  it("is settled by marking the fact anew, which clears the old mark away", () => {
    const now = text.replace("promised 40", "promised 50");
    const anew = afterMarking(file, ["50"], { who: "Eva Moe" }, now);
    expect(stateOf(anew, now)).toEqual({ checked: ["50"], lost: [] });
    expect(anew.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is settled by taking the old mark back", () => {
    const now = text.replace("promised 40", "promised 50");
    expect(afterMarking(file, ["50"], { does: "unmark" }, now)).toBe("");
  });
});
