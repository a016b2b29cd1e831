import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { heads } from "./heads";
import { cutPieces, isPlain, type Piece } from "./pieces";
import { endOfRun, isNameWord } from "./runs";
import { Mark, type Surface } from "./surface";

/** A name held together by "of", "for" or "and": "University of Helsinki", "Department of Health and Human Services". */
export interface Chain {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** The most links in one name. */
const mostLinks = 3;

/** The name that begins inside the run from `first` to `end` and goes on after it with "of" or "for". */
export function endOfChain(surface: Surface, first: number, end: number): Chain | undefined {
  const next = afterLink(surface, end, false);
  if (next < 0) return undefined;
  const pieces = cutPieces(surface, first, end);
  const kind = kindOfHead(surface, pieces.at(-1)!, surface.lexicon.link(surface.prose.tokens.word[end]!));
  if (!kind) return undefined;
  const start = startOfHead(pieces);
  if (!start) return undefined;
  // "Harbour Street of Avonby" is two names; "Gulf of Mexico" is one.
  if (
    kind !== "organization" &&
    pieces.some((piece) => piece.first >= start.first && !isPlain(piece) && !(piece.bits & heads))
  )
    return undefined;
  let stop = endOfTail(surface, next);
  if (stop === next) return undefined;
  for (let links = 1; links < mostLinks; links++) {
    if (stop < surface.count && surface.lexicon.link(surface.prose.tokens.word[stop]!) === Link.for) break;
    const again = afterLink(surface, stop, kind === "organization" && isPlainTail(surface, stop - 1));
    if (again < 0) break;
    const after = endOfTail(surface, again);
    if (after === again) break;
    stop = after;
  }
  return { first: start.first, end: stop, kind };
}

const owners = new Set([
  "st",
  "saint",
  "king",
  "queen",
  "children",
  "women",
  "men",
  "people",
  "workers",
  "veterans",
  "lady",
]);

/** "St Mary's Hospital" and "King's College London": an owner, "'s", and the head of an organisation or place. */
export function endOfPossessive(surface: Surface, first: number, end: number): Chain | undefined {
  const { prose, bits, marks, count } = surface;
  const { type, word } = prose.tokens;
  const head = end + 1;
  if (
    head >= count ||
    type[end] !== TokenType.clitic ||
    marks[head]! & (Mark.starts | Mark.flat) ||
    !(marks[head]! & Mark.capital)
  )
    return undefined;
  const owner = prose.vocabulary.text(prose.vocabulary.lower(word[first]!));
  // "Seafarers' Union": a plural of an ordinary word.
  const isPlural =
    prose.tokens.end[end]! - prose.tokens.start[end]! === 1 && (bits[end - 1]! & Lex.common) !== 0;
  if ((!owners.has(owner) && !isPlural) || end - first > 3) return undefined;
  const stop = endOfRun(surface, head);
  for (let at = head; at < stop; at++)
    if (bits[at]! & (Lex.organizationHead | Lex.placeHead) || sights.has(lowerAt(surface, at)))
      return { first, end: stop, kind: sights.has(lowerAt(surface, stop - 1)) ? "place" : "organization" };
  return undefined;
}

/** What is seen of a saint or king, and is no body: "St Peter's Square". */
const sights = new Set(
  "square basilica park palace castle bridge street gate market cemetery island bay road cove hill lane green cross".split(
    " ",
  ),
);

function lowerAt({ prose }: Surface, at: number): string {
  const lower = prose.vocabulary.lower(prose.tokens.word[at]!);
  return lower < 0 ? "" : prose.vocabulary.text(lower);
}

/** The name word after "of", "of the", "for" or, if asked, "and"; -1 where there is none. */
function afterLink(surface: Surface, at: number, withAnd: boolean): number {
  const { lexicon, prose, marks, count } = surface;
  const { word, type } = prose.tokens;
  if (at >= count || type[at] !== TokenType.word || marks[at]! & (Mark.starts | Mark.capital)) return -1;
  const link = lexicon.link(word[at]!);
  if (link !== Link.of && link !== Link.for && !(withAnd && link === Link.and)) return -1;
  let next = at + 1;
  if (
    next < count &&
    lexicon.link(word[next]!) === Link.the &&
    !(marks[next]! & (Mark.starts | Mark.capital))
  )
    next++;
  return next < count && !(marks[next]! & (Mark.starts | Mark.flat)) && isNameWord(surface, next) ? next : -1;
}

function kindOfHead(surface: Surface, piece: Piece, link: number): NameKind | undefined {
  if (piece.marks & Mark.flat) return undefined;
  if (piece.isPhrase) return link === Link.of && takesOf(surface, piece) ? "organization" : undefined;
  if (piece.bits & Lex.organizationStart) {
    if (link === Link.for && !takesFor(surface, piece)) return undefined;
    if (piece.marks & Mark.opening && piece.bits & Lex.title) return undefined;
    return "organization";
  }
  if (link !== Link.of) return undefined;
  if (piece.bits & Lex.otherHead) return "other";
  if (piece.bits & (Lex.placeHead | Lex.placeStart) && !(piece.bits & Lex.department)) return "place";
  return undefined;
}

/** A body of the lists that goes on with "of": "Liberal Party" of "Liberal Party of Canada". */
function takesOf({ bits }: Surface, piece: Piece): boolean {
  return (piece.bits & Lex.organization) !== 0 && (bits[piece.end - 1]! & bodyBits) === bodyBits;
}

const bodyBits = Lex.organizationHead | Lex.organizationStart;

const forWords = new Set(
  "center centre institute foundation fund council society association agency ministry department office bureau commission committee campaign coalition alliance organization organisation academy school board movement front party union army league congress campaign group".split(
    " ",
  ),
);

/** Words that have "for" after them in names: "Centre for European Reform". */
function takesFor({ prose }: Surface, piece: Piece): boolean {
  const { vocabulary } = prose;
  return forWords.has(vocabulary.text(vocabulary.lower(prose.tokens.word[piece.end - 1]!)));
}

/** The first piece of what stands before "of": titles, and an ordinary word that opens the sentence, stay outside. */
function startOfHead(pieces: readonly Piece[]): Piece | undefined {
  let start = pieces.length - 1;
  while (start > 0) {
    const before = pieces[start - 1]!;
    if (before.bits & Lex.title && !(before.bits & Lex.department)) break;
    if (before.marks & Mark.opening && before.bits & Lex.frequent) break;
    start--;
  }
  return pieces[start];
}

/** Where what stands after "of" ends: before a title, and at a place of the lists. */
function endOfTail(surface: Surface, first: number): number {
  const pieces = cutPieces(surface, first, endOfRun(surface, first));
  let end = first;
  for (const piece of pieces) {
    if (piece.bits & Lex.title && !(piece.bits & (Lex.department | Lex.surname))) break;
    end = piece.end;
    if (piece.bits & Lex.country) break;
  }
  return end;
}

function isPlainTail({ bits }: Surface, at: number): boolean {
  return (bits[at]! & (Lex.common | Lex.department)) !== 0;
}
