import { describe, expect, test } from "vitest";
import { completionsAt } from "../../server/src/features/completion";
import { contextOf, markedArticle } from "./marked-articles";

const known = markedArticle(
  "[Mayor](role #1) [Anna Ruiz](person #1) opened it; [Ruiz](person #1) left [Río Verde](place #2) for [Annaberg](place #3).",
  { uri: "file:///desk/known.txt" },
);

/** What is offered at the cursor "|" of a draft: what is replaced, and what by. */
function offered(draft: string, uri = "file:///desk/draft.txt"): string[] {
  const marked = markedArticle(draft.replace("|", ""), { uri });
  const offset = draft.indexOf("|");
  return completionsAt(marked.article, offset, contextOf([known, marked])).map(
    ({ replace, newText }) => `${marked.article.text.slice(replace.start, replace.end)} → ${newText}`,
  );
}

describe("a capitalised word being typed", () => {
  test("may be the beginning of any known name", () => {
    expect(offered("Then Ann|")).toEqual(["Ann → Anna Ruiz", "Ann → Annaberg"]);
  });

  test("the most written name stands first", () => {
    const slip = markedArticle(
      "[Anna Ruizz](person #8) and [Anne Lind](person #9), [Anne Lind](person #9), [Lind](person #9)",
      {
        uri: "file:///desk/b.txt",
      },
    );
    const draft = markedArticle("Ann", { uri: "file:///desk/draft.txt" });
    const names = completionsAt(draft.article, 3, contextOf([known, slip, draft])).map(({ label }) => label);
    expect(names).toEqual(["Anne Lind", "Anna Ruiz", "Anna Ruizz", "Annaberg"]);
  });

  test("may be the surname of a full name, or the surname alone", () => {
    expect(offered("Then Ru|")).toEqual(["Ru → Anna Ruiz", "Ru → Ruiz"]);
  });

  test("is taken with the first name before it", () => {
    expect(offered("Then Anna Ru|")).toEqual(["Anna Ru → Anna Ruiz"]);
    expect(offered("Anna R|")).toEqual(["Anna R → Anna Ruiz"]);
  });

  test("is found without its diacritics", () => {
    expect(offered("In Río V|")).toEqual(["Río V → Río Verde"]);
    expect(offered("In Rio V|")).toEqual(["Rio V → Río Verde"]);
  });

  test("says who it is and how often the name stands", () => {
    const draft = markedArticle("Ru", { uri: "file:///desk/draft.txt" });
    const [full, short] = completionsAt(draft.article, 2, contextOf([known, draft]));
    expect(full).toEqual({
      label: "Anna Ruiz",
      kind: "person",
      detail: "Mayor · 2 mentions in 1 article",
      replace: { start: 0, end: 2 },
      newText: "Anna Ruiz",
      filterText: "Ruiz",
      sortText: "0000",
    });
    expect(short?.detail).toBe("Anna Ruiz · Mayor · 2 mentions in 1 article");
  });
});

describe("nothing is offered", () => {
  test.each([
    ["for a small word", "then an|"],
    ["for a name that is complete", "Anna Ruiz|"],
    ["after a space", "Anna |"],
    ["in a URL", "See https://example.org/Ann|"],
    ["in a handle", "@Ann|"],
    ["in a hashtag", "#Ann|"],
    ["at the start of an empty article", "|"],
  ])("%s", (_, draft) => {
    expect(offered(draft)).toEqual([]);
  });

  test("in code", () => {
    expect(offered("Run `let Ann|` now.", "file:///desk/draft.md")).toEqual([]);
  });

  test("of the half-typed word itself", () => {
    const draft = markedArticle("[Zel](person #7)", { uri: "file:///desk/draft.txt" });
    expect(completionsAt(draft.article, 2, contextOf([known, draft]))).toEqual([]);
  });
});
