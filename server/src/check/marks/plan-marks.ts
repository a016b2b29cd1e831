import type { Article } from "../../link/article";
import type { Span } from "../../text/span";
import { type CheckedMark, checkedFacts, readChecked } from "../checked";
import { checkingState } from "./lost-marks";
import { changeMarks, type LineChange, type NewMark } from "./mark-lines";
import { toSentenceQuote } from "./sentence-quote";

/** What a person says of some facts of an article. */
export interface MarkRequest {
  /** `mark`: the facts are checked. `unmark`: they are not, whoever said so. */
  readonly does: "mark" | "unmark";
  readonly facts: readonly Span[];
  readonly who: string | undefined;
  /** ISO, `2026-03-04`. */
  readonly day: string;
  readonly source: string | undefined;
}

/**
 * The changes to a file of marks that a request makes. A fact that is marked again keeps the marks of others, while the
 * same person's mark is renewed and marks that its sentence lost are cleared away. `path` is the article's.
 */
export function planMarks(
  fileText: string,
  article: Article,
  path: string,
  request: MarkRequest,
): readonly LineChange[] {
  const marks = readChecked(fileText).marks.get(path) ?? [];
  const { checked, lost } = checkingState(article, marks);
  const isMeant = (fact: Span | undefined): boolean =>
    fact !== undefined && request.facts.some((one) => isSame(one, fact));
  const cleared = lost.filter(({ fact }) => isMeant(fact)).map(({ mark }) => mark);
  if (request.does === "unmark") {
    const held = checked
      .filter((fact) => request.facts.some((one) => isSame(one, fact)))
      .map(({ mark }) => mark);
    return changeMarks(fileText, [...held, ...cleared], []);
  }
  const own = new Map<string, CheckedMark[]>();
  for (const mark of marks) {
    const words = plain(mark.exact);
    if (mark.who === request.who) own.set(words, [...(own.get(words) ?? []), mark]);
  }
  const added = request.facts.map((fact) => toNewMark(article, path, fact, own, request));
  return changeMarks(fileText, cleared, added);
}

function toNewMark(
  article: Article,
  path: string,
  fact: Span,
  own: ReadonlyMap<string, readonly CheckedMark[]>,
  { who, day, source }: MarkRequest,
): NewMark {
  const quote = toSentenceQuote(article, fact);
  // A mark that takes in more than the fact is left for the rest of what it takes in.
  const insteadOf = own
    .get(plain(quote.exact))
    ?.find((mark) => checkedFacts(article, [mark]).some((held) => isSame(held, fact)));
  return { path, ...quote, who, day, source, ...(insteadOf && { insteadOf }) };
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
