import { describe, expect, it } from "vitest";
import { writeArticles } from "../../bench/articles";
import { Checker } from "../../server/src/check/checker";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import { toBytes } from "../../server/src/index/dump";
import type { Article } from "../../server/src/link/article";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();
const project = readProject(undefined, "file:///c", noSettings);
const read = (path: string, text: string): Article => readArticle(reader, `file:///c/${path}`, text);

/** All that is kept of a corpus and its findings, in bytes: what is written down holds nothing else. */
function sizeOf({ corpus, checker }: { corpus: Corpus; checker: Checker }): number {
  return toBytes({ corpus: corpus.dump(), checker: checker.dump() }).length;
}

function deskOf(size: number) {
  const corpus = new Corpus(0);
  const checker = new Checker(corpus, project);
  let text = 0;
  for (const article of [...writeArticles(size)].map((one) => read(one.path, one.text))) {
    checker.put(article);
    text += new TextEncoder().encode(article.text).length;
  }
  for (const uri of corpus.uris()) checker.findings(uri);
  return { corpus, checker, text };
}

describe("an article of 250 words takes, beyond its text,", () => {
  const [small, large] = [deskOf(100), deskOf(600)];
  const beyond = (sizeOf: (desk: typeof small) => number): number =>
    (sizeOf(large) - large.text - (sizeOf(small) - small.text)) / 500;

  it("6 KB in the index", () => {
    expect(beyond(({ corpus }) => toBytes(corpus.dump()).length)).toBeLessThan(6 * 1024);
  });

  it("8 KB with its findings and all that they rest on", () => {
    expect(beyond(sizeOf)).toBeLessThan(8 * 1024);
  });
});

it("what is kept does not grow with edits", () => {
  const desk = deskOf(60);
  const [one] = [...writeArticles(1)];
  // The same texts come and go, so that no new word or name is kept.
  const drafts = Array.from({ length: 8 }, (_, at) => {
    const end = Math.floor((one!.text.length * (at + 1)) / 8);
    return read("draft.txt", one!.text.slice(0, end));
  });
  const type = (rounds: number): number => {
    for (let round = 0; round < rounds; round++) {
      for (const draft of drafts) for (const uri of desk.checker.put(draft)) desk.checker.findings(uri);
    }
    return sizeOf(desk);
  };
  const before = type(2);
  // Sixty-four edits that left two hundred bytes each behind would be more than this.
  expect(type(8)).toBeLessThan(before * 1.02);
});
