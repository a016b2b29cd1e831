import type { Mention } from "../recognise/mention";
import type { Block, Prose, QuotedSpan } from "../text/prose";
import { sentenceTokens } from "../text/sentence-at";
import { firstAtOrAfter } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import { WordTable } from "../text/word-table";
import type { Quotation } from "./article";
import { describedSpeaker } from "./described-speakers";
import { quotationKeys } from "./quotation-keys";
import { plainWordsIn } from "./quoted-words";

const verbs = new Set(
  `said says say told tells asked asks replied replies added adds wrote writes tweeted posted stated states argued argues
  warned warns insisted insists explained explains noted notes stressed stresses declared declares announced announces
  claimed claims called calls recalled recalls testified remarked concluded continued joked quipped urged vowed pledged
  acknowledged admitted conceded emphasized emphasised commented responded observed shouted suggested recounted
  saying telling adding stating arguing warning insisting explaining noting stressing declaring announcing claiming
  calling replying writing emphasizing emphasising answered answers countered retorted repeated reiterated remembered reflected
  predicted promised complained lamented cautioned confessed boasted whispered cried exclaimed mused answering recalling`.split(
    /\s+/,
  ),
);
const pronouns = new Set(["he", "she"]);

/** Verbs that speak only before one word: "put it", and right before the quotation "spoke of". */
const putting = new Set(["put", "puts", "putting"]);
const speaking = new Set(["spoke", "speaks", "speak", "speaking", "spoken"]);

const SpeechWord = { verb: 1, pronoun: 2, put: 3, speak: 4, it: 5, of: 6 } as const;

/** Example: "in the words of ", before the person whose words they are */
const wordsOf = /\b(?:in|to use|to borrow|to quote) (?:the )?(?:words?|phrase) of $/i;
/** Example: "’s phrase", behind the person */
const hisWords = /^(?:['’]s?)? (?:own )?(?:words?|phrase|formula|slogan|motto)\b/i;
const ledIn = /: ?$/;
const fullStop = /\.$/;

/** What the search for speakers knows of words; made once for a vocabulary. */
export function createSpeechWords(vocabulary: Vocabulary): WordTable {
  return new WordTable(vocabulary, (_word, lower) => {
    if (verbs.has(lower)) return SpeechWord.verb;
    if (putting.has(lower)) return SpeechWord.put;
    if (speaking.has(lower)) return SpeechWord.speak;
    if (lower === "it") return SpeechWord.it;
    if (lower === "of") return SpeechWord.of;
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
    ...(quoted.parent >= 0 ? nobody : toSpeaker(speakerOf(prose, speech, quoted, mentions, entityOf))),
    closed: quoted.closed,
    ...keysOf(prose, quoted),
  }));
}

/** A person found beside a quotation: an index into `Article.entities`. */
interface Found {
  readonly entity: number;
  /** Only "he" or "she" stands there. */
  readonly surmised: boolean;
}

const nobody: Pick<Quotation, "speaker" | "surmised"> = { speaker: undefined, surmised: false };

const toSpeaker = (found: Found | undefined): typeof nobody =>
  found ? { speaker: found.entity, surmised: found.surmised } : nobody;

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
): Found | undefined {
  const block = blockAt(prose.blocks, quoted.firstToken);
  const first = Math.max(block?.firstToken ?? 0, quoted.firstToken - reach);
  const end = Math.min(block?.endToken ?? prose.tokens.count, quoted.endToken + reach);
  const search = (from: number, to: number, step: 1 | -1): Found | "nobody" | undefined => {
    for (let at = from; at !== to; at += step) {
      if (!isSaid(prose, speech, at, quoted)) continue;
      const described = describedSpeaker(prose, at, quoted.endToken, mentions, entityOf);
      if (described === "nobody") return described;
      if (described !== undefined) return { entity: described, surmised: false };
      const speaker = besideVerb(prose, speech, at, { first, end }, quoted, mentions, entityOf);
      if (speaker !== undefined) return speaker;
    }
    return undefined;
  };
  const owner = ownerOf(prose, quoted, mentions, { first, end });
  if (owner !== undefined) return { entity: entityOf[owner]!, surmised: false };
  const before = search(quoted.firstToken - 1, first - 1, -1);
  if (!fullStop.test(prose.text.slice(quoted.inner.start, quoted.inner.end)))
    return named(search(quoted.endToken, end, 1) ?? before);
  // What follows a full stop is another sentence, likely about somebody else, and behind a colon it is never asked.
  const start = Math.max(first, sentenceTokens(prose, quoted.firstToken).first);
  const within = search(quoted.firstToken - 1, start - 1, -1);
  if (within !== undefined) return named(within);
  const isLedIn = ledIn.test(prose.text.slice(Math.max(0, quoted.start - 2), quoted.start));
  return named((isLedIn ? undefined : search(quoted.endToken, end, 1)) ?? before);
}

const named = (found: Found | "nobody" | undefined): Found | undefined =>
  found === "nobody" ? undefined : found;

function isSaid(prose: Prose, speech: WordTable, at: number, quoted: QuotedSpan): boolean {
  const { tokens } = prose;
  const kindOf = (token: number): number =>
    tokens.type[token] === TokenType.word ? speech.of(tokens.word[token]!) : 0;
  switch (kindOf(at)) {
    case SpeechWord.verb:
      return true;
    case SpeechWord.put:
      return kindOf(at + 1) === SpeechWord.it;
    case SpeechWord.speak:
      return kindOf(at + 1) === SpeechWord.of && quoted.firstToken === at + 2;
    default:
      return false;
  }
}

/** The mention of the person whose words they are said to be: "in the words of Rutte", "Rutte’s phrase". */
function ownerOf(
  prose: Prose,
  quoted: QuotedSpan,
  mentions: readonly Mention[],
  within: { readonly first: number; readonly end: number },
): number | undefined {
  const begin = firstAtOrAfter(mentions.length, (i) => mentions[i]!.firstToken, within.first);
  const { text, tokens } = prose;
  const sentence = sentenceTokens(prose, quoted.firstToken);
  for (let at = begin; at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.firstToken >= within.end) break;
    if (mention.kind !== "person") continue;
    if (mention.firstToken < quoted.endToken && mention.endToken > quoted.firstToken) continue;
    if (mention.firstToken < sentence.first || mention.firstToken >= sentence.end) continue;
    const start = tokens.start[mention.titleToken]!;
    const isAfterOf = text.startsWith("f ", start - 2) || text.startsWith("F ", start - 2);
    if (isAfterOf && wordsOf.test(text.slice(Math.max(0, start - 32), start))) return at;
    if (hisWords.test(text.slice(mention.end, mention.end + 24))) return at;
  }
  return undefined;
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
): Found | undefined {
  let best: Found | undefined;
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
      best = { entity: entityOf[at]!, surmised: false };
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
): Found | undefined {
  for (let at = firstAtOrAfter(mentions.length, (i) => mentions[i]!.firstToken, token) - 1; at >= 0; at--) {
    if (mentions[at]!.kind === "person") return { entity: entityOf[at]!, surmised: true };
  }
  return undefined;
}

function blockAt(blocks: readonly Block[], token: number): Block | undefined {
  const after = firstAtOrAfter(blocks.length, (i) => blocks[i]!.firstToken, token + 1);
  return blocks[after - 1];
}
