import type { Mention } from "../recognise/mention";
import type { Block, Prose, QuotedSpan } from "../text/prose";
import { firstAtOrAfter } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import type { Quotation } from "./article";
import { quotationKeys } from "./quotation-keys";
import { plainWordsIn } from "./quoted-words";

const verbs = new Set(
  `said says say told tells asked asks replied replies added adds wrote writes tweeted posted stated states argued argues
  warned warns insisted insists explained explains noted notes stressed stresses declared declares announced announces
  claimed claims called calls recalled recalls testified remarked concluded continued joked quipped urged vowed pledged
  acknowledged admitted conceded emphasized emphasised commented responded observed shouted suggested recounted
  saying telling adding stating arguing warning insisting explaining noting stressing declaring announcing claiming
  calling replying writing emphasizing emphasising`.split(/\s+/),
);
const pronouns = new Set(["he", "she"]);

const SpeechWord = { verb: 1, pronoun: 2 } as const;

/** What the search for speakers knows of words; made once for a vocabulary. */
export function createSpeechWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (_word, lower) => {
    if (verbs.has(lower)) return SpeechWord.verb;
    return pronouns.has(lower) ? SpeechWord.pronoun : 0;
  });
}

/** How far from the quotation, and from its verb, a speaker is looked for, in tokens. */
const reach = 24;
const nearVerb = 9;

/**
 * The article's quotations, each with the person who the text says spoke: the person beside a verb of saying, after
 * the quotation or before it in its paragraph; "he" and "she" stand for the person named last.
 */
export function attributeQuotations(
  prose: Prose,
  speech: WordTable,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): readonly Quotation[] {
  return prose.quotations.map((quoted) => ({
    start: quoted.start,
    end: quoted.end,
    inner: quoted.inner,
    speaker: quoted.parent >= 0 ? undefined : speakerOf(prose, speech, quoted, mentions, entityOf),
    closed: quoted.closed,
    ...keysOf(prose, quoted),
  }));
}

function keysOf(prose: Prose, quoted: QuotedSpan): Pick<Quotation, "keys" | "content"> {
  const words = quoted.parent >= 0 ? [] : plainWordsIn(prose, quoted);
  const keys = quotationKeys(words);
  const content = keys.length === 0 ? [] : words.filter(({ isContent }) => isContent);
  return { keys, content: content.map(({ hash }) => hash) };
}

function speakerOf(
  prose: Prose,
  speech: WordTable,
  quoted: QuotedSpan,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number | undefined {
  const block = blockAt(prose.blocks, quoted.firstToken);
  const first = Math.max(block?.firstToken ?? 0, quoted.firstToken - reach);
  const end = Math.min(block?.endToken ?? prose.tokens.count, quoted.endToken + reach);
  const search = (from: number, to: number, step: 1 | -1): number | undefined => {
    for (let at = from; at !== to; at += step) {
      if (prose.tokens.type[at] !== TokenType.word || speech.of(prose.tokens.word[at]!) !== SpeechWord.verb)
        continue;
      const speaker = besideVerb(prose, speech, at, { first, end }, quoted, mentions, entityOf);
      if (speaker !== undefined) return speaker;
    }
    return undefined;
  };
  return search(quoted.endToken, end, 1) ?? search(quoted.firstToken - 1, first - 1, -1);
}

/** The person next to a verb of saying, or the one that a pronoun there stands for. */
function besideVerb(
  prose: Prose,
  speech: WordTable,
  verb: number,
  within: { readonly first: number; readonly end: number },
  quoted: QuotedSpan,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number | undefined {
  let best: number | undefined;
  let distance = nearVerb + 1;
  for (
    let at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.firstToken, within.first);
    at < mentions.length;
    at++
  ) {
    const mention = mentions[at]!;
    if (mention.firstToken >= within.end) break;
    if (mention.kind !== "person") continue;
    if (mention.firstToken < quoted.endToken && mention.endToken > quoted.firstToken) continue;
    // Before the verb is where a subject stands; after it ("said Rutte") only right behind.
    const gap = mention.firstToken < verb ? verb - mention.endToken : (mention.titleToken - verb) * 2;
    if (gap >= 0 && gap < distance) {
      distance = gap;
      best = entityOf[at]!;
    }
  }
  for (const at of [verb - 1, verb + 1, verb - 2]) {
    if (at < within.first || at >= within.end || prose.tokens.type[at] !== TokenType.word) continue;
    if (speech.of(prose.tokens.word[at]!) !== SpeechWord.pronoun || Math.abs(at - verb) > distance) continue;
    return lastPersonBefore(quoted.firstToken, mentions, entityOf) ?? best;
  }
  return best;
}

function lastPersonBefore(
  token: number,
  mentions: readonly Mention[],
  entityOf: Int32Array,
): number | undefined {
  for (let at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.firstToken, token) - 1; at >= 0; at--) {
    if (mentions[at]!.kind === "person") return entityOf[at]!;
  }
  return undefined;
}

function blockAt(blocks: readonly Block[], token: number): Block | undefined {
  const after = firstAtOrAfter(blocks.length, (i) => blocks[i]!.firstToken, token + 1);
  return blocks[after - 1];
}
