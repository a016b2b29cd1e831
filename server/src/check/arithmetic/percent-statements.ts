import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { directionOf } from "./change-words";
import { endsClause, type Step, stepAt } from "./steps";

/** "Rose 28% to 125 from 100": a percentage with the two figures that it is worked out from. */
export interface ChangeStatement {
  readonly kind: "change";
  readonly percent: FigureMention;
  readonly from: FigureMention;
  readonly to: FigureMention;
  /** 1 where the text says that it rose, -1 where it fell, 0 where it says neither. */
  readonly direction: 1 | -1 | 0;
}

/** "90 of the 200 members, or 28%". */
export interface ShareStatement {
  readonly kind: "share";
  readonly percent: FigureMention;
  readonly part: FigureMention;
  readonly whole: FigureMention;
  /** True where "or" or brackets say that percentage and part are one. */
  readonly explicit: boolean;
}

export type PercentStatement = ChangeStatement | ShareStatement;

/** How many words may stand between "to" or "from" and its figure: "to a record 125". */
const determiners = 3;

/** How many steps may stand between the figures of one statement: "to 125 homes in the spring from 100". */
const reach = 7;

/** What a sentence states about the percentage at a step; undefined where it says nothing that can be worked out. */
export function findStatement(
  article: Article,
  steps: readonly Step[],
  at: number,
): PercentStatement | undefined {
  return new Reading(article, steps).statement(at);
}

/** A sentence that is searched for the figures beside a percentage. */
class Reading {
  readonly #article: Article;
  readonly #steps: readonly Step[];

  constructor(article: Article, steps: readonly Step[]) {
    this.#article = article;
    this.#steps = steps;
  }

  statement(at: number): PercentStatement | undefined {
    return this.#change(at) ?? this.#share(at);
  }

  #change(at: number): ChangeStatement | undefined {
    const change = this.#changeWord(at);
    if (!change) return undefined;
    const ends = this.#endsAfter(at) ?? this.#endsBefore(change.first) ?? this.#endsAround(change.first, at);
    if (!ends) return undefined;
    const [from, to] = [this.#figure(ends.from), this.#figure(ends.to)];
    const percent = this.#figure(at);
    return from && to && percent
      ? { kind: "change", percent, from, to, direction: change.direction }
      : undefined;
  }

