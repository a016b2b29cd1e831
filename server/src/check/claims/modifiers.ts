import { stemOf } from "../../link/stems";
import { hashOf } from "../../text/hash";
import { type Step, stepAt } from "../arithmetic/steps";
import { areOtherwiseWorded, type NearWords } from "./near-words";

/** What one sentence says of its things, and in which words. */
interface Modified {
  readonly words: NearWords;
  /** As in `modifiersIn`. */
  readonly modified: readonly number[];
}

/** Words that only paint what another outlet leaves out, or paints otherwise: "the huge fire", "the deadly fire". */
const painting = new Set(
  `big huge large massive giant vast enormous small tiny little deadly fatal fierce serious major severe terrible tragic devastating
  heavy bitter controversial long awaited latest recent planned proposed alleged suspected famous popular historic ageing aging
  troubled ailing embattled sprawling`
    .split(/\s+/)
    .map((word) => hashOf(stemOf(word))),
);

/** Verbs in a past that does not end in "ed", and others that stand right behind what acts. */
const verbs = new Set(
  `fell rose sank hit won lost beat cut grew shrank cost kills hits wins loses falls rises sinks cuts grows costs struck broke burnt burst
  swept tore left made took gave came went ran held led met said says drew set shut`.split(/\s+/),
);

/**
 * The nouns of a sentence that have a word of their own before them, and it: "stand" and "north" of "the north stand", one behind the
 * other as hashes of their stems. A verb is no noun. `stems` are those of the steps.
 */
export function modifiersIn(steps: readonly Step[], stems: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < steps.length; at++) {
    if (stems[at]!.length < 2 || stems[at + 1]!.length < 2 || (stems[at - 1] ?? "") !== "") continue;
    if (stepAt(steps, at - 1).isName || isVerb(steps[at + 1]!.word)) continue;
    found.push(hashOf(stems[at + 1]!), hashOf(stems[at]!));
  }
  return found;
}

const isVerb = (word: string): boolean => word.endsWith("ed") || verbs.has(word);

/**
 * True where two sentences say all but the same, and have one thing each of the same name and of another sort: "the north stand
 * will hold", "the south stand will hold".
 */
export function areModifiedApart(one: Modified, other: Modified): boolean {
  if (one.modified.length === 0 || other.modified.length === 0) return false;
  for (let at = 0; at < one.modified.length; at += 2) {
    const [noun, sort] = [one.modified[at]!, one.modified[at + 1]!];
    if (painting.has(sort)) continue;
    for (let there = 0; there < other.modified.length; there += 2)
      if (
        other.modified[there] === noun &&
        other.modified[there + 1] !== sort &&
        !painting.has(other.modified[there + 1]!) &&
        areOtherwiseWorded(one.words, other.words, sort, other.modified[there + 1]!)
      )
        return true;
  }
  return false;
}
