import { describe, expect, it } from "vitest";
import { type GeneratedArticle, writeArticles, writeLongArticle } from "../../bench/articles";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { articleFacts } from "../../server/src/features/article-facts";
import type { FeatureContext } from "../../server/src/features/feature";
import { hoverAt } from "../../server/src/features/hover";
import { Corpus } from "../../server/src/index/corpus";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { english } from "../../server/src/words/words";
import { expectProportion, ratioOf } from "./growth";

const reader = createReader();
const project = readProject(undefined, "file:///c", noSettings);
const read = ({ path, text }: GeneratedArticle): Article => readArticle(reader, `file:///c/${path}`, text);
const generated = [...writeArticles(800)].map(read);

function checkerOf(articles: readonly Article[]): { corpus: Corpus; checker: Checker } {
  const corpus = new Corpus();
  const checker = new Checker(corpus, project);
  for (const article of articles) checker.put(article);
  return { corpus, checker };
}

/** Two texts of a draft, as a letter is typed and taken back; its names stand in the other articles. */
function draftsIn(text: string): readonly [Article, Article] {
  return [
    read({ path: "draft.txt", text }),
    read({ path: "draft.txt", text: text.replace(" the ", " thee ") }),
  ];
}

describe("a corpus", () => {
  it("is indexed in a time that grows with its articles", () => {
    const sizes = [100, 800] as const;
    expectProportion(
      sizes,
      (size) =>
        generated
          .slice(0, size)
          .map(({ text }) => text)
          .join(""),
      (size) => () => checkerOf(generated.slice(0, size)),
    );
  });

  it("is indexed in that time in any order, with one surname in every article", () => {
    const everywhere = (size: number) =>
      Array.from({ length: size }, (_, at) => {
        const path = `${(at * 7919) % size}.txt`;
        return read({
          path,
          text: `Mayor Anna Ruiz met the Larmouth Council on Feb. 12, 2026. Ruiz left.\n`,
        });
      });
    expectProportion(
      [200, 1600],
      (size) => "Mayor Anna Ruiz met the Larmouth Council.".repeat(size),
      (size) => {
        const articles = everywhere(size);
        return () => checkerOf(articles);
      },
    );
  });
});

describe("an edit costs what it touches", () => {
  const text = "Mayor Anna Ruiz met the Larmouth Council on Feb. 12, 2026. Ruiz left the hall early.\n";
  const drafts = draftsIn(text);
  const deskOf = (size: number) => {
    const others = Array.from({ length: size }, (_, at) =>
      read({ path: `${at}.txt`, text: `${text}${at}\n` }),
    );
    const desk = checkerOf([...others, drafts[0]]);
    for (const { uri } of others) desk.checker.findings(uri);
    return desk;
  };
  const small = deskOf(100);
  const large = deskOf(1600);
  const contextOf = ({ corpus, checker }: ReturnType<typeof deskOf>): FeatureContext => ({
    corpus,
    project,
    findingsOf: (uri) => checker.findings(uri),
    linkTo: () => undefined,
    words: english,
    displayPath: (uri) => uri,
  });
  const typing =
    (act: (article: Article, desk: ReturnType<typeof deskOf>) => unknown, desk: ReturnType<typeof deskOf>) =>
    () => {
      for (let round = 0; round < 20; round++) {
        for (const draft of [drafts[1], drafts[0]]) {
          desk.checker.put(draft);
          act(draft, desk);
        }
      }
    };

  it.each([
    ["taking the text", () => {}],
    ["its findings", ({ uri }: Article, { checker }: ReturnType<typeof deskOf>) => checker.findings(uri)],
    [
      "the hover on a name that stands in every article",
      (article: Article, desk: ReturnType<typeof deskOf>) =>
        hoverAt(article, article.mentions[0]!.start, contextOf(desk)),
    ],
    [
      "the list of its facts",
      (article: Article, desk: ReturnType<typeof deskOf>) => articleFacts(article, contextOf(desk)),
    ],
    [
      "the search for a name",
      (_: Article, { corpus }: ReturnType<typeof deskOf>) => corpus.findNames("ruiz", 5),
    ],
  ] as const)("%s", (_, act) => {
    // With sixteen times as many articles under every key; in proportion it would be sixteen times as much.
    expect(ratioOf(typing(act, large), typing(act, small))).toBeLessThan(5);
  });

  it("checks few articles again when a letter is typed, and no more in a larger corpus", () => {
    const checkedAgain = (size: number): number => {
      const articles = [...writeArticles(size)].map(read);
      const { checker } = checkerOf(articles);
      const [first, second] = draftsIn(writeLongArticle(1000, 7, size));
      for (const draft of [first, second, first]) {
        checker.put(draft);
        for (const { uri } of [draft, ...articles]) checker.findings(uri);
      }
      return checker.put(second).size;
    };
    expect(checkedAgain(100)).toBeLessThan(60);
    expect(checkedAgain(800)).toBeLessThan(60);
  });

  it("checks again no more articles where more speak of other things", () => {
    const touchedIn = (articles: readonly Article[]) => {
      const { checker } = checkerOf(articles);
      for (const { uri } of articles) checker.findings(uri);
      return checker.put(draftsIn("Councillor Zadok Quillfeather praised the 17 lamps of Umberleigh.\n")[0]);
    };
    expect([...touchedIn(generated)]).toEqual([...touchedIn(generated.slice(0, 100))]);
  });
});
