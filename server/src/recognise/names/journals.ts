import { lineStart, TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { isSign } from "./beside";
import { certain } from "./numbered";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** Journals that are ordinary words: "in Nature", "the journal Science". */
const plainTitles = new Set(["Nature", "Science", "Cell"]);
/** Journals whose name begins those of others: "JAMA Pediatrics". */
const houses = new Set(["Lancet", "JAMA", "BMJ", "PLOS", "PLoS"]);
/** The most words of a journal's name behind its house. */
const mostWords = 3;
/** The most words of an agency in the brackets of a dateline, and how far from the start of the line these may stand. */
const mostAgencyWords = 4;
const farthestAgency = 14;

/** "Nature" of "in Nature", "Nature Medicine", "The Lancet Neurology": a journal, all of its name. */
export function findJournal(surface: Surface, first: number): NameProposal | undefined {
  const { prose, marks, lexicon } = surface;
  const { word } = prose.tokens;
  const isThe = lexicon.link(word[first]!) === Link.the && isNamed(surface, first + 1);
  const at = isThe ? first + 1 : first;
  if (marks[at]! & Mark.flat || prose.tokens.type[at] !== TokenType.word) return undefined;
  const title = prose.vocabulary.text(word[at]!);
  const isPlain = !isThe && plainTitles.has(title) && isWherePublished(surface, at);
  if (!isPlain && !houses.has(title)) return undefined;
  let end = at + 1;
  while (end - at <= mostWords && isNamed(surface, end)) end++;
  return isPlain || end > at + 1 ? proposed("organization", first, end, certain) : undefined;
}

/** Words that begin a journal's name before "of": "Annals of Neurology". */
const periodicals = new Set(["Journal", "Annals", "Archives", "Proceedings"]);
/** The most words of a journal's name behind "of". */
const mostSubjects = 6;

/** The most words of one before that: "New England". */
const mostBefore = 2;

/** "New England Journal of Medicine", "Annals of the American Thoracic Society": all of a journal's name. */
export function findJournalOf(surface: Surface, first: number): NameProposal | undefined {
  const { prose, marks, lexicon, count } = surface;
  const { word } = prose.tokens;
  if (marks[first]! & Mark.flat) return undefined;
  let at = first;
  while (at - first < mostBefore && isNamed(surface, at) && !isPeriodical(surface, at)) at++;
  if (at + 2 >= count || !isPeriodical(surface, at)) return undefined;
  if (lexicon.link(word[at + 1]!) !== Link.of) return undefined;
  let end = at + 2;
  if (lexicon.link(word[end]!) === Link.the) end++;
  if (!isSubject(surface, end)) return undefined;
  while (end - at <= mostSubjects && end < count) {
    if (isSubject(surface, end)) end++;
    else if (joins.has(lexicon.link(word[end]!)) && isFurtherSubject(surface, end + 1)) end += 2;
    else break;
  }
  return proposed("organization", first, end, certain);
}

const isPeriodical = ({ prose: { tokens, vocabulary } }: Surface, at: number): boolean =>
  tokens.type[at] === TokenType.word && periodicals.has(vocabulary.text(tokens.word[at]!));

const joins: ReadonlySet<number> = new Set([Link.and, Link.of]);

/** Behind "in" or "journal", where a capital is a name's. */
function isWherePublished({ prose, lexicon, marks }: Surface, at: number): boolean {
  if (at === 0 || marks[at]! & (Mark.opening | Mark.starts)) return false;
  const before = prose.tokens.word[at - 1]!;
  if (before < 0 || marks[at - 1]! & Mark.flat) return false;
  const written = prose.vocabulary.text(before);
  return written === "journal" || (written === "in" && lexicon.link(before) === Link.in);
}

/** "Nutrition and Metabolism", and neither "Nutrition and Annals" nor "Nutrition and Reuters". */
const isFurtherSubject = (surface: Surface, at: number): boolean =>
  isSubject(surface, at) && (surface.bits[at]! & Lex.common) !== 0 && !isPeriodical(surface, at);

/** A word with a capital that goes on the line and is no office. */
const isNamed = (surface: Surface, at: number): boolean =>
  isSubject(surface, at) && !(surface.bits[at]! & Lex.title);

/** A word with a capital that goes on the line, as what a journal is on: "General Practice". */
function isSubject({ prose, marks, bits, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  if ((marks[at]! & (Mark.capital | Mark.starts)) !== Mark.capital) return false;
  return !(bits[at]! & (Lex.month | Lex.weekday | Lex.givenName));
}

/** "Reuters Health" of "AVONBY (Reuters Health) -": all that the brackets of a dateline hold, where it is words with capitals. */
export function findDatelineAgency(surface: Surface, first: number): NameProposal | undefined {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  if (!isSign(surface, first - 1, "(") || first > count - 3) return undefined;
  let end = first;
  while (
    end < count &&
    end - first <= mostAgencyWords &&
    type[end] === TokenType.word &&
    marks[end]! & Mark.capital
  )
    end++;
  if (end - first < 2 || end - first > mostAgencyWords || !isSign(surface, end, ")")) return undefined;
  const dash = end + 1;
  if (!["-", "–", "—", "_"].some((sign) => isSign(surface, dash, sign)) || gap[dash] === 0) return undefined;
  for (let at = first; at >= 0 && first - at < farthestAgency; at--)
    if (at === 0 || gap[at]! & lineStart) return proposed("organization", first, end, certain);
  return undefined;
}
