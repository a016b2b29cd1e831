import { expect } from "vitest";
import { Checker } from "../../server/src/check/checker";
import type { Finding } from "../../server/src/check/finding";
import type { Project } from "../../server/src/check/project";
import { readProject } from "../../server/src/check/project-file";
import { noSettings } from "../../server/src/check/settings";
import { Corpus } from "../../server/src/index/corpus";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";
import { inEnglish } from "../words/plain";

/** A corpus in one string: articles under `=== name`, and under a line the findings expected there, `^^^ rule: words of the message`. */
export interface Fixture {
  readonly articles: ReadonlyMap<string, string>;
  readonly expected: readonly string[];
}

const header = /^=== (\S+)$/;
const mark = /^( *)(\^+) ([\w-]+)(?:: (.+))?$/;
const root = "file:///corpus";

/** One reader for all fixtures: reading must not depend on what was read before. */
const reader = createReader();

export function readFixture(source: string): Fixture {
  const articles = new Map<string, string[]>();
  const expected: string[] = [];
  let name = "article.txt";
  for (const line of source.replace(/^\n/, "").split("\n")) {
    const title = header.exec(line);
    const marked = mark.exec(line);
    if (title) name = title[1]!;
    const lines = articles.get(name) ?? [];
    if (!articles.has(name)) articles.set(name, lines);
    if (title) continue;
    if (!marked) lines.push(line);
    else {
      const start = marked[1]!.length;
      const words = marked[4] ? `: ${marked[4]}` : "";
      expected.push(`${name}:${lines.length}:${start}-${start + marked[2]!.length} ${marked[3]}${words}`);
    }
  }
  return { articles: new Map([...articles].map(([key, lines]) => [key, lines.join("\n")])), expected };
}

/** A checker over the fixture's articles, with a project file's text where one is given. */
export function checkerFor(articles: ReadonlyMap<string, string>, projectFile?: string): Checker {
  const project: Project = readProject(projectFile, root, noSettings);
  const checker = new Checker(new Corpus(), project);
  for (const [name, text] of articles) checker.put(readArticle(reader, `${root}/${name}`, text));
  return checker;
}

/** All findings of the articles, in order of their names. */
export function findingsOf(checker: Checker, articles: ReadonlyMap<string, string>): Finding[] {
  return [...articles.keys()].sort().flatMap((name) => [...checker.findings(`${root}/${name}`)]);
}

/** Compares the whole set of findings with the marks: an unexpected one fails too. */
export function expectFindings(source: string, projectFile?: string): void {
  const { articles, expected } = readFixture(source);
  const findings = findingsOf(checkerFor(articles, projectFile), articles);
  const found = findings.map((finding) => describe(finding, articles, expected));
  expect(found.sort()).toEqual([...expected].sort());
}

/** "name:line:start-end rule", with the words that a mark at this place asks for where the finding says them. */
function describe(
  finding: Finding,
  articles: ReadonlyMap<string, string>,
  expected: readonly string[],
): string {
  const name = finding.uri.slice(root.length + 1);
  const before = articles.get(name)!.slice(0, finding.start).split("\n");
  const start = before.at(-1)!.length;
  const place = `${name}:${before.length}:${start}-${start + finding.end - finding.start} ${finding.rule}`;
  const said = [
    inEnglish(finding.message),
    ...finding.related.map((related) => `${related.uri} ${inEnglish(related.message)}`),
  ].join(" ");
  const mark = expected.find(
    (each) => each.startsWith(`${place}: `) && said.includes(each.slice(place.length + 2)),
  );
  return mark ?? (expected.includes(place) ? place : `${place}: ${inEnglish(finding.message)}`);
}

/** The articles after the first preferred (or else the first) edits of a finding. */
export function applyFix(
  articles: ReadonlyMap<string, string>,
  finding: Finding,
  fix = 0,
): Map<string, string> {
  const edits = [...finding.fixes[fix]!.edits].sort((a, b) => b.start - a.start);
  const next = new Map(articles);
  for (const { uri, start, end, newText } of edits) {
    const name = uri.slice(root.length + 1);
    const text = next.get(name)!;
    next.set(name, text.slice(0, start) + newText + text.slice(end));
  }
  return next;
}
