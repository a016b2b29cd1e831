import type { Prose } from "../../text/prose";
import { firstAtOrAfter } from "../../text/span";
import { Tense } from "./tables/verbs";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** The time that the clause around an expression speaks of. */
export type ClauseTense = "past" | "present" | "future" | undefined;

/** How many tokens are looked at on each side. */
const reach = 24;

/** The tense of the nearest verb, first before the expression and then behind it, within its sentence. */
export function findTense(text: TimeText, first: number, end: number): ClauseTense {
  const bounds = sentenceAround(text.prose, first);
  const from = Math.max(bounds.first, text.from, first - reach);
  for (let at = first - 1; at >= from; at--) {
    const tense = tenseAt(text, at);
    if (tense) return tense;
  }
  const to = Math.min(bounds.end, text.limit, end + reach);
  for (let at = end; at < to; at++) {
    const tense = tenseAt(text, at);
    if (tense) return tense;
  }
  return undefined;
}

function tenseAt(text: TimeText, at: number): ClauseTense {
  switch (text.tense(at)) {
    case Tense.future:
      // "May" the month is no verb.
      return text.has(at, Time.month) && text.has(at, Time.capital) ? undefined : "future";
    case Tense.past:
      // "to be held", "will be sworn in": the form is passive, and "be" says when.
      return text.tense(at - 1) === Tense.be ? undefined : "past";
    case Tense.present:
      return text.tense(at - 1) === Tense.future ? "future" : "present";
    case Tense.be:
      return "future";
    default:
      return undefined;
  }
}

function sentenceAround(prose: Prose, token: number): { readonly first: number; readonly end: number } {
  const { count, first, end } = prose.sentences;
  if (count === 0) return { first: 0, end: prose.tokens.count };
  const index = Math.max(0, firstAtOrAfter(count, (sentence) => first[sentence]!, token + 1) - 1);
  return { first: first[index]!, end: end[index]! };
}
