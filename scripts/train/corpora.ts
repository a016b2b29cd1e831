// The corpora: which there are, under what licence, and their texts with names.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameKind } from "../../server/src/recognise/mention";
import { isNameMark, readMarkedItems } from "./marked-items";
import { trimName } from "./trim-name";

/** A name in a text, in UTF-16 code units. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** An annotated text. */
export interface GoldText {
  readonly corpus: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Where nobody can say whether there is a name. */
  readonly unknown: readonly { readonly start: number; readonly end: number }[];
  /** True where events, works and the like are not annotated. */
  readonly withoutOthers: boolean;
  /** True where only spans can be compared: a country that acts is an organisation there. */
  readonly spansOnly: boolean;
}

export interface Corpus {
  readonly name: string;
  readonly files: readonly string[];
  readonly licence: string;
  /** Who made it, as the licence wants it said. */
  readonly credit: string;
  /** How much its texts count beside those of others. */
  readonly weight: number;
  readonly withoutOthers?: boolean;
  readonly spansOnly?: boolean;
  /** Scored and not trained on. */
  readonly isHeldOut?: boolean;
  /** Written for this project and part of its repository, as marked items. */
  readonly isOwn?: boolean;
}

const wireKinds =
  "backgrounds business captions courts diaries disasters features markets old-wire people politics regions results science sports stories world".split(
    " ",
  );

/** As docs/tagger.md names them. */
export const corpora: readonly Corpus[] = [
  {
    name: "wikigold",
    files: ["wikigold/wikigold.jsonl"],
    licence: "CC BY 4.0",
    credit:
      "WikiGold, CC BY 4.0: D. Balasuriya, N. Ringland, J. Nothman, T. Murphy, J. R. Curran; Wikipedia's contributors",
    weight: 1.5,
  },
  {
    name: "crossner",
    files: ["politics", "science", "literature", "music"].map((domain) => `crossner/${domain}.jsonl`),
    licence: "MIT; sentences CC BY-SA 3.0",
    credit:
      "CrossNER, MIT, sentences CC BY-SA 3.0: Z. Liu, Y. Xu, T. Yu, W. Dai, Z. Ji, S. Cahyawijaya, A. Madotto, P. Fung; Wikipedia's contributors",
    weight: 0.4,
  },
  {
    name: "ewt",
    files: ["uner-ewt/uner-ewt.jsonl"],
    licence: "CC BY-SA 4.0",
    credit: "Universal NER, English Web Treebank, CC BY-SA 4.0: S. Mayhew, T. Blevins, S. Liu and others",
    weight: 1,
    withoutOthers: true,
  },
  {
    name: "gum",
    files: ["gum/gum.jsonl"],
    licence: "CC BY 4.0; texts CC BY 2.5",
    credit:
      "GUM, CC BY 4.0: A. Zeldes and the GUM annotators; texts CC BY 2.5, Wikinews and its contributors",
    weight: 3,
  },
  {
    name: "re3d",
    files: ["re3d/re3d.jsonl"],
    licence: "OGL 3.0, public domain, CC BY 3.0 AU, reuse with acknowledgement",
    credit:
      "re3d: Defence Science and Technology Laboratory, with Aleph Insights and Committed Software; texts of the UK Government (OGL 3.0), US Government (public domain), Australian DFAT (CC BY 3.0 AU), EU Delegation to Syria",
    weight: 1.5,
    withoutOthers: true,
    spansOnly: true,
  },
  {
    name: "wire",
    files: wireKinds.map((kind) => `scripts/train/wire/${kind}.txt`),
    licence: "this project's own",
    credit: "invented wire copy, this project's own",
    weight: 3,
    isOwn: true,
  },
  {
    name: "wire-held-out",
    files: wireKinds.map((kind) => `test/recognise/wire/${kind}.txt`),
    licence: "this project's own, scored only",
    credit: "",
    weight: 0,
    isOwn: true,
    isHeldOut: true,
  },
  {
    name: "meantime",
    files: ["meantime/meantime.jsonl"],
    licence: "CC BY 4.0, scored only, for recall: annotated with gaps",
    credit: "",
    weight: 0,
    isHeldOut: true,
  },
];

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly name?: { readonly start: number; readonly end: number } | null;
  readonly ignore?: boolean;
}

interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly scope?: readonly [number, number];
}

const kindOfType: Readonly<Record<string, NameKind>> = {
  per: "person",
  person: "person",
  org: "organization",
  organization: "organization",
  organisation: "organization",
  loc: "place",
  location: "place",
  gpe: "place",
  place: "place",
  misc: "other",
  object: "other",
  abstract: "other",
  event: "other",
  pro: "other",
};

/** The texts of a corpus under a folder; undefined where one of its files is missing. */
export function readCorpus(folder: string, corpus: Corpus): GoldText[] | undefined {
  const paths = corpus.files.map((file) => (corpus.isOwn ? file : join(folder, file)));
  if (!paths.every((path) => existsSync(path))) return undefined;
  if (corpus.isOwn) return paths.flatMap((path) => readOwn(corpus, path));
  return paths.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => toGoldText(corpus, JSON.parse(line) as GoldDocument)),
  );
}

function readOwn({ name }: Corpus, path: string): GoldText[] {
  return readMarkedItems(readFileSync(path, "utf8")).map(({ text, marks }) => ({
    corpus: name,
    text,
    names: marks.filter(isNameMark).map(({ start, end, kind }) => trimName(text, { start, end, kind })),
    unknown: [],
    withoutOthers: false,
    spansOnly: false,
  }));
}

function toGoldText(corpus: Corpus, { text, spans, scope }: GoldDocument): GoldText {
  const names: GoldName[] = [];
  const unknown: { start: number; end: number }[] = [];
  for (const span of spans) {
    if (scope && (span.start < scope[0] || span.end > scope[1])) continue;
    const kind = kindOfType[span.type.toLowerCase()];
    if (span.name === null) {
      if (span.ignore) unknown.push(span);
      continue;
    }
    const { start, end } = span.name ?? span;
    if (kind) names.push(trimName(text, { start, end, kind }));
    else if (span.name || corpus.spansOnly) unknown.push({ start, end });
  }
  return {
    corpus: corpus.name,
    text,
    names,
    unknown,
    withoutOthers: corpus.withoutOthers ?? false,
    spansOnly: corpus.spansOnly ?? false,
  };
}
