import type { Article } from "../link/article";
import { isName, type Mention } from "../recognise/mention";
import { firstAtOrAfter } from "../text/span";

/** What was found of the mentions of a sentence, by their numbers in it. */
type FoundInSentence<Found> = Map<number, Found>;

/** A text that was read, with what was found in its sentences. */
interface ReadText<Found> {
  readonly article: Article;
  readonly bySentence: (FoundInSentence<Found> | undefined)[];
}

/** What is found of a mention in its sentence: known, or else worked out. Both are given by their indices. */
export type FindInSentence<Found> = (sentence: number, mention: number, work: () => Found) => Found;

/** How many articles' last texts are known: those that are open, and those checked again beside them. */
const room = 32;

/**
 * What is found of mentions in their sentences, taken over from the text that an article had before where a sentence stands
 * there as it stands now: a letter changes one sentence, and of the others no more than their places.
 * Invariant: what is given is what the work gives, if that looks at nothing but the sentence's text, tokens, mentions, and
 * names and indices of their entities, and at what `contextOf` tells, and gives no place.
 */
export class KeptSentences<Found> {
  readonly #contextOf: (article: Article, sentence: number) => number;
  readonly #texts = new Map<string, ReadText<Found>>();

  constructor(contextOf: (article: Article, sentence: number) => number = () => 0) {
    this.#contextOf = contextOf;
  }

  /** Begins to read an article's text. */
  read(article: Article): FindInSentence<Found> {
    const before = this.#texts.get(article.uri);
    const bySentence: (FoundInSentence<Found> | undefined)[] = [];
    this.#texts.delete(article.uri);
    this.#texts.set(article.uri, { article, bySentence });
    if (this.#texts.size > room) this.#texts.delete(this.#texts.keys().next().value!);
    return (sentence, mention, work) => {
      bySentence[sentence] ??= (before && this.#findIn(before, article, sentence)) ?? new Map();
      const found = bySentence[sentence];
      const number = mention - firstMentionOf(article, sentence);
      const known = found.get(number);
      if (known !== undefined || found.has(number)) return known as Found;
      const made = work();
      found.set(number, made);
      return made;
    };
  }

  /** What was found in the same sentence of an earlier text, which is as far from its beginning there, or from its end. */
  #findIn(before: ReadText<Found>, article: Article, sentence: number): FoundInSentence<Found> | undefined {
    const fromEnd = sentence + before.article.prose.sentences.count - article.prose.sentences.count;
    for (const earlier of fromEnd === sentence ? [sentence] : [sentence, fromEnd]) {
      const found = before.bySentence[earlier];
      if (
        found &&
        isSameSentence(before.article, earlier, article, sentence) &&
        this.#contextOf(before.article, earlier) === this.#contextOf(article, sentence)
      )
        return found;
    }
    return undefined;
  }
}

/** The index of the first mention that stands in a sentence, or of the first behind it. */
function firstMentionOf({ prose, mentions }: Article, sentence: number): number {
  const first = prose.sentences.first[sentence]!;
  return firstAtOrAfter(mentions.length, (at) => mentions[at]!.endToken, first + 1);
}

/** True where a sentence of one text has the tokens, the mentions and the entities of a sentence of another, wherever it stands. */
function isSameSentence(a: Article, one: number, b: Article, other: number): boolean {
  if (a.prose.vocabulary !== b.prose.vocabulary) return false;
  const [first, otherFirst] = [a.prose.sentences.first[one]!, b.prose.sentences.first[other]!];
  const end = a.prose.sentences.end[one]!;
  const tokens = otherFirst - first;
  if (end + tokens !== b.prose.sentences.end[other] || end === first) return false;
  const [its, others] = [a.prose.tokens, b.prose.tokens];
  const offsets = others.start[otherFirst]! - its.start[first]!;
  for (let token = first; token < end; token++) {
    const there = token + tokens;
    if (its.word[token] !== others.word[there] || its.type[token] !== others.type[there]) return false;
    if (its.start[token]! + offsets !== others.start[there] || its.gap[token] !== others.gap[there])
      return false;
    if (its.end[token]! + offsets !== others.end[there]) return false;
  }
  const [from, to] = [its.start[first]!, its.end[end - 1]!];
  if (a.text.slice(from, to) !== b.text.slice(from + offsets, to + offsets)) return false;
  return hasSameMentions(a, one, b, other, tokens);
}

function hasSameMentions(a: Article, one: number, b: Article, other: number, tokens: number): boolean {
  const end = a.prose.sentences.end[one]!;
  let [at, there] = [firstMentionOf(a, one), firstMentionOf(b, other)];
  for (; ; at++, there++) {
    const [mention, otherMention] = [a.mentions[at], b.mentions[there]];
    const isOver = mention === undefined || mention.firstToken >= end;
    if (isOver || otherMention === undefined)
      return isOver && (otherMention === undefined || otherMention.firstToken >= end + tokens);
    if (mention.firstToken + tokens !== otherMention.firstToken) return false;
    if (mention.endToken + tokens !== otherMention.endToken) return false;
    // What stands in two sentences has words that are not compared.
    if (mention.firstToken < a.prose.sentences.first[one]! || mention.endToken > end) return false;
    if (!isSameMention(mention, otherMention) || !isSameEntity(a, at, b, there)) return false;
  }
}

/** True where two mentions are of one kind and say the same. */
function isSameMention(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return false;
  if (isName(a) || isName(b)) return true;
  return a.value === b.value || JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** True where two mentions are of the same entity of their articles, or of none. */
function isSameEntity(a: Article, one: number, b: Article, other: number): boolean {
  const index = a.entityOf[one]!;
  if (index !== b.entityOf[other]) return false;
  if (index < 0) return true;
  const [its, others] = [a.entities[index]!, b.entities[index]!];
  return its.key === others.key && its.kind === others.kind && its.parts.join(" ") === others.parts.join(" ");
}
