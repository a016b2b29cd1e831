// Makes training examples out of annotated texts: stretches of tokens with their features and the labels they may have.
import { Lex, type Lexicon } from "../../server/src/recognise/lexicon";
import { hashWord } from "../../server/src/recognise/lexicon-table";
import type { NameKind } from "../../server/src/recognise/mention";
import { decideArticle } from "../../server/src/recognise/names/decide";
import { proposeNames } from "../../server/src/recognise/names/propose";
import { readSurface, type Surface } from "../../server/src/recognise/names/surface";
import { kinds, labelCount, outside, toLabel } from "../../server/src/recognise/tagger/labels";
import { partAt } from "../../server/src/recognise/tagger/rule-labels";
import { findStretches, longestStretch } from "../../server/src/recognise/tagger/stretches";
import { isIdle, toReading } from "../../server/src/recognise/tagger/tagger";
import { readFeatures, readWords } from "../../server/src/recognise/tagger/token-features";
import { mix, mix2, reach, type WordTraits } from "../../server/src/recognise/tagger/word-features";
import { readProse } from "../../server/src/text/read-prose";
import type { GoldText } from "./corpora";

/** A stretch: the features of all its tokens one after another, and for each token the labels it may have, as bits. */
export interface Example {
  readonly corpus: string;
  readonly length: number;
  readonly features: Int32Array;
  /** Where each token's features begin; one entry more than there are tokens. */
  readonly starts: Int32Array;
  readonly allowed: Int32Array;
  readonly weight: number;
  /** A number of the text. */
  readonly text: number;
}

let textCount = 0;

const all = (1 << labelCount) - 1;
const others = [0, 1, 2, 3].reduce((bits, part) => bits | (1 << toLabel(kinds.indexOf("other"), part)), 0);

export function toExamples(gold: GoldText, lexicon: Lexicon, traits: WordTraits, weight: number): Example[] {
  const text = textCount++;
  const prose = readProse(gold.text, "plain", lexicon.vocabulary);
  const surface = readSurface(prose, lexicon);
  const stretches = findStretches(surface);
  const reading = toReading(surface, traits, decideArticle(surface, proposeNames(surface)), stretches);
  const allowed = readAllowed(surface, gold);
  const words = new Int32Array(longestStretch + 2 * reach);
  const examples: Example[] = [];
  for (const stretch of stretches) {
    if (isIdle(reading, stretch)) continue;
    const labels = allowed.slice(stretch.first, stretch.end);
    if (labels.includes(0)) continue;
    if (!isWhole(labels)) continue;
    const features: number[] = [];
    const starts = [0];
    readWords(reading, stretch, words);
    for (let at = stretch.first; at < stretch.end; at++) {
      features.push(...readFeatures(reading, stretch, words, at));
      features.push(...corpusFeatures(gold, reading.rules.label[at]!, surface.bits[at]!));
      starts.push(features.length);
    }
    examples.push({
      corpus: gold.corpus,
      length: labels.length,
      features: Int32Array.from(features),
      starts: Int32Array.from(starts),
      allowed: labels,
      weight,
      text,
    });
  }
  return examples;
}

/** What a corpus annotates in its own way is learned by features that no text has when the tagger is used. */
function corpusFeatures({ corpus }: GoldText, rule: number, lists: number): number[] {
  const own = hashWord(corpus);
  return [mix(900, own), mix2(901, own, rule), mix2(902, own, lists)];
}

/** False where a name of the gold reaches out of the stretch. */
function isWhole(labels: Int32Array): boolean {
  const begins = labels[0]!;
  const ends = labels.at(-1)!;
  return (begins & startBits) !== 0 && (ends & endBits) !== 0;
}

const startBits = kinds.reduce(
  (bits, _, kind) => bits | (1 << toLabel(kind, 0)) | (1 << toLabel(kind, 3)),
  1,
);
const endBits = kinds.reduce((bits, _, kind) => bits | (1 << toLabel(kind, 2)) | (1 << toLabel(kind, 3)), 1);

/** For each token the labels it may have, as bits; 0 where the gold does not fit the tokens. */
function readAllowed(surface: Surface, gold: GoldText): Int32Array {
  const { tokens } = surface.prose;
  const allowed = new Int32Array(tokens.count).fill(gold.withoutOthers ? 1 | others : 1);
  for (let at = 0; at < tokens.count; at++)
    if (gold.unknown.some((zone) => tokens.start[at]! < zone.end && tokens.end[at]! > zone.start))
      allowed[at] = all;
  for (const name of gold.names) {
    const inside: number[] = [];
    for (let at = 0; at < tokens.count; at++)
      if (tokens.start[at]! < name.end && tokens.end[at]! > name.start) inside.push(at);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) continue;
    const kind = kindOfName(surface, gold, name.kind, first, last + 1);
    const fits = tokens.start[first] === name.start && tokens.end[last] === name.end;
    for (const at of inside) {
      if (!fits) allowed[at] = 0;
      else if (kind === undefined) allowed[at] = 1 << outside;
      else allowed[at] = 1 << toLabel(kinds.indexOf(kind), partAt(at, first, last + 1));
    }
  }
  return allowed;
}

/** Nationalities are no names; a country of a corpus that tells only spans is a place. */
function kindOfName(
  { bits }: Surface,
  gold: GoldText,
  kind: NameKind,
  first: number,
  end: number,
): NameKind | undefined {
  if (kind === "other" && end - first === 1 && bits[first]! & Lex.demonym) return undefined;
  if (gold.spansOnly && kind === "organization" && end - first === 1 && bits[first]! & Lex.country)
    return "place";
  return kind;
}
