import { describe, expect, it } from "vitest";
import { toCheckText } from "../../server/src/report/check-text";
import { english } from "../../server/src/words/words";
import { resultOf, type Texts, type WrittenFinding } from "./findings-fixture";

function textOf(texts: Texts, findings: readonly WrittenFinding[], columns = 100): string {
  return toCheckText(resultOf(texts, findings), { colour: false, columns, words: english });
}

describe("a report for a person", () => {
  it("shows both sides with a mark under the words", () => {
    const shown = textOf(
      { "a.txt": "Ilse Brandvold runs the harbour.", "b.txt": "FERRY\n\nThe master, Ilse Brandvald, spoke." },
      [
        {
          at: "b.txt: Ilse Brandvald",
          message: "“Ilse Brandvald” is spelled “Ilse Brandvold” in 1 other place.",
          related: { "a.txt: Ilse Brandvold": "The other spelling." },
          change: "Ilse Brandvold",
        },
        { at: "b.txt: spoke", severity: "information", rule: "role-conflict" },
      ],
    );
    expect(`\n${shown}`).toBe(`
b.txt
  3:13  warning  “Ilse Brandvald” is spelled “Ilse Brandvold” in 1 other place.  name-spelling
      │ The master, Ilse Brandvald, spoke.
      │             ^^^^^^^^^^^^^^
      a.txt:1:1  The other spelling.
      │ Ilse Brandvold runs the harbour.
      │ ^^^^^^^^^^^^^^
      Fix: Change to “Ilse Brandvold”

  3:29  note  The two differ.  role-conflict
      │ The master, Ilse Brandvald, spoke.
      │                             ^^^^^

1 warning, 1 note in 0 articles (0 words, 0 facts).
`);
  });

  it("says so where there is nothing to report", () => {
    expect(textOf({}, [])).toBe("Nothing to report in 0 articles (0 words, 0 facts).\n");
  });

  it("cuts a long line between words, and keeps the mark under the words", () => {
    const text = `${"Word upon word. ".repeat(50)}Here Ana Ruiz stands. ${"And more words. ".repeat(50)}`;
    const [, , passage = "", marks = ""] = textOf({ "a.txt": text }, [{ at: "a.txt: Ana Ruiz" }], 60).split(
      "\n",
    );
    expect(passage.length).toBeLessThanOrEqual(60);
    expect(passage).toMatch(/│ ….*Here Ana Ruiz stands\..*…$/);
    expect(marks.indexOf("^")).toBe(passage.indexOf("Ana Ruiz"));
    expect(marks.match(/\^+/)?.[0]).toHaveLength("Ana Ruiz".length);
  });

  it("measures wide characters and combining marks by their columns", () => {
    const shown = textOf({ "a.txt": "東京 é 🚢 Ana" }, [{ at: "a.txt: Ana" }]);
    expect(shown).toContain(`\n      │ ${" ".repeat(4 + 1 + 1 + 1 + 2 + 1)}^^^\n`);
  });

  it("passes on no control characters to the terminal", () => {
    const shown = textOf({ "a.txt": "A\tred \u001b[31mword\u0007 here" }, [{ at: "a.txt: word" }]);
    expect(shown).toContain("│ A red  [31mword  here\n");
  });

  it("names a few places of many", () => {
    const places = Array.from({ length: 9 }, (_, index) => `p${index}.txt`);
    const texts = Object.fromEntries(["a.txt", ...places].map((path) => [path, "Ana Ruiz"]));
    const related = Object.fromEntries(places.map((path) => [`${path}: Ana`, "There."]));
    const shown = textOf(texts, [{ at: "a.txt: Ana", related }]);
    expect(shown).toContain("… and 5 more\n");
    expect(shown).not.toContain("p4.txt");
  });

  it("is coloured only where colour is wanted", () => {
    const result = resultOf({ "a.txt": "Ana" }, [{ at: "a.txt: Ana" }]);
    expect(toCheckText(result, { colour: true, columns: 80, words: english })).toContain(
      "\u001b[33mwarning\u001b[39m",
    );
  });
});
