import type { Finding } from "../../server/src/check/finding";
import type { Project } from "../../server/src/check/project";
import type { FeatureContext } from "../../server/src/features/feature";
import type { Article, Dateline, LocalEntity, Quotation, RoleMention } from "../../server/src/link/article";
import type { Claim, Modality } from "../../server/src/link/claim";
import { stemOf } from "../../server/src/link/stems";
import type { FigureKind, Mention, NameKind, TimeValue } from "../../server/src/recognise/mention";
import { foldName } from "../../server/src/text/fold";
import { hashOf } from "../../server/src/text/hash";
import { readProse } from "../../server/src/text/read-prose";
import type { Span } from "../../server/src/text/span";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { english } from "../../server/src/words/words";
import { corpusOf } from "./marked-corpus";

/** An article made by hand, with what its marks say of who is who over the articles of a test. */
export interface MarkedArticle {
  readonly article: Article;
  /** The number of each local entity: "#1". */
  readonly numbers: readonly string[];
}

/** What a test says of an article beside its text. */
export interface MarkedOptions {
  readonly uri?: string;
  readonly day?: string;
  readonly source?: Dateline["source"];
  readonly vocabulary?: Vocabulary;
}

/** "[Anna Ruiz](person #1)"; the first group is the text, the second what it is. */
const mark = /\[([^\]]+)\]\(([^)]+)\)/g;
const nameKinds: readonly string[] = ["person", "organization", "place", "other"];
const figureKinds: readonly string[] = ["number", "ordinal", "percent", "money", "quantity"];

/** One mark, with its span in the text without marks. */
interface Marked extends Span {
  readonly words: readonly string[];
  readonly about: string;
}

/**
 * An article out of a marked-up text:
 *
 * - `[Anna Ruiz](person #1)`: a name; the number says who it is, over all articles of a test.
 * - `[mayor](role #1)`, `[mayor](role #1 former)`: a role of the person whose name comes next or came last.
 * - `[32](number 32; member state)`, `[3.5%](percent 3.5 %; spending of gdp; target)`: a figure, its unit, what it is about.
 * - `[Friday](date 2026-05-01 dateline)`: a time expression, and how it was resolved (`stated` unless it says).
 * - Words in curly quotation marks are a quotation.
 */
export function markedArticle(marked: string, options: MarkedOptions = {}): MarkedArticle {
  const { text, marks } = readMarks(marked);
  const uri = options.uri ?? "file:///desk/a.txt";
  const prose = readProse(
    text,
    uri.endsWith(".md") ? "markdown" : "plain",
    options.vocabulary ?? new Vocabulary(),
  );
  const numbers: string[] = [];
  const members: number[][] = [];
  const mentions: Mention[] = [];
  const entityOf: number[] = [];
  const claims: Claim[] = [];
  for (const one of marks) {
    const [kind = "", ...words] = one.words;
    if (kind === "role") continue;
    const base = { start: one.start, end: one.end, ...tokensOf(prose.tokens, one) };
    const index = mentions.length;
    entityOf.push(-1);
    if (nameKinds.includes(kind)) {
      const number = words[0] ?? one.words.join(" ");
      if (!numbers.includes(number)) members[numbers.push(number) - 1] = [];
      entityOf[index] = numbers.indexOf(number);
      members[entityOf[index]!]!.push(index);
      mentions.push({ ...base, kind: kind as NameKind, titleToken: base.firstToken });
    } else if (figureKinds.includes(kind)) {
      const [number, unit, modifier] = words;
      const value = { number: Number(number), unit: unit === "-" ? undefined : unit, modifier: undefined };
      mentions.push({
        ...base,
        kind: kind as FigureKind,
        value: modifier ? { ...value, modifier: modifier as "APPROX" } : value,
      });
      if (one.about) claims.push(readClaim(one.about, index));
    } else {
      const types = { date: "DATE", time: "TIME", duration: "DURATION", set: "SET" } as const;
      const resolved = (words[1] ?? "stated") as TimeValue["resolved"];
      const type = types[kind as "date"];
      mentions.push({ ...base, kind: kind as "date", value: { type, timex: words[0]!, resolved } });
    }
  }
  const entities = members.map((own): LocalEntity => {
    const names = own.map((index) => text.slice(mentions[index]!.start, mentions[index]!.end));
    const name = names.reduce((longest, next) => (next.length > longest.length ? next : longest));
    const kind = mentions[own[0]!]!.kind as NameKind;
    const parts = foldName(name).split(" ");
    const known = parts.map(() => false);
    const familiar = known;
    return {
      kind,
      name,
      mentions: own,
      key: name,
      short: false,
      also: [],
      parts,
      known,
      familiar,
      acronym: undefined,
    };
  });
  const article: Article = {
    uri,
    prose,
    text,
    title: undefined,
    byline: undefined,
    dateline: options.day
      ? { day: options.day, source: options.source ?? "file-name", span: undefined }
      : undefined,
    yearless: undefined,
    mentions,
    entityOf: Int32Array.from(entityOf),
    entities,
    roles: marks.flatMap((one) => readRole(one, numbers, members, mentions, text)),
    quotations: [...text.matchAll(/“([^”]*)”?/g)].map((found): Quotation => {
      const span = { start: found.index, end: found.index + found[0].length };
      const inner = { start: span.start + 1, end: span.start + 1 + found[1]!.length };
      return {
        ...span,
        inner,
        speaker: undefined,
        surmised: false,
        closed: found[0].endsWith("”"),
        keys: [],
        content: [],
      };
    }),
    claims,
    events: [],
    furniture: [],
  };
  return { article, numbers };
}

