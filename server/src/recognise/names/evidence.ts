import { Gap, TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex, Link } from "../lexicon";
import type { Piece } from "./pieces";
import { Mark, type Surface } from "./surface";

/** Evidence for each kind, added up over all places where a word stands alone. */
export interface Evidence {
  person: number;
  place: number;
  organization: number;
}

/** Adds up what stands around all places of a word. */
export function gatherEvidence(surface: Surface, pieces: readonly Piece[]): Evidence {
  const evidence: Evidence = { person: 0, place: 0, organization: 0 };
  for (const piece of pieces) addEvidence(surface, piece, evidence);
  return evidence;
}

/** What stands before and after one place of a word. */
function addEvidence(
  { prose, lexicon, bits, marks, count }: Surface,
  piece: Piece,
  evidence: Evidence,
): void {
  const { type, word, gap } = prose.tokens;
  const before = piece.first - 1;
  if (before >= 0 && !(marks[piece.first]! & Mark.starts) && type[before] === TokenType.word) {
    const link = lexicon.link(word[before]!);
    if (link === Link.in) evidence.place += 2;
    else if (link === Link.to) evidence.place += 0.6;
    else if (link === Link.by) evidence.person += 0.5;
    else if (link === Link.the) {
      evidence.organization += 1;
      evidence.person -= 0.6;
    } else if (link === Link.determiner) evidence.person -= 1;
    if (bits[before]! & Lex.speech && !(marks[before]! & Mark.capital)) evidence.person += 1.5;
    if (bits[before]! & Lex.title) evidence.person += 2;
    if (!(marks[before]! & Mark.capital)) {
      const text = prose.vocabulary.text(word[before]!);
      if (bodies.has(text) || text.endsWith("maker")) evidence.organization += 1.5;
      else if (text === "at" && before > 0 && bits[before - 1]! & Lex.title) evidence.organization += 1.5;
      else if (dismissals.has(text)) evidence.person += 2;
    }
  }
  let after = piece.end;
  if (after < count && type[after] === TokenType.clitic) {
    evidence.person += 0.2;
    evidence.organization += after + 1 < count && marks[after + 1]! & Mark.capital ? 0.8 : 0.2;
    after++;
  }
  if (after >= count || marks[after]! & Mark.starts) return;
  if (type[after] === TokenType.word) {
    if (after === piece.end && bits[after]! & Lex.title && !(marks[after]! & Mark.capital))
      evidence.organization += 1.5;
    if (
      after === piece.end &&
      trades.has(prose.vocabulary.text(word[after]!)) &&
      hasNumber(type, after + 1, count)
    )
      evidence.organization += 2;
    if (bits[after]! & Lex.speech && after === piece.end) evidence.person += 1.2;
    if (after === piece.end && piece.bits & Lex.surname && ofPersons.has(prose.vocabulary.text(word[after]!)))
      evidence.person += 2;
    if (lexicon.link(word[after]!) === Link.who) evidence.person += 2;
  } else if (type[after] === TokenType.sign && gap[after] === 0) {
    const next = after + 1;
    if (next < count && type[next] === TokenType.word && lexicon.link(word[next]!) === Link.who)
      evidence.person += 2;
  }
}

/** What shares do: "Okocim shed two percent". */
const trades = new Set(
  "rose fell gained lost shed climbed slid jumped dropped added eased slipped surged tumbled advanced declined closed soared plunged rallied finished ended".split(
    " ",
  ),
);

/** A number among the next few tokens. */
function hasNumber(type: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < count && at < from + 3; at++) if (type[at] === TokenType.number) return true;
  return false;
}

/** What stands before the name of a company or paper: "brewer Okocim", "the weekly Der Stern". */
const bodies = new Set(
  "company companies group carrier firm bank brewer consultancy agency newspaper airline operator giant insurer retailer chain daily weekly broker brokerage lender miner magazine broadcaster startup utility conglomerate subsidiary supermarket telecom party".split(
    " ",
  ),
);

/** How batsmen get out in scorecards: "c Healy b Reiffel 12". */
const dismissals = new Set(["b", "c", "lbw"]);

/** What a politician's name stands before: "the Bush administration". */
const ofPersons = new Set(["administration", "presidency", "campaign", "family", "era", "supporters"]);

/** What only persons do: they say something, own something, or have a title before them. */
export function actsAsPerson({ prose, bits, marks, count }: Surface, piece: Piece): boolean {
  const { type } = prose.tokens;
  const after = piece.end;
  if (after < count && !(marks[after]! & Mark.starts)) {
    if (type[after] === TokenType.clitic) return true;
    if (bits[after]! & Lex.speech && !(marks[after]! & Mark.capital)) return true;
  }
  return (
    piece.first > 0 && !(marks[piece.first]! & Mark.starts) && (bits[piece.first - 1]! & Lex.title) !== 0
  );
}

/** After "in", "near" and the like, and after "flew to" and "trip from". */
export function standsAsPlace({ prose, lexicon, marks }: Surface, piece: Piece): boolean {
  if (piece.first === 0 || marks[piece.first]! & Mark.starts) return false;
  if (prose.tokens.gap[piece.first]! & Gap.block) return false;
  const { word, type } = prose.tokens;
  const before = piece.first - 1;
  const link = lexicon.link(word[before]!);
  if (link === Link.in) return true;
  if (before < 1 || type[before] !== TokenType.word || type[before - 1] !== TokenType.word) return false;
  const isWay = link === Link.to || prose.vocabulary.text(word[before]!) === "from";
  return isWay && motions.has(prose.vocabulary.text(word[before - 1]!));
}

/** Words of going somewhere. */
const motions: ReadonlySet<string> = new Set(
  `flew flies fly flying flight flights travel travels traveled travelled traveling travelling went goes going trip trips
  visit visits return returns returned returning moved moves moving fled drove driven sailed headed heading came back home
  tour journey sent deported extradited shipped exported exports imports`.split(/\s+/),
);

const innerOfPersons = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St|[DO]['\u2019])\p{Lu}/u;

/** "YouTube", "iPhone"; not "McDonald" or "DeLillo". */
export function isCamel({ prose }: Surface, piece: Piece): boolean {
  const word = prose.tokens.word[piece.first]!;
  return (
    (prose.vocabulary.shape(word) & Shape.innerCapital) !== 0 &&
    !innerOfPersons.test(prose.vocabulary.text(word))
  );
}
