import { Checker } from "../../server/src/check/checker";
import type { Edit, Finding, Place } from "../../server/src/check/finding";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { applyEdits } from "../../server/src/report/apply-edits";

/** Texts by URI. */
export type Texts = ReadonlyMap<string, string>;

/** The folder that all articles of these tests stand in. */
export const root = "file:///desk";

const reader = createReader();

/** A corpus whose texts can be changed by fixes, and what is found in it. */
export class DeskCorpus {
  readonly #checker: Checker;
  #texts: Texts;

  constructor(texts: Texts, projectFile?: string) {
    this.#texts = texts;
    this.#checker = new Checker(new Corpus(), readProject(projectFile, root, noSettings));
    for (const [uri, text] of texts) this.#checker.put(readArticle(reader, uri, text));
  }

  get texts(): Texts {
    return this.#texts;
  }

  findings(): readonly Finding[] {
    return [...this.#texts.keys()].flatMap((uri) => this.#checker.findings(uri));
  }

  /** Makes the edits, hands over what is found then, and takes them back. */
  after<T>(edits: readonly Edit[], look: (findings: readonly Finding[], texts: Texts) => T): T {
    const before = this.#texts;
    this.#put(withEdits(before, edits));
    const seen = look(this.findings(), this.#texts);
    this.#put(before);
    return seen;
  }

  #put(texts: Texts): void {
    for (const [uri, text] of texts) {
      if (this.#texts.get(uri) !== text) this.#checker.put(readArticle(reader, uri, text));
    }
    this.#texts = texts;
  }
}

/** The texts with edits made, in whatever order they are named. */
export function withEdits(texts: Texts, edits: readonly Edit[]): Texts {
  const next = new Map(texts);
  for (const [uri, own] of byArticle(edits)) next.set(uri, applyEdits(texts.get(uri)!, own));
  return next;
}

/** The edits that lead back. */
export function inverseOf(texts: Texts, edits: readonly Edit[]): Edit[] {
  return [...byArticle(edits)].flatMap(([uri, own]) => {
    let shift = 0;
    return own.map(({ start, end, newText }) => {
      const from = start + shift;
      shift += newText.length - (end - start);
      return { uri, start: from, end: from + newText.length, newText: texts.get(uri)!.slice(start, end) };
    });
  });
}

/** The edits of each article, in the order of its text. */
export function byArticle(edits: readonly Edit[]): Map<string, Edit[]> {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const articles = new Map<string, Edit[]>();
  for (const edit of sorted) articles.set(edit.uri, [...(articles.get(edit.uri) ?? []), edit]);
  return articles;
}

/** Where a place stands once edits are made; undefined where one of them changes it. */
export function placeAfter(place: Place, edits: readonly Edit[]): Place | undefined {
  const own = edits.filter(({ uri }) => uri === place.uri);
  if (own.some((edit) => edit.start < place.end && place.start < edit.end)) return undefined;
  const shift = own
    .filter(({ end }) => end <= place.start)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
  return { uri: place.uri, start: place.start + shift, end: place.end + shift };
}
