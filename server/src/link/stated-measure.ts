import { type FigureMention, isName, type Mention } from "../recognise/mention";
import { sentenceTokens } from "../text/sentence-at";
import { firstAtOrAfter, type Span } from "../text/span";
import { TokenType } from "../text/tokens";
import type { Article } from "./article";

// What a figure is the value of, where the words before it say so: "turnover was R31.4bn", "an operating profit of ¥480 billion".

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words between a figure and what leads to it: "up to", "more than", "a record". */
const bounds = setOf(
  "about around nearly almost roughly approximately some just only over under below above than more less fewer a an the least most up as much many low high record further mere only well still between",
);

/** Right before "at" only: "was at 40", but "is carried at 40". */
const copulas = setOf("was is were are be been");

/** What somebody does to a measure: "raised defence spending by 15 per cent". */
const changing = setOf(
  `raise raises raised raising lift lifts lifted lifting cut cuts cutting lower lowers lowered push pushes pushed pushing increase
  increases increased increasing reduce reduces reduced reducing trim trims trimmed boost boosts boosted put puts pegged pegs bring
  brings brought take takes took taking keep keeps kept hold holds held leave leaves left slash slashed widen widened narrowed`,
);

const auxiliaries = setOf(
  "will would may might could should can has have had be been being now also cannot not",
);

/** What a measure does: it stands at a value or moves to one. */
const measuring = setOf(
  `was were is are be been stood stands stand averaged averages totalled totaled amounted reached reaches hit topped exceeded
  rose rises rise risen fell falls fall fallen climbed climbs climb dropped drops drop slipped slips slip edged edges grew grows
  grown increased increases increase decreased declined declines jumped jumps surged surges soared soars sank plunged tumbled
  eased eases widened widens narrowed narrows doubled tripled halved shrank shrunk remained remains stayed stays went goes go
  came comes ended ends closed closes opened traded trades settled dipped crept inched ticked improved worsened`,
);

/** Between two verbs or before one of these a clause begins. */
const clauseOpeners = setOf(
  "that which who whose where when while and but or as if because after before although though said says",
);

const phraseStops = setOf(
  `of in on at by for from with to and or but as than that which who a an the its his her their our my your this these those
  against after before over under between while when about`,
);

/** Nouns before "of" that are no measure. */
const empty = setOf(
  "total average maximum minimum kind number sum out because instead ahead all some most many each one part any none record level least share group region tune possession order list",
);

/** "out of", "because of": what stands before "of" and is no noun. */
const adverbs = setOf("out because instead ahead short inside outside");

const pronouns = setOf("here there it he she they we i you this that these those there what who which one");

/** The most words of a measure before "of", and of a subject. */
const longestPhrase = 4;
const longestSubject = 8;

/** How many tokens may stand between the verb and "to": "rose 5% from a year ago to". */
const verbReach = 10;

/**
 * The words before a figure that name what it is the value of; undefined where none do. The span holds no article and no
 * possessive of the beginning.
 */
export function statedMeasure(article: Article, figure: FigureMention): Span | undefined {
  const reader = new Before(article, figure);
  const lead = reader.lead();
  switch (lead.word) {
    case "of":
      // "the fuselage of the 787", "one of the 50": what the article speaks of already.
      return figure.kind === "number" && reader.isKnown ? undefined : reader.phraseEndingAt(lead.at - 1);
    case ":":
      return reader.heading(lead.at);
    case "at":
    case "to":
    case "by":
      return reader.movedTo(lead.at);
    default:
      return measuring.has(lead.word) ? reader.subjectOf(lead.at) : undefined;
  }
}

/** The mentions that begin between two tokens. */
function mentionsBetween(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const firstAt = (token: number): number =>
    firstAtOrAfter(mentions.length, (index) => mentions[index]!.firstToken, token);
  return mentions.slice(firstAt(from), firstAt(to));
}

/** The tokens of a sentence before a figure. */
class Before {
  readonly #article: Article;
  readonly #first: number;
  readonly #figure: number;
  readonly #mentions: readonly Mention[];
  /** Tokens of figures and times. */
  readonly #taken: ReadonlySet<number>;

