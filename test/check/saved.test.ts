import { expect, it } from "vitest";
import { writeArticles } from "../../bench/articles";
import { Checker, type CheckerDump } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import type { CorpusDump } from "../../server/src/index/corpus-dump";
import { type Dump, fromBytes, onDemand, Pieces, toBytes, writeInSteps } from "../../server/src/index/dump";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const project = readProject(undefined, "file:///c", noSettings);
const articles = [...writeArticles(120)].map(({ path, text }) =>
  readArticle(reader, `file:///c/${path}`, text),
);
const uris = articles.map(({ uri }) => uri);

/** Texts that come, change and go after the index was written down. */
const edits = articles.slice(0, 24).map(({ uri, text }, at) => {
  const next = at % 4 === 0 ? undefined : text.replace(/\b[Tt]he\b/, "This").replace("20", "30");
  return { uri, article: next === undefined ? undefined : readArticle(reader, uri, next) };
});

function saved(): { corpus: Corpus; checker: Checker; bytes: Uint8Array } {
  const corpus = new Corpus();
  const checker = new Checker(corpus, project);
  for (const article of articles) checker.put(article);
  // A gap in the numbers, and names that are gone.
  checker.delete(uris.at(-1)!);
  for (const uri of uris.slice(0, 100)) checker.findings(uri);
  return { corpus, checker, bytes: toBytes({ corpus: corpus.dump(), checker: checker.dump() }) };
}

function load(bytes: Uint8Array): { corpus: Corpus; checker: Checker } {
  const dump = fromBytes(bytes) as { readonly corpus: CorpusDump; readonly checker: CheckerDump };
  const corpus = new Corpus(0, dump.corpus);
  return { corpus, checker: new Checker(corpus, project, dump.checker) };
}

/** All that is said of the corpus. */
const sayOf = ({ corpus, checker }: { corpus: Corpus; checker: Checker }): unknown => ({
  uris: corpus.uris(),
  entities: [...corpus.entities()],
  near: [...corpus.entities()].map(({ id }) => corpus.nearNames(id)),
  findings: uris.map((uri) => checker.findings(uri)),
});

it("an index that is loaded says what the one that was written down says, then and after any edits", () => {
  const before = saved();
  const after = load(before.bytes);
  expect(sayOf(after)).toEqual(sayOf(before));
  for (const { uri, article } of edits) {
    for (const { checker } of [before, after]) {
      if (article) checker.put(article);
      else checker.delete(uri);
    }
    expect(uris.map((each) => after.checker.findings(each))).toEqual(
      uris.map((each) => before.checker.findings(each)),
    );
  }
  expect(sayOf(after)).toEqual(sayOf(before));
});

it("findings that were written down are not worked out again", () => {
  const { checker } = load(saved().bytes);
  const { checked } = checker.dump();
  expect(checked.length).toBe(100);
});

it("what is damaged anywhere is nothing", () => {
  const { bytes } = saved();
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 200)) {
    const damaged = bytes.slice();
    damaged[at]! ^= 1;
    expect(fromBytes(damaged)).toBeUndefined();
  }
  expect(fromBytes(bytes.slice(0, bytes.length - 8))).toBeUndefined();
  expect(fromBytes(new Uint8Array(0))).toBeUndefined();
});

it("what is written down comes back", () => {
  const dump: Dump = {
    words: ["a", "\ud800"],
    columns: { a: new Int32Array([1, -2]), b: new Float64Array([0.5, Number.NaN]), c: new Uint8Array([7]) },
    list: [{ n: 1 }, { n: 2 }],
    none: [],
    yes: true,
  };
  expect(fromBytes(toBytes(dump))).toEqual(dump);
});

it("is written in steps as it is at once, each part asked for when it is its turn", () => {
  const asked: string[] = [];
  const words = Array.from({ length: 20_000 }, (_, at) => `word ${at}`);
  const column = Int32Array.from({ length: 2_000_000 }, (_, at) => at);
  const part = (name: string, value: Dump): [string, () => Dump] => [
    name,
    () => {
      asked.push(name);
      return value;
    },
  ];
  const parts = Object.fromEntries<() => Dump>([
    part("words", words),
    part("column", column),
    part("last", 1),
  ]);
  const steps = writeInSteps(onDemand(parts));
  steps.next();
  expect(asked).toEqual(["words"]);
  const rest = Array.from(steps, (piece) => piece && Buffer.from(piece));
  const pieces = rest.flatMap((piece) => piece ?? []);
  expect(asked).toEqual(["words", "column", "last"]);
  expect(rest.length).toBeGreaterThan(8);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(column.byteLength / 2);
  expect(Buffer.compare(Buffer.concat(pieces), toBytes({ words, column, last: 1 }))).toBe(0);
});

it("joins bytes that stand in pieces", () => {
  const pieces = [3, 0, 5, 4_000_001].map((length, at) => new Uint8Array(length).fill(at + 1));
  const read = fromBytes(toBytes({ bytes: new Pieces(pieces), after: Int32Array.of(7, 8) }));
  expect(read).toHaveProperty("after", Int32Array.of(7, 8));
  expect(Buffer.compare((read as { readonly bytes: Uint8Array }).bytes, Buffer.concat(pieces))).toBe(0);
});
