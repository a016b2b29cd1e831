import { expect, test } from "vitest";
import type {
  CorpusNameResult,
  MembershipResult,
  Page,
  ViewArticle,
  ViewCorpus,
  ViewName,
} from "../../server/src/protocol/corpus-requests";
import type { ViewConflict } from "../../server/src/protocol/view-requests";
import { type Desk, type DeskOptions, startDesk } from "./desk";
import { slip, story } from "./story";

/** A session in which everything has been read and checked. */
async function readDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = await startDesk({ ...options, files: { ...story, "slip.txt": slip, ...options.files } });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  return desk;
}

const send = <T>(desk: Desk, method: string, params: object = {}): Promise<T> =>
  desk.client.sendRequest(`factAnnotation/${method}`, { folder: desk.uri(""), ...params });

const membership = (desk: Desk, path: string): Promise<MembershipResult> =>
  desk.ask("factAnnotation/membership", path);

test("each folder is a corpus, with its articles and its names by kind", async () => {
  const desk = await readDesk();
  const [corpus, ...others] = await send<ViewCorpus[]>(desk, "corpora");
  expect(corpus).toMatchObject({ state: "ready", articles: 4, names: { person: 2 } });
  expect(others).toEqual([]);
});

test("articles that stand in no folder are a corpus of their own", async () => {
  const desk = await readDesk();
  await desk.openUri("untitled:Untitled-1", "Annabel Ruizmond came.\n");
  const corpora = await send<ViewCorpus[]>(desk, "corpora");
  expect(corpora.map(({ folder, articles }) => [folder === "", articles])).toEqual([
    [false, 4],
    [true, 1],
  ]);
});

test("the names in most articles come first, page by page", async () => {
  const desk = await readDesk();
  const first = await send<Page<ViewName>>(desk, "corpusNames", { kind: "person", limit: 1 });
  expect(first.total).toBe(2);
  expect(first.entries).toMatchObject([
    { name: "Annabel Ruizmond", role: "Mayor", articles: 3, place: { path: "2026-03-02-harbour.txt" } },
  ]);
  const second = await send<Page<ViewName>>(desk, "corpusNames", { kind: "person", offset: 1 });
  expect(second.entries.map(({ name }) => name)).toEqual(["Annabel Ruizmont"]);
});

test("a search finds names of all kinds", async () => {
  const desk = await readDesk();
  const { entries } = await send<Page<ViewName>>(desk, "corpusNames", {
    kind: "person",
    query: "harbour st",
  });
  expect(entries[0]).toMatchObject({ kind: "place", name: "Harbour Street" });
});

test("a name has its forms, its roles and its articles", async () => {
  const desk = await readDesk();
  const { entries } = await send<Page<ViewName>>(desk, "corpusNames", { kind: "person" });
  const name = await send<CorpusNameResult>(desk, "corpusName", { id: entries[0]!.id });
  expect(name.forms.map(({ text, count }) => [text, count])).toEqual([
    ["Annabel Ruizmond", 5],
    ["Ruizmond", 1],
  ]);
  expect(name.forms[1]!.place).toMatchObject({ path: "2026-03-02-harbour.txt" });
  expect(name.roles).toEqual([{ text: "Mayor", count: 3 }]);
  expect(name.articles.map(({ count, place }) => [place.path, count])).toEqual([
    ["2026-03-02-harbour.txt", 2],
    ["2026-03-03-council.txt", 2],
    ["2026-03-04-homes.txt", 2],
  ]);
  expect(await send(desk, "corpusName", { id: "person:nobody" })).toBeNull();
});

test("the conflicts of all articles come with both sides", async () => {
  const desk = await readDesk();
  const { total, entries } = await send<Page<ViewConflict>>(desk, "corpusConflicts");
  expect(total).toBe(1);
  expect(entries[0]).toMatchObject({ path: "slip.txt", rule: "name-spelling" });
  expect(entries[0]!.related.length).toBeGreaterThan(0);
  expect((await send<Page<ViewConflict>>(desk, "corpusConflicts", { offset: 1 })).entries).toEqual([]);
});

test("articles come with their counts, in order of their paths", async () => {
  const desk = await readDesk();
  const { entries } = await send<Page<ViewArticle>>(desk, "corpusArticles");
  expect(entries.map(({ path, day, names, toCheck }) => [path, day, names, toCheck])).toEqual([
    ["2026-03-02-harbour.txt", "2026-03-02", 4, 0],
    ["2026-03-03-council.txt", "2026-03-03", 2, 0],
    ["2026-03-04-homes.txt", "2026-03-04", 2, 0],
    ["slip.txt", undefined, 1, 1],
  ]);
});

test("a folder that is none has no names, conflicts or articles", async () => {
  const desk = await readDesk();
  const folder = desk.uri("elsewhere");
  for (const method of ["corpusNames", "corpusConflicts", "corpusArticles"])
    expect(await send(desk, method, { folder, kind: "person" })).toEqual({ total: 0, entries: [] });
});

test("parameters of a wrong shape are refused, and the session goes on", async () => {
  const desk = await readDesk();
  const wrong: readonly (readonly [method: string, params: unknown])[] = [
    ["articleFacts", {}],
    ["articleFacts", { textDocument: 3 }],
    ["membership", { textDocument: {} }],
    ["corpusName", { folder: desk.uri("") }],
    ["corpusNames", { folder: 7 }],
    ["corpusNames", { folder: desk.uri("") }],
    ["corpusConflicts", {}],
    ["corpusArticles", { folder: null }],
    ["corpora", 5],
  ];
  for (const [method, params] of wrong)
    await expect(desk.client.sendRequest(`factAnnotation/${method}`, params)).rejects.toThrow();
  const { entries } = await send<Page<ViewArticle>>(desk, "corpusArticles", { offset: -1, limit: "all" });
  expect(entries).toHaveLength(4);
});

test("why a file is no article is said", async () => {
  const project = JSON.stringify({ exclude: ["archive/**"] });
  const desk = await readDesk({
    settings: { maxFileSize: 200 },
    files: {
      ".fact-annotation.json": project,
      ".gitignore": "scrap.txt\n",
      "archive/old.txt": "Old.\n",
      "scrap.txt": "Scrap.\n",
      "long.txt": "Long. ".repeat(40),
      "picture.txt": "\0\u0001\u0002\0\0\u0003",
      "LICENSE.md": "All rights.\n",
    },
  });
  const reasons: Record<string, string> = {};
  for (const path of ["slip.txt", "archive/old.txt", "scrap.txt", "long.txt", "picture.txt", "LICENSE.md"]) {
    const { reason, by } = await membership(desk, path);
    reasons[path] = `${reason} ${by}`.trim();
  }
  expect(reasons).toEqual({
    "slip.txt": "article",
    "archive/old.txt": "exclude archive/**",
    "scrap.txt": "ignored",
    "long.txt": "tooLarge 200",
    "picture.txt": "notText",
    "LICENSE.md": "notArticle LICENSE.md",
  });
  expect(await membership(desk, "gone.txt")).toMatchObject({ reason: "missing", articles: 4 });
  const elsewhere = { textDocument: { uri: "file:///elsewhere/a.txt" } };
  expect(await desk.client.sendRequest("factAnnotation/membership", elsewhere)).toMatchObject({
    reason: "outside",
    folder: "",
  });
});