  constructor(article: Article, { firstToken }: FigureMention) {
    this.#article = article;
    this.#figure = firstToken;
    this.#first = sentenceTokens(article.prose, firstToken).first;
    this.#mentions = mentionsBetween(article.mentions, this.#first, firstToken);
    const taken = new Set<number>();
    for (const mention of this.#mentions)
      if (!isName(mention)) for (let at = mention.firstToken; at < mention.endToken; at++) taken.add(at);
    this.#taken = taken;
  }

  /** True behind "the". */
  get isKnown(): boolean {
    return this.#word(this.#figure - 1) === "the";
  }

  /** The word before the figure that leads to it, bounds passed over. */
  lead(): { readonly at: number; readonly word: string } {
    let at = this.#figure - 1;
    while (at > this.#first && bounds.has(this.#word(at)) && !this.#leads(at)) at--;
    if (this.#word(at) === "at" && at < this.#figure - 1 && /^(?:least|most)$/.test(this.#word(at + 1))) at--;
    if (this.#word(at) === "to" && this.#word(at - 1) === "up" && !measuring.has(this.#word(at - 2))) at -= 2;
    return { at, word: this.#word(at) };
  }

  /** "went up 5%": the bound is the verb's. */
  #leads(at: number): boolean {
    return this.#word(at) === "up" && this.#word(at + 1) === "to";
  }

  /** "operating profit" of "an operating profit of": the nouns before a token and with it. */
  phraseEndingAt(end: number): Span | undefined {
    const last = /^(?:north|south|upwards|excess)$/.test(this.#word(end)) ? end - 1 : end;
    let first = last + 1;
    for (let at = last; at >= this.#first && at > last - longestPhrase; at--) {
      if (!this.#isWord(at) || this.#taken.has(at) || phraseStops.has(this.#word(at))) break;
      if (this.#isVerb(at) && !this.#isDetermined(at)) break;
      first = at;
    }
    const isEmpty =
      first > last || adverbs.has(this.#word(last)) || (first === last && empty.has(this.#word(last)));
    return isEmpty || pronouns.has(this.#word(last)) ? undefined : this.#span(first, last);
  }

  /** "Attendance: 41,227": what stands alone on the line or in the sentence before a colon. */
  heading(colon: number): Span | undefined {
    let first = colon;
    while (first > this.#first && this.#isWord(first - 1) && !this.#taken.has(first - 1)) first--;
    const isWhole = first === this.#first && colon - first <= longestPhrase && first < colon;
    return isWhole ? this.#span(first, colon - 1) : undefined;
  }

  /** What moves or is moved "to", "by" or "at" a figure; the token is that word. */
  movedTo(link: number): Span | undefined {
    const verb = this.#verbBefore(link - 1);
    const isObject = changing.has(this.#word(verb)) && link - verb > 1;
    return isObject ? this.#objectBetween(verb + 1, link - 1) : this.subjectOf(verb);
  }

  /** "defence spending" of "raised its defence spending to". */
  #objectBetween(from: number, last: number): Span | undefined {
    let first = from;
    while (first < last && phraseStops.has(this.#word(first))) first++;
    for (let at = first; at <= last; at++)
      if (this.#taken.has(at) || !(this.#isWord(at) || this.#isSign(at, "-"))) return undefined;
    const isPlain = last - first < longestSubject && !phraseStops.has(this.#word(last));
    return isPlain && !pronouns.has(this.#word(first)) ? this.#span(first, last) : undefined;
  }

  /** The verb of measuring or changing before a token in its clause; -1 where none stands. */
  #verbBefore(last: number): number {
    for (let at = last; at >= this.#first && at > last - verbReach; at--) {
      if (copulas.has(this.#word(at))) return at === last ? at : -1;
      if (measuring.has(this.#word(at)) || changing.has(this.#word(at))) return at;
      if (!this.#taken.has(at) && (this.#isSign(at, ",") || clauseOpeners.has(this.#word(at)))) return -1;
    }
    return -1;
  }

  /** The subject of the verb at a token: "net debt at the end of June". */
  subjectOf(verb: number): Span | undefined {
    let last = verb - 1;
    while (last >= this.#first && auxiliaries.has(this.#word(last))) last--;
    let first = last + 1;
    while (first > this.#first && this.#isOfSubject(first - 1)) first--;
    while (first < last && phraseStops.has(this.#word(first))) first++;
    if (verb < this.#first || first > last || last - first >= longestSubject) return undefined;
    if (this.#isOneName(first, last)) return undefined;
    if (
      pronouns.has(this.#word(first)) ||
      pronouns.has(this.#word(last)) ||
      this.#taken.has(first) ||
      !this.#isWord(last)
    )
      return undefined;
    return this.#span(first, last);
  }

  /** "Australia were 287", "Lind was 19": somebody or somewhere, and no measure. */
  #isOneName(first: number, last: number): boolean {
    return this.#mentions.some(
      ({ kind, firstToken, endToken }) =>
        (kind === "person" || kind === "place") && firstToken <= first && endToken > last,
    );
  }

  #isOfSubject(at: number): boolean {
    const type = this.#article.prose.tokens.type[at];
    const isJoint = (this.#isSign(at, "-") && this.#isGlued(at)) || this.#isSign(at, "&");
    if (type === TokenType.sign && !isJoint) return false;
    return !clauseOpeners.has(this.#word(at));
  }

  /** "posted a profit": no word of the noun's own. */
  #isVerb(at: number): boolean {
    return measuring.has(this.#word(at)) || /(?:ed|ing)$/.test(this.#word(at)) || verbs.has(this.#word(at));
  }

  /** "a proposed dividend" */
  #isDetermined(at: number): boolean {
    return (
      /^(?:a|an|the|its|their|his|her)$/.test(this.#word(at - 1)) ||
      this.#article.prose.tokens.type[at - 1] === TokenType.clitic ||
      /^(?:operating|housing|borrowing|trading|starting|asking|spending|building)$/.test(this.#word(at))
    );
  }

  #isWord(at: number): boolean {
    return this.#article.prose.tokens.type[at] === TokenType.word;
  }

  #isGlued(at: number): boolean {
    const { start, end } = this.#article.prose.tokens;
    return start[at] === end[at - 1];
  }

  #isSign(at: number, sign: string): boolean {
    return this.#text(at) === sign;
  }

  #word(at: number): string {
    return at < this.#first ? "" : this.#text(at).toLowerCase();
  }

  #text(at: number): string {
    const { tokens, text } = this.#article.prose;
    return text.slice(tokens.start[at], tokens.end[at]);
  }

  #span(first: number, last: number): Span {
    const { start, end } = this.#article.prose.tokens;
    return { start: start[first]!, end: end[last]! };
  }
}

const verbs = setOf(
  "made took had has have paid set won lost gave got saw forecast see sees expects expect at",
);
