import { describe, expect, test } from "vitest";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import type { FeatureContext } from "../../server/src/features/feature";
import { hoverAt } from "../../server/src/features/hover";
import { semanticSpans } from "../../server/src/features/semantic-tokens";
import { articleSymbols } from "../../server/src/features/symbols";
import { Corpus } from "../../server/src/index/corpus";
import type { CorpusView } from "../../server/src/index/corpus-view";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { toFactsReport } from "../../server/src/report/facts";
import { english } from "../../server/src/words/words";

const reader = createReader();
const read = (name: string, text: string): Article => readArticle(reader, `file:///desk/${name}`, text);

const alone = read("a.txt", "The book named Torvund twice.");
const full = read("b.txt", "Harbour master Cora Torvund shut the pier. Cora Torvund left.");
const start = alone.text.indexOf("Torvund");

const contextOf = (corpus: CorpusView): FeatureContext => ({
  corpus,
  project: readProject(undefined, "file:///desk", noSettings),
  findingsOf: () => [],
  linkTo: () => undefined,
  words: english,
  displayPath: (uri) => uri,
});

/** What each feature calls "Torvund" of the first article. */
function kindsOfTorvund(corpus: CorpusView): Record<string, string | undefined> {
  const { articles, entities } = toFactsReport(corpus, (uri) => uri);
  const fact = articles[0]!.mentions.find((mention) => mention.start === start);
  const groups = articleSymbols(alone, contextOf(corpus));
  const group = groups.find(({ children }) => children?.some(({ name }) => name === "Torvund"));
  return {
    fact: fact?.kind,
    entity: entities.find(({ id }) => id === fact?.entity)?.kind,
    token: semanticSpans(alone, corpus, []).find((span) => span.start === start)?.type,
    hover: hoverAt(alone, start, contextOf(corpus))?.markdown.split("\n")[0],
    outline: group?.name,
  };
}

describe("a name that stands alone", () => {
  test("is of no known kind by itself", () => {
    const corpus = new Corpus();
    corpus.put(alone);
    expect(kindsOfTorvund(corpus)).toEqual({
      fact: "other",
      entity: "other",
      token: "name",
      hover: "**Torvund** · other name",
      outline: "Other names",
    });
  });

  test("is a person everywhere once another article says so, and is not once that is gone", () => {
    const corpus = new Corpus();
    corpus.put(alone);
    corpus.put(full);
    expect(kindsOfTorvund(corpus)).toEqual({
      fact: "person",
      entity: "person",
      token: "person",
      hover: "**Cora Torvund** · person",
      outline: "Persons",
    });
    corpus.delete(full.uri);
    expect(kindsOfTorvund(corpus)).toMatchObject({ fact: "other", token: "name" });
  });
});