  /** The word of rising or falling that a percentage belongs to, and where the two begin: "rose by 28%", "a 28% rise", "a fall of 28%". */
  #changeWord(at: number): { first: number; direction: 1 | -1 | 0 } | undefined {
    for (let before = at - 1; before >= at - 3; before--) {
      const { word, isWord } = stepAt(this.#steps, before);
      const direction = directionOf(word);
      if (direction !== undefined) return { first: before, direction };
      if (!isWord || !(linking.has(word) || word.endsWith("ly"))) break;
    }
    for (let after = at + 1; after <= at + 2; after++) {
      const { word, isWord } = stepAt(this.#steps, after);
      const direction = directionOf(word);
      if (direction !== undefined) return { first: this.#withArticle(at), direction };
      if (!isWord) break;
    }
    const opener = stepAt(this.#steps, at - 1).word;
    const isAside = opener === "(" || (opener === "or" && stepAt(this.#steps, at - 2).word === ",");
    if (isAside) return { first: at - 1, direction: 0 };
    const comma = approximations.has(opener) ? at - 2 : at - 1;
    const isApposed = stepAt(this.#steps, comma).word === "," && this.#endsPhrase(at + 1);
    return isApposed ? { first: comma, direction: 0 } : undefined;
  }

  #withArticle(at: number): number {
    return /^an?$/.test(stepAt(this.#steps, at - 1).word) ? at - 1 : at;
  }

  /** "28% to 125 from 100", "28% from 100 to 125", "28%, reaching 125, compared with 100". */
  #endsAfter(at: number): Ends | undefined {
    const first = this.#connective(at + 1, 4, (word) => isTo(word) || isFrom(word));
    const one = first < 0 ? -1 : this.#figureAfter(first);
    if (one < 0) return undefined;
    const rises = isTo(stepAt(this.#steps, first).word);
    const second = this.#connective(this.#afterAside(one + 1), reach, rises ? isFrom : isTo);
    const other = second < 0 ? -1 : this.#figureAfter(second);
    if (other < 0) return undefined;
    return rises ? { to: one, from: other } : { from: one, to: other };
  }

  /** "From 100 to 125, up 28%", "to 125 from 100, a rise of 28%". */
  #endsBefore(change: number): Ends | undefined {
    const last = this.#beforeAside(this.#figureBefore(change, reach));
    const earlier = last < 0 ? -1 : this.#beforeAside(this.#figureBefore(last, reach + determiners));
    if (earlier < 0) return undefined;
    const [one, other] = [this.#preposition(earlier), this.#preposition(last)];
    if (isFrom(one) && isTo(other)) return { from: earlier, to: last };
    return isFrom(other) && (isTo(one) || other === "compared") ? { to: earlier, from: last } : undefined;
  }

  /** "125 homes, up 28% from 100", "125 homes, 28% more than the 100". */
  #endsAround(change: number, at: number): Ends | undefined {
    const to = this.#beforeAside(this.#figureBefore(change, 5));
    if (to < 0 || !clauseMarks.has(stepAt(this.#steps, change - 1).word)) return undefined;
    const connective = this.#connective(at + 1, 2, (word) => isFrom(word) || word === "than");
    const from = connective < 0 ? -1 : this.#figureAfter(connective);
    return from < 0 ? undefined : { from, to };
  }

  #share(at: number): ShareStatement | undefined {
    return this.#shareThenPart(at) ?? this.#partThenShare(at) ?? this.#shareBeforePart(at);
  }

  /** "28% of the 200 members, 90 people,". */
  #shareThenPart(at: number): ShareStatement | undefined {
    const whole = this.#wholeAfter(at + 1);
    const joint = whole < 0 ? undefined : this.#joint(this.#nounEnd(whole + 1, 5));
    if (!joint) return undefined;
    const part = joint.end;
    return this.#endsPhrase(this.#nounEnd(part + 1, 3))
      ? this.#toShare(at, part, whole, joint.explicit)
      : undefined;
  }

  /** "90 of the 200 members, or 28%,". */
  #partThenShare(at: number): ShareStatement | undefined {
    if (!this.#endsPhrase(this.#afterTotal(at + 1))) return undefined;
    for (let whole = at - 1; whole >= at - 9; whole--) {
      if (!this.#figure(whole)) continue;
      const joint = this.#joint(this.#nounEnd(whole + 1, 5));
      const part = this.#partBefore(whole);
      return joint?.end === at && part >= 0 ? this.#toShare(at, part, whole, joint.explicit) : undefined;
    }
    return undefined;
  }

  /** "28%, or 90 of the 200 members", "28% (90 of 200)". */
  #shareBeforePart(at: number): ShareStatement | undefined {
    const joint = this.#joint(at + 1);
    if (!joint?.explicit) return undefined;
    const whole = this.#wholeAfter(joint.end + 1);
    return whole < 0 ? undefined : this.#toShare(at, joint.end, whole, true);
  }

  #toShare(at: number, partAt: number, wholeAt: number, explicit: boolean): ShareStatement | undefined {
    const [percent, part, whole] = [at, partAt, wholeAt].map((step) => this.#figure(step));
    return percent && part && whole ? { kind: "share", percent, part, whole, explicit } : undefined;
  }

  /** The figure after "of the". */
  #wholeAfter(at: number): number {
    if (stepAt(this.#steps, at).word !== "of") return -1;
    let next = at + 1;
    while (next < at + 3 && wholes.has(stepAt(this.#steps, next).word)) next++;
    return this.#figure(next) ? next : -1;
  }

  #partBefore(whole: number): number {
    let of = whole - 1;
    while (of > whole - 4 && wholes.has(stepAt(this.#steps, of).word)) of--;
    return stepAt(this.#steps, of).word === "of" && this.#figure(of - 1) ? of - 1 : -1;
  }

  /** What parts two ways of saying one thing, and the figure after it: ", or", "(", ",". */
  #joint(at: number): { readonly end: number; readonly explicit: boolean } | undefined {
    let next = at;
    const comma = /^[,–—]$/.test(stepAt(this.#steps, next).word);
    if (comma) next++;
    const explicit = /^(?:or|\()$/.test(stepAt(this.#steps, next).word);
    if (explicit) next++;
    if (!comma && !explicit) return undefined;
    if (approximations.has(stepAt(this.#steps, next).word)) next++;
    return this.#figure(next) ? { end: next, explicit } : undefined;
  }

  /** The step after a noun phrase of at most `most` words. */
  #nounEnd(at: number, most: number): number {
    let end = at;
    while (end < at + most) {
      const { isWord, isName, word } = stepAt(this.#steps, end);
      if (!(isName || word === "-" || (isWord && !closers.has(word)))) break;
      end++;
    }
    return end;
  }

  /** The step after "of the total", where that follows. */
  #afterTotal(at: number): number {
    if (stepAt(this.#steps, at).word !== "of") return at;
    const noun = stepAt(this.#steps, at + 1).word === "the" ? at + 2 : at + 1;
    return /^(?:total|all|them|whole)$/.test(stepAt(this.#steps, noun).word) ? noun + 1 : at;
  }

  #endsPhrase(at: number): boolean {
    return endsClause(this.#article, stepAt(this.#steps, at));
  }

  /** The first step from `at` on, within `most`, whose word is sought; -1 where a figure or the clause's end comes first. */
  #connective(at: number, most: number, isSought: (word: string) => boolean): number {
    for (let step = at; step <= at + most; step++) {
      const { word, firstToken } = stepAt(this.#steps, step);
      if (this.#figure(step) || firstToken < 0 || barriers.has(word)) return -1;
      if (isSought(word)) return step;
    }
    return -1;
  }

  /** The figure after a preposition, past a few words such as "a record". */
  #figureAfter(preposition: number): number {
    for (let at = preposition + 1; at <= preposition + 1 + determiners; at++) {
      const { isWord, word } = stepAt(this.#steps, at);
      if (this.#figure(at)) return at;
      if (!(isWord || isOfTime(this.#steps, at)) || barriers.has(word)) return -1;
    }
    return -1;
  }

  /** Past ", or 41 cents a share," which says a figure again. */
  #afterAside(at: number): number {
    if (stepAt(this.#steps, at).word !== "," || stepAt(this.#steps, at + 1).word !== "or") return at;
    if (!this.#figure(at + 2)) return at;
    for (let end = at + 3; end <= at + 6; end++) if (stepAt(this.#steps, end).word === ",") return end;
    return at;
  }

  /** The figure that an aside says again: that before "or 41 cents a share". */
  #beforeAside(figure: number): number {
    if (
      figure < 0 ||
      stepAt(this.#steps, figure - 1).word !== "or" ||
      stepAt(this.#steps, figure - 2).word !== ","
    )
      return figure;
    const before = this.#figureBefore(figure - 2, 3);
    return before < 0 ? figure : before;
  }

  #figureBefore(at: number, most: number): number {
    for (let step = at - 1; step >= at - 1 - most; step--) {
      if (this.#figure(step)) return step;
      if (barriers.has(stepAt(this.#steps, step).word)) return -1;
    }
    return -1;
  }

  /** The preposition of a figure: "to" of "to a record 125", "compared" of "compared with 125". */
  #preposition(figure: number): string {
    for (let at = figure - 1; at >= figure - 1 - determiners; at--) {
      const { word, isWord } = stepAt(this.#steps, at);
      if (comparisons.has(stepAt(this.#steps, at - 1).word) && (word === "to" || word === "with"))
        return "compared";
      if (isTo(word) || isFrom(word)) return word;
      if (!(isWord || isOfTime(this.#steps, at))) break;
    }
    return "";
  }

  /** The figure at a step; "first" and the like are none here. */
  #figure(at: number): FigureMention | undefined {
    const { figure } = stepAt(this.#steps, at);
    return figure?.kind === "ordinal" ? undefined : figure;
  }
}

/** Steps of the two figures of a change. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

const isFrom = (word: string): boolean => fromWords.has(word);
const isTo = (word: string): boolean => toWords.has(word);
const fromWords = new Set(["from", "against", "versus", "vs", "compared"]);
const toWords = new Set(["to", "reaching", "reached", "hitting"]);
const comparisons = new Set(["compared", "comparison"]);
const approximations = new Set(["about", "some", "just", "roughly", "around", "nearly", "almost"]);

/** "last year's" before a figure. */
function isOfTime(steps: readonly Step[], at: number): boolean {
  const [step, next] = [stepAt(steps, at), stepAt(steps, at + 1)];
  return (step.time !== undefined && /^['’]/.test(next.word)) || /^['’]s?$/.test(step.word);
}

/** Words between a verb of change and its percentage: "rose by about 28%", "a rise of 28%". */
const linking = new Set(
  "by of a an some about around roughly nearly almost over another further just".split(" "),
);
const wholes = new Set("the its his her their all our these those total some about".split(" "));
const clauseMarks = new Set([",", "(", "–", "—", "-", "was", "were", "is", "are", "an", "a", "or"]);
/** What ends a search for the other figure: another clause begins. */
const barriers = new Set([
  ";",
  ":",
  ".",
  "!",
  "?",
  "while",
  "but",
  "whereas",
  "although",
  "when",
  "and",
  "who",
]);
/** What cannot stand in the noun phrase of a part or a whole. */
const closers = new Set(
  "or and of to from in on at by for with than as more fewer less higher lower who that which were was are is had have has said".split(
    " ",
  ),
);
