import type { Mention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { sentenceTokens } from "../text/sentence-at";
import { firstAtOrAfter } from "../text/span";
import { TokenType } from "../text/tokens";

const determiners = new Set("the a an one another his her its their".split(" "));

/** How many words such a description has at most, without its article. */
const longest = 4;

/**
 * Who is named beside a verb of saying by what they are: "the judge said", and "said the judge" right behind the quotation.
 * The person whom the article gives that title, "nobody" where it gives it to none or to several, undefined where no such
 * words stand there.
 */
export function describedSpeaker(
  prose: Prose,
  verb: number,
  closing: number,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number | "nobody" | undefined {
  const noun = nounBefore(prose, verb, mentions) ?? nounBehind(prose, verb, closing, mentions);
  return noun === undefined ? undefined : holderOf(prose, noun, mentions, entityOf);
}

/** "[The judge] said" at the beginning of a clause: the last word of the description. */
function nounBefore(prose: Prose, verb: number, mentions: readonly Mention[]): string | undefined {
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - longest; at--) {
    const word = wordAt(prose, at);
    if (word === undefined) return undefined;
    if (!determiners.has(word)) continue;
    const beginsClause = wordAt(prose, at - 1) === undefined || sentenceTokens(prose, at).first === at;
    return at < verb - 1 && beginsClause && !isPerson(mentions, at, verb)
      ? wordAt(prose, verb - 1)
      : undefined;
  }
  return undefined;
}

/** "… ," said [a farmer]: followed by a name ("said a farmer, Lucia Benavente") it is hers. */
function nounBehind(
  prose: Prose,
  verb: number,
  closing: number,
  mentions: readonly Mention[],
): string | undefined {
  if (verb !== closing || !determiners.has(wordAt(prose, verb + 1) ?? "")) return undefined;
  let end = verb + 2;
  while (end < verb + 2 + longest && wordAt(prose, end) !== undefined) end++;
  const isNamed = isPerson(mentions, verb + 1, end + 2);
  return end > verb + 2 && !isNamed ? wordAt(prose, end - 1) : undefined;
}

/** True where a person is named among the tokens from `first` to before `end`. */
function isPerson(mentions: readonly Mention[], first: number, end: number): boolean {
  let at = firstAtOrAfter(mentions.length, (index) => mentions[index]!.endToken, first + 1);
  while (at < mentions.length && mentions[at]!.firstToken < end)
    if (mentions[at++]!.kind === "person") return true;
  return false;
}

/** The one person with the word in a title: "Judge Helen Wetherby". */
function holderOf(
  prose: Prose,
  noun: string,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number | "nobody" {
  const found = new Set<number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== "person") return;
    for (let at = mention.titleToken; at < mention.firstToken; at++)
      if (wordAt(prose, at) === noun) found.add(entityOf[index]!);
  });
  const [only] = found;
  return found.size === 1 ? only! : "nobody";
}

/** The word at a token in small letters; undefined for a sign, and out of bounds. */
function wordAt({ tokens, vocabulary }: Prose, at: number): string | undefined {
  if (at < 0 || at >= tokens.count || tokens.type[at] !== TokenType.word) return undefined;
  return vocabulary.text(vocabulary.lower(tokens.word[at]!));
}
