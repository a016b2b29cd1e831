import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { type FigureMention, isFigure, isName, isTime, type TimeMention } from "../../recognise/mention";
import { sentenceAt } from "../../text/sentence-at";
import { firstAtOrAfter, overlaps } from "../../text/span";
import { TokenType } from "../../text/tokens";

/**
 * One step of a sentence: a whole figure, time expression or name, or else a single token. `word` is the word in small
 * letters or the sign itself; "" for figures, times, names and what is no prose.
 */
export interface Step {
  readonly word: string;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `Article.mentions`; -1 for a single token. */
  readonly mention: number;
  readonly figure: FigureMention | undefined;
  readonly time: TimeMention | undefined;
  /** The words of a time expression in small letters: "a year earlier". */
  readonly timeText: string;
  readonly isName: boolean;
  readonly isWord: boolean;
  /** White space stands before it. */
  readonly isSpaced: boolean;
}

/** What stands outside a sentence: no word, no figure. */
const nothing: Step = {
  word: "",
  firstToken: -1,
  endToken: -1,
  mention: -1,
  figure: undefined,
  time: undefined,
  timeText: "",
  isName: false,
  isWord: false,
  isSpaced: false,
};

/** The step at an index; an empty one out of bounds. */
export function stepAt(steps: readonly Step[], at: number): Step {
  return steps[at] ?? nothing;
}

/** The figure of a step; "first" and the like are none here. */
export function amountAt(steps: readonly Step[], at: number): FigureMention | undefined {
  const { figure } = stepAt(steps, at);
  return figure?.kind === "ordinal" ? undefined : figure;
}

/** The sentences of an article that hold a figure of interest, in order, each as steps. Page furniture is left out. */
export function sentencesWith(
  article: Article,
  isOfInterest: (figure: FigureMention) => boolean,
): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  let last = -1;
  for (const mention of article.mentions) {
    if (!isFigure(mention) || !isOfInterest(mention)) continue;
    if (article.furniture.some((span) => overlaps(span, mention))) continue;
    const at = sentenceAt(article.prose, mention.firstToken);
    if (at === last) continue;
    last = at;
    found.push(stepsOf(article, at));
  }
  return found;
}

/** The sentences of an article that were read as steps. */
interface SteppedSentences {
  readonly article: Article;
  readonly steps: Map<number, readonly Step[]>;
}

/** For so few articles: a check asks for the sentences of its own several times, and seldom for those of others. */
const room = 4;

const kept = new KeptByContent((article): SteppedSentences => ({ article, steps: new Map() }), room);

/** A sentence of an article, given by its index, as steps. */
export function stepsOf(article: Article, sentence: number): readonly Step[] {
  const { first, end } = article.prose.sentences;
  const { article: known, steps } = kept.of(article);
  // Figures and times are known by identity: an article that was packed meanwhile has others.
  const found = known === article ? steps.get(sentence) : undefined;
  const read = found ?? readSteps(article, first[sentence]!, end[sentence]!);
  if (known === article) steps.set(sentence, read);
  return read;
}

/** The steps of a run of tokens. */
export function readSteps({ prose, mentions }: Article, first: number, end: number): Step[] {
  const { tokens, vocabulary, text } = prose;
  const steps: Step[] = [];
  let next = firstAtOrAfter(mentions.length, (i) => mentions[i]!.endToken, first + 1);
  for (let token = first; token < end; ) {
    const mention = mentions[next];
    if (mention && mention.firstToken <= token && mention.endToken > token) {
      steps.push({
        word: "",
        firstToken: token,
        endToken: mention.endToken,
        mention: next,
        figure: isFigure(mention) ? mention : undefined,
        time: isTime(mention) ? mention : undefined,
        timeText: isTime(mention) ? text.slice(mention.start, mention.end).toLowerCase() : "",
        isName: isName(mention),
        isWord: false,
        isSpaced: tokens.gap[token] !== 0,
      });
      token = mention.endToken;
      next++;
      continue;
    }
    const type = tokens.type[token];
    const isWord = type === TokenType.word;
    const word = isWord
      ? vocabulary.text(vocabulary.lower(tokens.word[token]!))
      : type === TokenType.sign || type === TokenType.clitic
        ? text.slice(tokens.start[token]!, tokens.end[token]!)
        : "";
    steps.push({
      word,
      firstToken: token,
      endToken: token + 1,
      mention: -1,
      figure: undefined,
      time: undefined,
      timeText: "",
      isName: false,
      isWord,
      isSpaced: tokens.gap[token] !== 0,
    });
    token++;
  }
  return steps;
}

/** True for a comma, semicolon, colon, bracket, dash or stop, and out of bounds: what ends a clause. A hyphen in a word does not. */
export function endsClause({ word, firstToken, isSpaced }: Step): boolean {
  if (firstToken < 0) return true;
  if (word === "-") return isSpaced;
  return clauseEnds.has(word);
}

const clauseEnds = new Set([",", ";", ":", "(", ")", "[", "]", ".", "!", "?", "…", "–", "—", "”", '"', "’"]);

/** Words by which a text says that a figure is not its own or is known to be off. */
const disowned = new Set(
  "wrongly mistakenly incorrectly erroneously falsely wrong mistake mistaken incorrect erroneous correction corrected corrects miscounted misstated typo".split(
    " ",
  ),
);

/** True where a sentence itself says that a figure in it is wrong. */
export function isDisowned(steps: readonly Step[]): boolean {
  return steps.some(({ word }) => disowned.has(word));
}

/** Words before a figure that is not meant to be exact, or that is small. */
export const approximations: ReadonlySet<string> = new Set(
  "about some just roughly around nearly almost".split(" "),
);
