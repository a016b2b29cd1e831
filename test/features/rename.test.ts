import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/check/finding";
import { prepareRenameAt, renameAt } from "../../server/src/features/rename";
import { inEnglish } from "../words/plain";
import { aFinding, placeOf } from "./a-finding";
import { contextOf, type MarkedArticle, markedArticle } from "./marked-articles";

const articles = (...texts: string[]): MarkedArticle[] =>
  texts.map((text, n) => markedArticle(text, { uri: `file:///desk/${"abc"[n]}.txt` }));

/** The texts after a renaming from some words of the first article, or the reason why there is none. */
function renamed(
  words: string,
  newName: string,
  marked: readonly MarkedArticle[],
  findings: readonly Finding[] = [],
): string[] | string {
  const [{ article }] = marked as [MarkedArticle];
  const result = renameAt(article, placeOf(article, words).start + 1, newName, contextOf(marked, findings));
  if ("refused" in result) return inEnglish(result.refused);
  return marked.map(({ article: { uri, text } }) =>
    result.edits
      .filter((edit) => edit.uri === uri)
      .reduceRight((out, edit) => out.slice(0, edit.start) + edit.newText + out.slice(edit.end), text),
  );
}

describe("before a renaming", () => {
  test("the surname alone is marked, the full name offered", () => {
    const [a, b] = articles("[Ruiz](person #1) spoke.", "[Anna Ruiz](person #1) agreed.");
    const start = prepareRenameAt(a!.article, 2, contextOf([a!, b!]));
    expect(start).toEqual({ span: { start: 0, end: 4 }, placeholder: "Anna Ruiz" });
  });

  test("figures, dates, events and plain words have no name to change", () => {
    const [a] = articles(
      "The [Tide Fair](other #1) had [40](number 40) stalls on [Friday](date 2026-05-01).",
    );
    const context = contextOf([a!]);
    for (const words of ["Tide", "40", "Friday", "stalls"]) {
      expect(prepareRenameAt(a!.article, placeOf(a!.article, words).start, context)).toBeUndefined();
    }
  });
});

describe("renaming a person", () => {
  test("each form in its own form, over the corpus", () => {
    const marked = articles(
      "[Anna Ruiz](person #1) spoke. [Ruiz](person #1)’s plan won; [Anna](person #1) wept.",
      "[A. Ruiz](person #1) and [ANNA RUIZ](person #1) and [Bo Ruiz](person #2) at https://example.org/ruiz.",
    );
    expect(renamed("Anna Ruiz", "Hanna Ruys", marked)).toEqual([
      "Hanna Ruys spoke. Ruys’s plan won; Hanna wept.",
      "H. Ruys and HANNA RUYS and Bo Ruiz at https://example.org/ruiz.",
    ]);
  });

  test("a surname with particles, a suffix and initials", () => {
    const marked = articles(
      "[Johan D. van der Meer Jr.](person #1) won. [Van der Meer](person #1) and [J.D. van der Meer](person #1) are one.",
    );
    expect(renamed("Johan", "Pieter D. de Boer Jr.", marked)).toEqual([
      "Pieter D. de Boer Jr. won. De Boer and P.D. de Boer are one.",
    ]);
  });

  test("a middle name more or less stands in the full form only", () => {
    const marked = articles("[Anna Ruiz](person #1) spoke; [Ruiz](person #1) left.");
    expect(renamed("Anna", "Anna Maria Ruiz", marked)).toEqual(["Anna Maria Ruiz spoke; Ruiz left."]);
    const longer = articles("[Anna Maria Ruiz](person #1) spoke; [Anna Ruiz](person #1) left.");
    expect(renamed("Anna", "Hanna Ruiz", longer)).toEqual(["Hanna Ruiz spoke; Hanna Ruiz left."]);
  });

  test("one word given for the surname is the new surname", () => {
    const marked = articles("[Ruiz](person #1) left.", "[Anna Ruiz](person #1) stays.");
    expect(renamed("Ruiz", "Ruys", marked)).toEqual(["Ruys left.", "Anna Ruys stays."]);
  });

  test("a nickname stays", () => {
    const marked = articles("[Elizabeth Ruiz](person #1) and [Betty Ruiz](person #1).");
    expect(renamed("Elizabeth", "Elizabeth Ruys", marked)).toEqual(["Elizabeth Ruys and Betty Ruys."]);
  });

  test("a bare apostrophe gets its s where the new name wants one", () => {
    const marked = articles(
      "[Bo Peters](person #1) left; [Peters](person #1)’ seat and [Peters](person #1)' vote.",
    );
    expect(renamed("Bo", "Bo Lind", marked)).toEqual(["Bo Lind left; Lind’s seat and Lind's vote."]);
    expect(renamed("Bo", "Bo Lucas", marked)).toEqual(["Bo Lucas left; Lucas’ seat and Lucas' vote."]);
  });

  test("a name broken by a line end stays broken", () => {
    const marked = articles("It was [Anna\nRuiz](person #1) and [Anna Ruiz](person #1).");
    expect(renamed("Anna Ruiz", "Anna Ruys", marked)).toEqual(["It was Anna\nRuys and Anna Ruys."]);
  });

  test("to the name it has changes nothing", () => {
    const marked = articles("[Anna Ruiz](person #1) spoke; [Ruiz](person #1) left.");
    expect(renamed("Anna", "Anna Ruiz", marked)).toEqual([marked[0]!.article.text]);
  });
});

