import { P } from "./tables/particles";
import { Tense } from "./tables/verbs";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/**
 * True where a day behind "agreed to buy a rival" is the day of the agreement: what is agreed is done by agreeing to it, or
 * lasts too long for a day. The token is of the word before "to".
 */
export function isAgreedOnDay(text: TimeText, at: number, first: number): boolean {
  if (!text.has(first, Time.weekday) || !agreements.has(text.lower(at))) return false;
  const isOnDay = text.particle(first - 1) === P.on || !text.has(first - 1, Time.particle);
  const verb = isAdverb(text, at + 2) ? at + 3 : at + 2;
  return isOnDay && (text.lower(at) !== "plans" || isTold(text, at - 1)) && dealt.has(text.lower(verb));
}

const agreements = new Set(["agreed", "vowed", "promised", "plans"]);

/** "announced plans to buy" */
const isTold = (text: TimeText, at: number): boolean => text.tense(at) === Tense.past;

const isAdverb = (text: TimeText, at: number): boolean => text.lower(at).endsWith("ly");

/** What is settled on the day it is agreed to, though it is carried out later. */
const dealt = new Set(
  `acquire approve back ban boost build buy combine compensate contribute cut donate double drop end establish extend finance
  form fund give increase invest join lend license limit lower merge overhaul pay provide purchase raise recognize recognise reduce
  rescue restructure scrap sell settle share spend supply support swap sign accept drop grant`.split(/\s+/),
);

/** True where "to" and a verb before it say what was done: "failed to meet a deadline on Monday". The token is of the verb after "to". */
export const isDoneInPast = (text: TimeText, at: number): boolean =>
  text.particle(at - 1) === P.to && doers.has(text.lower(at - 2));

/** Past verbs whose infinitive is of their own time. */
const doers = new Set(
  "began started continued failed refused declined managed helped forced struggled neglected proceeded compelled able unable".split(
    " ",
  ),
);

/** True where the word is a part of a name, as in "the Carlow Open" and "Ida Must", and no verb of a headline in capitals. */
export function isInName(text: TimeText, at: number): boolean {
  if (!text.has(at, Time.capital)) return false;
  const before = text.isWord(at - 1) && text.has(at - 1, Time.capital);
  const behind = text.isWord(at + 1) && text.has(at + 1, Time.capital);
  return (before || (behind && text.isWord(at - 1))) && hasPlainWords(text, at);
}

/** How many words of a headline in capitals may be small: "of", "with". */
const plainLength = 5;
/** How far around a word is looked for others, in tokens. */
const plainReach = 8;

/** A verb or noun in small letters stands near: the sentence is no headline in capitals. */
function hasPlainWords(text: TimeText, at: number): boolean {
  for (let near = at - plainReach; near <= at + plainReach; near++)
    if (text.isWord(near) && !text.has(near, Time.capital) && text.lower(near).length >= plainLength)
      return true;
  return false;
}
