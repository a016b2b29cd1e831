import { GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../server/src/features/escape-markdown";
import { changeForm, changeOf } from "../../server/src/features/name-change";
import { passageOf } from "../../server/src/features/passage";
import { sayTime } from "../../server/src/features/say-time";
import { semanticSpans } from "../../server/src/features/semantic-tokens";
import { english } from "../../server/src/words/words";
import { aFinding } from "./a-finding";
import { markedArticle } from "./marked-articles";
import { corpusOf } from "./marked-corpus";

const gfm = parser.configure(GFM);

/** The kinds of Markdown that a text is read as, plain words aside. */
function markdownIn(text: string): string[] {
  const kinds = new Set<string>();
  gfm.parse(text).iterate({
    enter: ({ name }) => {
      if (!["Document", "Paragraph", "Escape"].includes(name)) kinds.add(name);
    },
  });
  return [...kinds];
}

/** Pieces that Markdown makes something of. */
const risky = fc
  .array(
    fc.constantFrom(
      ..."* _ ` [ ] ( ) < > # + - = ! | ~ & \\ : . 1 12. 3) @ www. https:// ftp:// mailto: bo@c.example <b> <!-- &lt; &#60; ![x](y) [x](y) [x]: - * --- *** ``` ~~ Colby a".split(
        " ",
      ),
      " ",
      "\n",
      "\n\n",
      "    ",
      "\t",
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

describe("an article's words in a card", () => {
  test("make no Markdown, whatever they are", () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(markdownIn(`“${escapeMarkdown(text)}”`)).toEqual([]);
        expect(markdownIn(escapeMarkdown(text.trim()))).toEqual([]);
      }),
    );
  });

  test("stay on one line and show the place in bold", () => {
    fc.assert(
      fc.property(risky, risky, (before, after) => {
        const { article } = markedArticle(
          `${before.replace(/[[\]()]/g, "")} [Lind](person #1) ${after.replace(/[[\]()]/g, "")}`,
        );
        const passage = passageOf(article, article.mentions[0]!);
        expect(passage).not.toMatch(/[\r\n]/);
        expect(passage).toContain("**Lind**");
      }),
    );
  });
});

describe("highlighting", () => {
  const piece = fc.constantFrom(
    "[Anna Ruiz](person #1)",
    "[Harbour\nTrust](organization #2)",
    "[40](number 40)",
    "[May\r\n 3](date 2026-05-03)",
    "“",
    "”",
    "words",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\u00a0",
    "😀",
    "e\u0301",
  );

  test("is sorted and disjoint, within the text and within lines, and covers every mention", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const marked = markedArticle(pieces.join(""));
        const { article } = marked;
        const findings = article.mentions.slice(0, 2).map((mention) => ({
          ...aFinding(article, ""),
          start: mention.start,
          end: mention.end,
        }));
        const spans = semanticSpans(article, corpusOf([marked]), findings);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(article.text.slice(start, end)).not.toMatch(/[\r\n]/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.text.length);
        for (const mention of article.mentions) {
          expect(spans.some(({ start }) => start === mention.start)).toBe(true);
        }
      }),
    );
  });
});

test("every time value is said in some words", () => {
  fc.assert(
    fc.property(fc.string(), (timex) => {
      expect(typeof sayTime(timex, english)).toBe("string");
    }),
  );
});

describe("a name that changes", () => {
  const word = fc.constantFrom(
    "Anna",
    "Bo",
    "J.",
    "de",
    "van",
    "Lind",
    "Ruiz",
    "Smith-Jones",
    "Jr.",
    "O’Hara",
    "MARIA",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

  test("gives every form a form, or none at all", () => {
    fc.assert(
      fc.property(
        name,
        name,
        name,
        fc.constantFrom("person" as const, "place" as const),
        (from, to, form, kind) => {
          const next = changeForm(form, changeOf(from, to, kind));
          if (next !== undefined) expect(next.trim()).not.toBe("");
        },
      ),
    );
  });

  test("to itself leaves every form as it is", () => {
    fc.assert(
      fc.property(name, name, (from, form) => {
        expect(changeForm(form, changeOf(from, from, "person"))).toBe(form);
      }),
    );
  });

  test("becomes the new name in its full form", () => {
    fc.assert(
      fc.property(name, name, (from, to) => {
        expect(changeForm(from, changeOf(from, to, "person"))).toBe(to);
      }),
    );
  });
});