/** A context over hand-made articles. Findings are given by the test; links are paths with the line from 1. */
export function contextOf(
  marked: readonly MarkedArticle[],
  findings: readonly Finding[] = [],
  project: Partial<Project> = {},
): FeatureContext {
  const corpus = corpusOf(marked);
  return {
    corpus,
    project: { ...emptyProject, ...project },
    findingsOf: (uri) => findings.filter((finding) => finding.uri === uri),
    findingsElsewhere: (uri) =>
      findings.filter((one) => one.uri !== uri && one.related.some((place) => place.uri === uri)),
    linkTo: ({ uri, start }) => {
      const lines = corpus.article(uri)?.text.slice(0, start).split("\n").length;
      return lines === undefined ? undefined : `${uri}#L${lines}`;
    },
    words: english,
    displayPath: (uri) => uri.replace("file:///desk/", ""),
  };
}

const emptyProject: Project = {
  root: "file:///desk",
  names: [],
  distinct: [],
  facts: [],
  accepted: [],
  rules: new Map(),
  include: [],
  exclude: [],
  sources: [],
  isTrusted: () => false,
  maxFileSize: 1_000_000,
  problems: [],
};

function readMarks(marked: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = "";
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index);
    const [what = "", ...about] = found[2]!.split(";");
    const start = text.length;
    text += found[1]!;
    marks.push({ start, end: text.length, words: what.trim().split(" "), about: about.join(";").trim() });
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

function tokensOf(
  tokens: Article["prose"]["tokens"],
  { start, end }: Span,
): { firstToken: number; endToken: number } {
  let firstToken = 0;
  while (firstToken < tokens.count && tokens.start[firstToken]! < start) firstToken++;
  let endToken = firstToken;
  while (endToken < tokens.count && tokens.start[endToken]! < end) endToken++;
  return { firstToken, endToken };
}

/** "spending of gdp; target" */
function readClaim(about: string, mention: number): Claim {
  const [what = "", modality = "actual"] = about.split(";").map((part) => part.trim());
  const [head = "", base] = what.split(" of ");
  return {
    mention,
    head: stemOf(head),
    base: base && stemOf(base),
    modality: modality as Modality,
    period: undefined,
    subject: undefined,
    // As if the sentences shared three rare words.
    words: ["first", "second", "third"].map((word) => `${what} ${word}`),
    names: [],
    keys: [hashOf(what)],
  };
}

function readRole(
  one: Marked,
  numbers: readonly string[],
  members: readonly (readonly number[])[],
  mentions: readonly Mention[],
  text: string,
): RoleMention[] {
  const [kind, number = "", status = "current"] = one.words;
  if (kind !== "role") return [];
  const entity = numbers.indexOf(number);
  const mention =
    members[entity]!.find((index) => mentions[index]!.start >= one.end) ?? members[entity]!.at(-1)!;
  const words = text.slice(one.start, one.end);
  return [
    {
      start: one.start,
      end: one.end,
      time: undefined,
      statusStart: one.start,
      text: words,
      status: status as "former",
      office: { head: words.toLowerCase(), field: [] },
      entity,
      mention,
    },
  ];
}
