import { describe, expect, test } from "vitest";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { completionsAt } from "../../server/src/features/completion";
import type { FeatureContext } from "../../server/src/features/feature";
import { hoverAt } from "../../server/src/features/hover";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { lensOf } from "../../server/src/features/lenses";
import { definitionAt, highlightsAt, referencesAt } from "../../server/src/features/navigate";
import { prepareRenameAt, renameAt } from "../../server/src/features/rename";
import { semanticSpans } from "../../server/src/features/semantic-tokens";
import { articleSymbols, corpusSymbols } from "../../server/src/features/symbols";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { english } from "../../server/src/words/words";

const root = "file:///desk";

const story: Readonly<Record<string, string>> = {
  "2026-03-02-pier.txt": `Mayor Marta Ellison opens the rebuilt pier

Mayor Marta Ellison opened the rebuilt pier in Halifax on Monday before 1,200 guests. Ellison’s office paid $4.5 million for it.

“The sea gave us forty years,” Ellison said. “We owe it a pier.”
`,
  "2026-03-03-budget.md": `# Council argues over the pier

Mayor Marta Ellison defended the cost on Tuesday. See [the minutes](https://example.org/Ellison) and \`Ellison\`.

Thomas Okafor, a councilman, said that Ellison had promised less.
`,
  "2026-03-04-reply.txt": `Marta Ellsion answers her critics

Mayor Marta Ellsion answered Thomas Okafor on Wednesday. The pier opened on Monday.
`,
};

/** The desk with the story on it, read and checked as the program does. */
function openDesk(): { context: FeatureContext; article: (name: string) => Article } {
  const reader = createReader();
  const project = readProject(undefined, root, noSettings);
  const corpus = new Corpus();
  const checker = new Checker(corpus, project);
  for (const [name, text] of Object.entries(story)) checker.put(readArticle(reader, `${root}/${name}`, text));
  const context: FeatureContext = {
    corpus,
    project,
    findingsOf: (uri) => checker.findings(uri),
    linkTo: ({ uri, start }) => `${uri}#L${corpus.article(uri)!.text.slice(0, start).split("\n").length}`,
    words: english,
    displayPath: (uri) => uri.slice(root.length + 1),
  };
  return { context, article: (name) => corpus.article(`${root}/${name}`)! };
}

const { context, article } = openDesk();
const pier = article("2026-03-02-pier.txt");
const budget = article("2026-03-03-budget.md");
const reply = article("2026-03-04-reply.txt");
const at = (one: Article, words: string): number => one.text.indexOf(words) + 1;

describe("on articles as they are read", () => {
  test("a name's card tells who it is and what is wrong with it", () => {
    const card = hoverAt(reply, at(reply, "Marta Ellsion answered"), context)!.markdown;
    expect(card).toContain("**Marta Ellsion** · person");
    expect(card).toContain("⚠ “Marta Ellsion” (2 places) is spelled “Marta Ellison”");
    expect(hoverAt(budget, at(budget, "Ellison had"), context)!.markdown).toContain(
      "6 mentions in 2 articles: “Ellison” (3), “Marta Ellison” (3)",
    );
  });

  test("a day's card says how it was counted and where else it stands", () => {
    const card = hoverAt(reply, at(reply, "Monday"), context)!.markdown;
    expect(card).toContain("**Monday, March 2, 2026** · `2026-03-02`");
    expect(card).toContain("Wednesday, March 4, 2026 (from its file name)");
    expect(card).toContain("[2026-03-02-pier.txt](file:///desk/2026-03-02-pier.txt#L3)");
  });

  test("renaming leaves code and addresses alone", () => {
    expect(prepareRenameAt(pier, at(pier, "Ellison’s"), context)).toMatchObject({
      placeholder: "Marta Ellison",
    });
    const result = renameAt(pier, at(pier, "Ellison’s"), "Martha Ellis", context);
    expect("edits" in result && apply(budget, result.edits)).toBe(`# Council argues over the pier

Mayor Martha Ellis defended the cost on Tuesday. See [the minutes](https://example.org/Ellison) and \`Ellison\`.

Thomas Okafor, a councilman, said that Ellis had promised less.
`);
  });

  test("a surname leads to the full name, and to all its places", () => {
    const start = at(budget, "Ellison had");
    const [place] = definitionAt(budget, start, context);
    expect(place).toMatchObject({ uri: pier.uri, start: pier.text.indexOf("Marta Ellison") });
    expect(referencesAt(budget, start, context, true)).toHaveLength(6);
    expect(highlightsAt(budget, start, context)).toHaveLength(2);
  });

  test("a half-typed name is completed", () => {
    const [first] = completionsAt(reply, at(reply, "Thomas Okafor") + 8, context);
    expect(first).toMatchObject({ newText: "Thomas Okafor" });
    expect(reply.text.slice(first!.replace.start, first!.replace.end)).toBe("Thomas Ok");
  });

  test("the outline, the line above, the hints and the highlighting agree with the text", () => {
    const [persons] = articleSymbols(pier, context);
    expect(persons).toMatchObject({
      name: "Persons",
      children: [{ name: "Marta Ellison", detail: "Mayor · 4 mentions" }],
    });
    expect(lensOf(reply, context.findingsOf(reply.uri), english).title).toMatch(/ · 2 to check$/);
    expect(
      inlayHints(reply, { start: 0, end: reply.text.length }, english).map(({ label }) => label),
    ).toEqual(["Mar 4, 2026", "Mar 2, 2026"]);
    const conflicting = semanticSpans(reply, context.corpus, context.findingsOf(reply.uri)).filter(
      ({ modifiers }) => modifiers.length > 0,
    );
    expect(conflicting.map(({ start, end }) => reply.text.slice(start, end))).toEqual([
      "Marta Ellsion",
      "Marta Ellsion",
    ]);
  });

  test("every offset has an answer, within the text", () => {
    for (const one of [pier, budget, reply]) {
      for (let offset = 0; offset <= one.text.length; offset++) {
        const start = prepareRenameAt(one, offset, context);
        const spans = [
          hoverAt(one, offset, context)?.span,
          start && "span" in start ? start.span : undefined,
          ...highlightsAt(one, offset, context),
          ...completionsAt(one, offset, context).map(({ replace }) => replace),
        ];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(one.text.length);
        }
        const places = [...definitionAt(one, offset, context), ...referencesAt(one, offset, context, true)];
        for (const { uri, end } of places) {
          expect(end).toBeLessThanOrEqual(context.corpus.article(uri)!.text.length);
        }
      }
    }
  });

  test("a search finds names by what is typed", () => {
    expect(corpusSymbols("okaf", context, 5)[0]).toMatchObject({ name: "Thomas Okafor", kind: "person" });
  });
});

function apply(
  { uri, text }: Article,
  edits: readonly { uri: string; start: number; end: number; newText: string }[],
): string {
  return edits
    .filter((edit) => edit.uri === uri)
    .reduceRight((out, { start, end, newText }) => out.slice(0, start) + newText + out.slice(end), text);
}
