import assert from "node:assert/strict";
import { readChecked } from "../../server/src/check/checked";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import type { FeatureContext } from "../../server/src/features/feature";
import { hoverAt } from "../../server/src/features/hover";
import { semanticSpans } from "../../server/src/features/semantic-tokens";
import { articleSymbols } from "../../server/src/features/symbols";
import { Corpus } from "../../server/src/index/corpus";
import { fromBytes, toBytes } from "../../server/src/index/dump";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { addRecord } from "../../server/src/protocol/project-record";
import { decodeText, encodeText } from "../../server/src/text/decode";
import { english } from "../../server/src/words/words";

const reader = createReader();
const root = "file:///desk";
const settled = readProject('{ "names": [{ "name": "Anna Ruiz" }] }', root, noSettings);

/** Stands beside every text that is tried, so that there is something to disagree with. */
const sibling = readArticle(
  reader,
  `${root}/sibling.txt`,
  "Feb. 12, 2026\n\nMayor Anna Ruiz promised 40 homes in Harbour Street on Friday. “We keep our word,” Ruiz said.\n",
);

/** What must hold of a text, whatever it is. `name` ends in `.txt` or `.md`. Throws what does not. */
export function tryArticle(text: string, name: string): void {
  const article = readArticle(reader, `${root}/${name}`, text);
  assert.equal(article.text, text);
  expectPlaces(article);
  const corpus = new Corpus();
  const checker = new Checker(corpus, settled);
  checker.put(sibling);
  checker.put(article);
  const findings = checker.findings(article.uri);
  for (const finding of findings) {
    expectSpan(finding, text);
    for (const related of finding.related) expectSpan(related, corpus.article(related.uri)!.text);
    for (const { edits } of finding.fixes)
      for (const edit of edits) expectSpan(edit, corpus.article(edit.uri)!.text);
  }
  const context: FeatureContext = {
    corpus,
    project: settled,
    findingsOf: (uri) => checker.findings(uri),
    linkTo: () => undefined,
    words: english,
    displayPath: (uri) => uri,
  };
  let end = 0;
  for (const span of semanticSpans(article, corpus, findings, [])) {
    expectSpan(span, text);
    assert.ok(span.start >= end, "highlights are apart");
    end = span.end;
  }
  for (const { start } of article.mentions.slice(0, 20)) assert.ok(hoverAt(article, start, context));
  articleSymbols(article, context);
}

function expectPlaces(article: Article): void {
  const { text, mentions, quotations, entityOf, entities } = article;
  let end = 0;
  mentions.forEach((mention, index) => {
    expectSpan(mention, text);
    assert.ok(
      mention.start >= end && mention.end > mention.start,
      "mentions are in order, apart, and not empty",
    );
    assert.ok(
      !splitsPair(text, mention.start) && !splitsPair(text, mention.end),
      "no mention cuts a character",
    );
    end = mention.end;
    const entity = entityOf[index]!;
    assert.ok(entity < entities.length, "a mention's entity is there");
  });
  for (const quotation of quotations) expectSpan(quotation, text);
}

function expectSpan({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} lies in the text`);
}

/** Between the halves of a character of two code units. */
function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** What must hold of a project file, whatever it says: problems at their places, and records that are added are there. */
export function tryProjectFile(text: string): void {
  const { problems, include, exclude, maxFileSize, isTrusted } = readProject(text, root, noSettings);
  for (const problem of problems) expectSpan(problem, text);
  assert.ok([...include, ...exclude].every((glob) => typeof glob === "string"));
  assert.ok(maxFileSize > 0);
  isTrusted(`${root}/sources/a.txt`);
  const addition = addRecord(text, { list: "distinct", names: ["Anna Ruiz", "Ana Ruiz"] }, root);
  if ("refused" in addition || !addition.change) return;
  expectSpan(addition.change, text);
  const { start, end, newText } = addition.change;
  const after = text.slice(0, start) + newText + text.slice(end);
  const { distinct } = readProject(after, root, noSettings);
  assert.ok(
    distinct.some((names) => names.includes("Ana Ruiz")),
    "what is added is read again",
  );
}

/** What must hold of a file of marks, whatever it says. */
export function tryCheckedFile(text: string): void {
  const { problems, marks } = readChecked(text);
  for (const problem of problems) expectSpan(problem, text);
  for (const ofFile of marks.values()) assert.ok(ofFile.length > 0);
}

/** What must hold of a file's bytes, whatever they are: no text, or one that is written back as it was. */
export function tryBytes(bytes: Uint8Array): void {
  const decoded = decodeText(bytes);
  if (!("text" in decoded)) return;
  assert.deepEqual(Buffer.from(encodeText(decoded.text, decoded.encoding)), Buffer.from(bytes));
}

/** What must hold of a saved index, whatever became of its bytes: it is refused, or is what was saved. */
export function trySavedIndex(bytes: Uint8Array): void {
  const saved = fromBytes(bytes);
  if (saved !== undefined) assert.deepEqual(Buffer.from(toBytes(saved)), Buffer.from(bytes));
}

/** A saved index as small as can be, to be damaged. */
export function aSavedIndex(): Uint8Array {
  const columns = {
    places: new Int32Array([1, 2, 3]),
    sizes: new Float64Array([0.5]),
    kinds: new Uint8Array([7]),
  };
  return toBytes({ build: "1", root, folder: { names: ["Anna Ruiz", "Zoë"], columns, made: true } });
}
