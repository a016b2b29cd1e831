import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isSign, writtenAt, writtenSmall } from "./beside";
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
  const start = startOfHead(surface, pieces);
  if (!start) return undefined;
  // "Harbour Street of Avonby" is two names; "Gulf of Mexico" is one.
  if (
    kind !== "organization" &&
    pieces.some((piece) => piece.first >= start.first && !isPlain(piece) && !(piece.bits & heads))
  )
    return undefined;
  if (isOfPerson(surface, start, next)) return undefined;
  let stop = endOfTail(surface, next);
  if (stop === next) return undefined;
  const fields = kind === "organization" ? endOfFields(surface, stop) : stop;
  if (fields > stop) return { first: start.first, end: fields, kind };
  for (let links = 1; links < mostLinks; links++) {
    const isFor = stop < surface.count && surface.lexicon.link(surface.prose.tokens.word[stop]!) === Link.for;
    if (isFor && !isPurpose(surface, stop + 1)) break;
    const again = afterLink(surface, stop, kind === "organization" && isPlainTail(surface, stop - 1));
    if (again < 0) break;
    const after = endOfTail(surface, again);
    if (after === again) break;
    stop = after;
  }
  return { first: start.first, end: stop, kind };
}

/** "Alliance of Workers for the Liberation of Larm": what a body is for, behind "for" or "for the". */
function isPurpose(surface: Surface, at: number): boolean {
  const { lexicon, prose } = surface;
  const isThe = at < surface.count && lexicon.link(prose.tokens.word[at]!) === Link.the;
  return purposes.has(writtenAt(surface, isThe ? at + 1 : at));
}

const purposes: ReadonlySet<string> = new Set(
  `Liberation Defense Defence Protection Promotion Advancement Restoration Prevention Preservation Conservation Unification Independence
  Study Reconstruction Recognition Salvation Abolition`.split(/\s+/),
);

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
  ) {
    // "the Department of Agriculture and the NBI" are two.
    if (link === Link.and) return -1;
    next++;
  } else if (link === Link.for && isIndefinite(surface, next)) next++;
  return next < count && !(marks[next]! & (Mark.starts | Mark.flat)) && isNameWord(surface, next) ? next : -1;
}

/** "an" of "Committee for an Effective Congress". */
const isIndefinite = (surface: Surface, at: number): boolean => {
  const word = at < surface.count ? writtenAt(surface, at) : "";
  return word === "a" || word === "an";
};

function kindOfHead(surface: Surface, piece: Piece, link: number): NameKind | undefined {
  if (piece.marks & Mark.flat) return undefined;
  if (isOfCountry(surface, piece)) return "organization";
  if (piece.isPhrase) return link === Link.of && takesOf(surface, piece) ? "organization" : undefined;
  if (piece.bits & Lex.organizationStart) {
    if (link === Link.for && !takesFor(surface, piece)) return undefined;
    if (piece.marks & Mark.opening && piece.bits & Lex.title) return undefined;
    // "Students of the University of Helsinki": who is of the body, and none of its name.
    if (piece.marks & Mark.opening && link === Link.of && isFolk(surface, piece)) return undefined;
    return "organization";
  }
  if (link !== Link.of) return undefined;
  if (piece.bits & Lex.otherHead) return "other";
  if (piece.bits & (Lex.placeHead | Lex.placeStart) && !(piece.bits & Lex.department)) return "place";
  return undefined;
}

/** "Civil Aviation Administration" of "Civil Aviation Administration of China". */
const isOfCountry = ({ bits, prose, lexicon }: Surface, { end }: Piece): boolean =>
  authorities.has(prose.vocabulary.text(prose.tokens.word[end - 1]!)) &&
  lexicon.link(prose.tokens.word[end]!) === Link.of &&
  ((bits[end + 1] ?? 0) & Lex.country) !== 0;

const authorities: ReadonlySet<string> = new Set([
  "Administration",
  "Authority",
  "Bureau",
  "Agency",
  "Commission",
]);

const isFolk = (surface: Surface, { first, end }: Piece): boolean =>
  end - first === 1 && folk.has(writtenSmall(surface, first));

const folk = new Set("students friends sisters brothers workers teachers veterans".split(" "));

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
function startOfHead(surface: Surface, pieces: readonly Piece[]): Piece | undefined {
  let start = pieces.length - 1;
  while (start > 0) {
    const before = pieces[start - 1]!;
    if (before.bits & Lex.title && !(before.bits & Lex.department)) break;
    if (before.marks & Mark.opening && before.bits & Lex.frequent && !isOfBodies(surface, before)) break;
    start--;
  }
  return pieces[start];
}

/** "National" of "National Council of Teachers", which opens no sentence by itself. */
const isOfBodies = (surface: Surface, { first }: Piece): boolean =>
  adjectivesOfBodies.has(writtenSmall(surface, first));

const adjectivesOfBodies = new Set(
  "national central federal international royal independent supreme democratic general joint united".split(
    " ",
  ),
);

/** Bodies that are somebody's rather than of a place. */
const followers = new Set("party movement faction bloc coalition list".split(" "));

/** "the Liberal Party of Anna Ruiz": who leads it, and no part of its name. */
function isOfPerson(surface: Surface, head: Piece, next: number): boolean {
  const { bits } = surface;
  if (!followers.has(writtenSmall(surface, head.end - 1))) return false;
  const [given, surname] = cutPieces(surface, next, endOfRun(surface, next));
  if (!given || !surname || given.isPhrase || surname.isPhrase) return false;
  if (!(bits[given.first]! & Lex.givenName) || bits[given.first]! & (Lex.country | Lex.region)) return false;
  return !(surname.bits & (Lex.common | Lex.country | Lex.region | Lex.city | Lex.demonym));
}

/** The most words of one field of a ministry. */
const longestField = 3;

/** "Land, Transport and Tourism" of a ministry: where its fields end, from the first comma on; `stop` where no list follows. */
function endOfFields(surface: Surface, stop: number): number {
  const { prose, lexicon } = surface;
  let at = stop;
  let commas = 0;
  while (!isApart(surface, at) && isSign(surface, at, ",")) {
    const field = endOfField(surface, at + 1);
    if (field === at + 1) break;
    commas++;
    at = field;
  }
  if (commas === 0 || !isPlainTail(surface, stop - 1)) return stop;
  const and = isSign(surface, at, ",") ? at + 1 : at;
  if (and >= surface.count || prose.tokens.type[and] !== TokenType.word) return stop;
  if (lexicon.link(prose.tokens.word[and]!) !== Link.and) return stop;
  const end = endOfField(surface, and + 1);
  return end > and + 1 ? end : stop;
}

/** Where the ordinary words with capitals end that one field of a ministry is called by. */
function endOfField({ prose, bits, marks, count }: Surface, from: number): number {
  let at = from;
  while (at < count && at - from < longestField) {
    if (prose.tokens.type[at] !== TokenType.word || marks[at]! & (Mark.starts | Mark.flat)) break;
    if (!(marks[at]! & Mark.capital) || !(bits[at]! & (Lex.common | Lex.department))) break;
    if (bits[at]! & (Lex.givenName | Lex.weekday | Lex.month)) break;
    at++;
  }
  return at;
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

const isPlainTail = (surface: Surface, at: number): boolean =>
  (surface.bits[at]! & (Lex.common | Lex.department)) !== 0 || science.test(writtenAt(surface, at));

/** Example: "Volcanology" */
const science = /(?:[aeiou]logy|graphy|nomy|metry|phys?ics|omics|atrics)$/;
