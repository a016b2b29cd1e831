import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/check/finding";
import { semanticSpans } from "../../server/src/features/semantic-tokens";
import { plain } from "../words/plain";
import { aFinding, placeOf } from "./a-finding";
import { type MarkedArticle, markedArticle } from "./marked-articles";
import { corpusOf } from "./marked-corpus";

/** The highlighted words of an article, one a line: "person Anna Ruiz". */
function highlighted(
  marked: MarkedArticle,
  findings: readonly Finding[] = [],
  checked: readonly { start: number; end: number }[] = [],
): string[] {
  const { article } = marked;
  return semanticSpans(article, corpusOf([marked]), findings, checked).map(
    ({ start, end, type, modifiers }) => [type, ...modifiers, article.text.slice(start, end)].join(" "),
  );
}

describe("what is highlighted", () => {
  test("names by their kind, figures and times alike", () => {
    const article = markedArticle(
      "[Anna Ruiz](person #1) of the [Harbour Trust](organization #2) opened the [Tide Fair](other #3) in [Velmora](place #4) with [1,200](number 1200) guests and [5%](percent 5 %) more stalls on [Friday](date 2026-05-01) at [noon](time 2026-05-01T12:00).",
    );
    expect(highlighted(article)).toEqual([
      "person Anna Ruiz",
      "organization Harbour Trust",
      "name Tide Fair",
      "place Velmora",
      "number 1,200",
      "number 5%",
      "date Friday",
      "date noon",
    ]);
  });

  test("a quotation in pieces around what it mentions", () => {
    const article = markedArticle(
      "She said: “[Velmora](place #1) needs [40](number 40) homes.” Nobody argued.",
    );
    expect(highlighted(article)).toEqual([
      "quotation “",
      "place Velmora",
      "quotation needs",
      "number 40",
      "quotation homes.”",
    ]);
  });

  test("nothing across a line end, whatever ends the line", () => {
    const article = markedArticle("“We build\r\n  in [Harbour\nStreet](place #1)\rsoon”");
    expect(highlighted(article)).toEqual([
      "quotation “We build",
      "quotation in",
      "place Harbour",
      "place Street",
      "quotation soon”",
    ]);
  });

  test("a name that a finding speaks of, on either side", () => {
    const article = markedArticle("[Anna Ruzi](person #1) met [Bo Lind](person #2).").article;
    const finding = aFinding(article, "Anna Ruzi");
    const elsewhere = { ...finding, uri: "file:///desk/b.txt", related: [relatedTo(article, "Bo Lind")] };
    const marked = { article, numbers: [] };
    expect(highlighted(marked, [finding])).toEqual(["person conflicting Anna Ruzi", "person Bo Lind"]);
    expect(highlighted(marked, [elsewhere])).toEqual(["person Anna Ruzi", "person conflicting Bo Lind"]);
  });

  test("the words of a quotation only where the quotation itself is in doubt", () => {
    const marked = markedArticle("“[Bo Lind](person #2) stays”, she said.");
    const name = aFinding(marked.article, "Bo Lind");
    const quote = aFinding(marked.article, "“Bo Lind stays”", { rule: "quote-conflict" });
    expect(highlighted(marked, [name])).toContain("quotation stays”");
    expect(highlighted(marked, [quote])).toEqual([
      "quotation conflicting “",
      "person Bo Lind",
      "quotation conflicting stays”",
    ]);
  });

  test("what a person has checked", () => {
    const marked = markedArticle("[Bo Lind](person #1) is [41](quantity 41 a).");
    const checked = [placeOf(marked.article, "41")];
    expect(highlighted(marked, [aFinding(marked.article, "41")], checked)).toEqual([
      "person Bo Lind",
      "number conflicting verified 41",
    ]);
  });

  test("a quotation as checked where all of it is, not where a part of it is", () => {
    const marked = markedArticle("She said: “[Velmora](place #1) needs homes.”");
    const { article } = marked;
    expect(highlighted(marked, [], [placeOf(article, "Velmora"), placeOf(article, "homes")])).toEqual([
      "quotation “",
      "place verified Velmora",
      "quotation needs homes.”",
    ]);
    expect(highlighted(marked, [], [placeOf(article, "“Velmora needs homes.”")])).toEqual([
      "quotation verified “",
      "place verified Velmora",
      "quotation verified needs homes.”",
    ]);
  });

  test("a surname without a first name is no conflict", () => {
    const marked = markedArticle("[Lind](person #1) spoke.");
    const finding = aFinding(marked.article, "Lind", { rule: "name-introduction", severity: "hint" });
    expect(highlighted(marked, [finding])).toEqual(["person Lind"]);
  });

  test("nested and unclosed quotations once, in order", () => {
    const marked = markedArticle("“He said so [twice](number 2)");
    const [outer] = marked.article.quotations;
    const nested = { ...outer!, start: outer!.start + 4, end: outer!.end };
    const article = { ...marked.article, quotations: [outer!, nested] };
    expect(highlighted({ article, numbers: [] })).toEqual(["quotation “He said so", "number twice"]);
  });
});

function relatedTo(article: MarkedArticle["article"], words: string) {
  return { ...placeOf(article, words), message: plain("Here otherwise.") };
}