describe("what is refused, with the reason", () => {
  test("a surname that two people of one article share", () => {
    const marked = articles(
      "[Anna Ruiz](person #1) spoke.",
      "[Anna Ruiz](person #1) met [Bo Ruiz](person #2). [Ruiz](person #2) laughed.",
    );
    const reason = "“Ruiz” in b.txt may mean Anna Ruiz or Bo Ruiz. Write those names in full there first.";
    expect(renamed("Anna", "Anna Ruys", marked)).toBe(reason);
    const start = prepareRenameAt(marked[0]!.article, 2, contextOf(marked));
    expect(start && "refused" in start && inEnglish(start.refused)).toBe(reason);
  });

  test("not where both are always written in full", () => {
    const marked = articles("[Anna Ruiz](person #1) met [Bo Ruiz](person #2).");
    expect(renamed("Anna", "Anna Ruys", marked)).toEqual(["Anna Ruys met Bo Ruiz."]);
  });

  test("not where the other is a misspelling of the same name", () => {
    const marked = articles(
      "[Anna Ruiz](person #1) met us. [Ruiz](person #1) and [Ana Ruiz](person #2) are one.",
    );
    const finding = aFinding(marked[0]!.article, "Ana Ruiz");
    expect(renamed("Anna", "Anna Ruys", marked, [finding])).toEqual([
      "Anna Ruys met us. Ruys and Ana Ruiz are one.",
    ]);
  });

  test("a short form of an organisation that the new name has no part for", () => {
    const marked = articles(
      "The [Velmora Harbour Trust](organization #1), or [Harbour Trust](organization #1).",
    );
    expect(renamed("Velmora", "Friends of the Old Pier", marked)).toBe(
      "“Harbour Trust” is short for “Velmora Harbour Trust” in a.txt, and it is not clear what is short for “Friends of the Old Pier”. Write the name in full there first.",
    );
  });

  test("a name of no letters, of no one, or beyond reason", () => {
    const marked = articles("[Anna Ruiz](person #1) spoke.");
    expect(renamed("Anna", "  ", marked)).toBe("A name needs at least one letter.");
    expect(renamed("Anna", "123", marked)).toBe("“123” has no letter in it.");
    expect(renamed("Anna", "a".repeat(300), marked)).toBe("That is too long for a name.");
    expect(renamed("spoke", "Bo Lind", marked)).toBe("No person, organisation or place stands here.");
  });
});

describe("renaming an organisation or a place", () => {
  test("the short form and the acronym follow", () => {
    const marked = articles(
      "The [Harbour Street Council](organization #1) ([HSC](organization #1)) met. [H.S.C.](organization #1) is small; the [Council](organization #1) is old.",
    );
    expect(renamed("Harbour", "Harbour Lane Council", marked)).toEqual([
      "The Harbour Lane Council (HLC) met. H.L.C. is small; the Council is old.",
    ]);
  });

  test("an acronym with and without stops", () => {
    const marked = articles("[H.S.C.](organization #1) and [HSC](organization #1).");
    expect(renamed("H.S.C.", "HLC", marked)).toEqual(["HLC and HLC."]);
  });

  test("a name of one word more", () => {
    const marked = articles("[Velmora](place #1)’s pier. In [Velmora](place #1).");
    expect(renamed("Velmora", "New Velmora", marked)).toEqual(["New Velmora’s pier. In New Velmora."]);
  });
});

describe("what a renaming leaves alone", () => {
  test("the words that a trusted article quotes", () => {
    const marked = articles(
      "[Anna Ruiz](person #1) spoke.",
      "“I met [Anna Ruiz](person #1) there,” said [Bo Lind](person #2). [Anna Ruiz](person #1) was there.",
    );
    const [{ article }] = marked as [MarkedArticle];
    const context = contextOf(marked);
    const project = { ...context.project, isTrusted: (uri: string) => uri.endsWith("b.txt") };
    const result = renameAt(article, 1, "Hanna Ruys", { ...context, project });
    const places = "edits" in result ? result.edits.map(({ uri, start }) => [uri.at(-5), start]) : result;
    expect(places).toEqual([
      ["a", 0],
      ["b", marked[1]!.article.text.lastIndexOf("Anna")],
    ]);
  });
});
