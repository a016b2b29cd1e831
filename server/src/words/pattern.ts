/**
 * The patterns of messages: the part of ICU's MessageFormat that translators know and messages need.
 *
 *     “{name}” stands here.
 *     {count, plural, one {# article} other {# articles}}
 *     {what, select, hour {There is no such hour.} other {There is no such day.}}
 *
 * `plural` and `selectordinal` take the categories of CLDR and exact numbers (`=0 {…}`); `#` stands for their number. There
 * is no quoting: a brace or a `#` that is meant as such goes into a value.
 */
export type Piece = string | PlacePiece | ChoicePiece | typeof numberSign;

/** Where the number of the `plural` around it is said. */
export const numberSign = Symbol("#");

/** The place of a value. */
export interface PlacePiece {
  readonly kind: "place";
  readonly name: string;
}

/** `select` chooses by words, the others by the form that a number asks for. */
export type ChoiceKind = "plural" | "selectordinal" | "select";

/** One of several texts, chosen by a value. */
export interface ChoicePiece {
  readonly kind: ChoiceKind;
  readonly name: string;
  readonly cases: ReadonlyMap<string, readonly Piece[]>;
}

/** `name}`, `name, plural, ` or `name, select, ` after an opening brace. */
const placeStart = /\s*(\w+)\s*(?:\}|,\s*(plural|selectordinal|select)\s*,\s*)/y;
/** `one {`, `=0 {` */
const caseStart = /\s*(=?\w+)\s*\{/y;
/** The brace that closes a choice. */
const choiceEnd = /\s*\}/y;

/** Takes a pattern apart; undefined where its braces do not match or a choice has no `other`. */
export function parsePattern(text: string): readonly Piece[] | undefined {
  const parsed = parsePieces(text, 0, false);
  return parsed && parsed.end === text.length ? parsed.pieces : undefined;
}

interface Parsed {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

/** Reads up to the end of the text, or within a case up to the brace that closes it. */
function parsePieces(text: string, start: number, inPlural: boolean): Parsed | undefined {
  const pieces: Piece[] = [];
  let plain = "";
  let at = start;
  const flush = (): void => {
    if (plain !== "") pieces.push(plain);
    plain = "";
  };
  while (at < text.length && text[at] !== "}") {
    const mark = text[at]!;
    if (mark === "#" && inPlural) {
      flush();
      pieces.push(numberSign);
      at++;
    } else if (mark === "{") {
      flush();
      const place = parsePlace(text, at + 1, inPlural);
      if (!place) return undefined;
      pieces.push(place.piece);
      at = place.end;
    } else {
      plain += mark;
      at++;
    }
  }
  flush();
  return { pieces, end: at };
}

function parsePlace(
  text: string,
  start: number,
  inPlural: boolean,
): { readonly piece: Piece; readonly end: number } | undefined {
  const found = matchAt(placeStart, text, start);
  if (!found) return undefined;
  const [whole, name = "", kind] = found;
  let at = start + whole.length;
  if (kind === undefined) return { piece: { kind: "place", name }, end: at };
  const cases = new Map<string, readonly Piece[]>();
  for (let next = matchAt(caseStart, text, at); next; next = matchAt(caseStart, text, at)) {
    const inner = parsePieces(text, at + next[0].length, inPlural || kind !== "select");
    if (!inner || text[inner.end] !== "}") return undefined;
    cases.set(next[1]!, inner.pieces);
    at = inner.end + 1;
  }
  const close = matchAt(choiceEnd, text, at);
  if (!close || !cases.has("other")) return undefined;
  return { piece: { kind: kind as ChoiceKind, name, cases }, end: at + close[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
