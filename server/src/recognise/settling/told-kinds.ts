import { TokenType } from "../../text/tokens";
import { Caller, Lex, Link, placeBits } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isHyphen, isSign, toldBy, writtenSmall } from "../names/beside";
import { EvidenceWord } from "../names/evidence-words";
import { changed, type NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { ToldWord } from "../names/told-words";
import { hasOwnLetters } from "./bodies/own-letters";
import { hasShares } from "./bodies/told-shares";
import { keyOf } from "./one-kind";
import { kindOfBody, kindOfTrade } from "./told-bodies";
import { kindOfChiefs, kindOfEmployer, kindOfLetters, kindOfOwner } from "./told-owners";

/** How many words after "a" or "the" are looked at. */
const farthest = 6;

/** A word of these lists may name a place and its club, or a country and a man. */
const manyKinds = Lex.country | Lex.region | Lex.city | Lex.town | Lex.club | Lex.demonym | Lex.organization;

/**
 * Gives names the kind that the article says they have: "Cora Tallis is a village near …", "the town of Coleman", "the retailer
 * Falk". They have it wherever they are written so, but for whom a title makes a person and for a surname that the article
 * has behind a first name. `names` are in text order.
 */
export function settleTold(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let told: (NameKind | undefined)[] | undefined;
  for (let index = 0; index < names.length; index++) {
    const kind =
      kindTold(surface, names[index]!) ??
      kindOfLetters(surface, names[index]!, names[index - 1]) ??
      kindOfBody(surface, names[index]!) ??
      kindOfTrade(surface, names[index]!, names) ??
      kindOfChiefs(surface, names[index]!) ??
      kindOfOwner(surface, names[index]!, names[index + 1]) ??
      kindOfEmployer(surface, names[index]!, names[index + 1]);
    if (!kind) continue;
    told ??= [];
    told[index] = kind;
  }
  return told ? spread(surface, names, told) : names;
}

/** Gives the kinds that some names are told to have, by their index, to all that are written alike. */
function spread(
  surface: Surface,
  names: readonly NameProposal[],
  told: readonly (NameKind | undefined)[],
): readonly NameProposal[] {
  const everywhere = new Map<number, NameKind | undefined>();
  names.forEach(({ firstToken, endToken }, index) => {
    const kind = told[index];
    if (!kind) return;
    const key = keyOf(surface, firstToken, endToken);
    everywhere.set(key, everywhere.has(key) && everywhere.get(key) !== kind ? undefined : kind);
  });
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1)
      everywhere.delete(keyOf(surface, endToken - 1, endToken));
  return names.map((name, index) => {
    const { firstToken, endToken, titleToken } = name;
    if (!mayTurn(surface, name, told[index])) return name;
    const hasTitle = titleToken < firstToken;
    const kind = told[index] ?? (hasTitle ? undefined : everywhere.get(keyOf(surface, firstToken, endToken)));
    return !kind || kind === name.kind
      ? name
      : changed(name, { kind, titleToken: firstToken, score: Math.max(name.score, 0.7) });
  });
}

/** A place may stand for its club or its council, but where it is told of as a place, and a body's name may hold its town's. */
function mayTurn(
  { bits }: Surface,
  { kind, firstToken, endToken }: NameProposal,
  told: NameKind | undefined,
): boolean {
  if (kind === "person" || kind === "other") return true;
  if (bits[endToken - 1]! & (Lex.organizationHead | Lex.placeHead)) return false;
  return endToken - firstToken > 1 || told === "place" || !(bits[firstToken]! & manyKinds);
}

function kindTold(surface: Surface, name: NameProposal): NameKind | undefined {
  return kindBefore(surface, name) ?? kindAfter(surface, name);
}

/** "the village of Larmouth", "the band Larmouth". */
function kindBefore(surface: Surface, name: NameProposal): NameKind | undefined {
  const { firstToken, endToken } = name;
  const { marks, bits } = surface;
  if (firstToken < 2 || isApart(surface, firstToken)) return undefined;
  if (isOfPerson(surface, name)) return "organization";
  if (!mayTell(surface, firstToken)) return undefined;
  if (marks[firstToken - 1]! & Mark.capital && !(marks[firstToken]! & (Mark.shouted | Mark.flat)))
    return undefined;
  const before = toldBy(surface, firstToken - 1);
  // "The film Ines Falk made" is a person's, "the film Netflix bought" a company's.
  const isMaker = bits[firstToken]! & (endToken - firstToken > 1 ? Lex.givenName : Lex.organization);
  if (before & ToldWord.work && !isMaker) return "other";
  if (before & ToldWord.struck && endToken - firstToken === 1 && bits[firstToken] === 0 && isUntitled(name))
    return marks[firstToken]! & Mark.acronym ? undefined : "place";
  if (before & ToldWord.body || isSchool(surface, firstToken) || isOfChief(surface, name))
    return "organization";
  return isOfPlace(surface, name) ? "place" : undefined;
}

const isUntitled = ({ firstToken, titleToken }: NameProposal): boolean => titleToken === firstToken;

/** "the CEO of Larmex": a word that no list has. */
function isOfChief(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { prose, lexicon, bits } = surface;
  if (endToken - firstToken > 1 || bits[firstToken] !== 0) return false;
  if (lexicon.link(prose.tokens.word[firstToken - 1]!) !== Link.of) return false;
  return !isApart(surface, firstToken - 1) && (toldBy(surface, firstToken - 2) & ToldWord.chief) !== 0;
}

/** "Her publisher, Larmouth, said": a lone word in commas behind what it is to somebody. */
function isOfPerson(surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean {
  if (endToken - firstToken > 1 || titleToken < firstToken) return false;
  if (!isSign(surface, firstToken - 1, ",") || !isSign(surface, endToken, ",")) return false;
  if (!(toldBy(surface, firstToken - 2) & ToldWord.toPerson) || isApart(surface, firstToken - 2))
    return false;
  return possessives.has(writtenSmall(surface, firstToken - 3));
}

const possessives: ReadonlySet<string> = new Set(["her", "his", "their", "its", "my", "our"]);

/** False before most names, so that nothing more is looked at there. */
function mayTell(surface: Surface, firstToken: number): boolean {
  if (surface.bits[firstToken] === 0) return true;
  if (surface.lexicon.link(surface.prose.tokens.word[firstToken - 1]!) !== Link.none) return true;
  return (toldBy(surface, firstToken - 1) & (ToldWord.work | ToldWord.body)) !== 0;
}

/** "studied at the Larmouth Lyceum". */
function isSchool({ prose, lexicon, room, marks }: Surface, firstToken: number): boolean {
  const { word } = prose.tokens;
  const at = lexicon.link(word[firstToken - 1]!) === Link.the ? firstToken - 2 : firstToken - 1;
  if (at < 1 || marks[at]! & Mark.starts || !(room.evidenceWords.of(word[at]!) & EvidenceWord.at))
    return false;
  return (room.toldWords.of(word[at - 1]!) & ToldWord.study) !== 0;
}

/** Who sits "for" a place: "councillor for Larmouth East". */
const elected: ReadonlySet<string> = new Set(
  "councillor councilor councilman mp mps msp mla td mep senator congressman congresswoman".split(" "),
);

/** "the village of Larmouth", "the MP for Harlow", and "the mayor of Harlow" or "of Harlow Green", where the name was not taken for a body. */
function isOfPlace(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  const { prose, lexicon, marks, bits } = surface;
  const noun = firstToken - 2;
  if (isApart(surface, noun + 1)) return false;
  const link = lexicon.link(prose.tokens.word[firstToken - 1]!);
  if (link === Link.for) return kind === "person" && elected.has(writtenSmall(surface, noun));
  if (link !== Link.of) return false;
  const said = toldBy(surface, noun);
  if (said & ToldWord.seat)
    return kind !== "organization" && endToken - firstToken <= (bits[firstToken]! & Lex.givenName ? 1 : 2);
  return !(marks[noun]! & Mark.capital) && (said & ToldWord.place) !== 0;
}

/** "Larmouth, a village near …", "Larmouth is a company that …": the last noun before what goes on decides. */
function kindAfter(surface: Surface, name: NameProposal): NameKind | undefined {
  const { endToken } = name;
  const { prose, lexicon, marks, count } = surface;
  const { type, word } = prose.tokens;
  if (endToken + 2 >= count) return undefined;
  if (isMedium(surface, name) || isHospital(surface, name)) return "organization";
  if (hasShares(surface, name) || hasOwnLetters(surface, name)) return "organization";
  const isComma = isSign(surface, endToken, ",");
  if (!isComma && !(toldBy(surface, endToken) & ToldWord.being)) return undefined;
  if (isApart(surface, endToken) || isApart(surface, endToken + 1)) return undefined;
  const isTrade = isComma && toldBy(surface, endToken + 1) & ToldWord.trade;
  if (isTrade && !isApart(surface, endToken + 2) && lexicon.link(word[endToken + 2]!) === Link.of)
    return "organization";
  if (!isComma && isDoneTo(surface, name)) return "organization";
  const article = type[endToken + 1] === TokenType.word ? lexicon.link(word[endToken + 1]!) : Link.none;
  if (article !== Link.determiner && article !== Link.the) return undefined;
  for (let at = endToken + 2; at < Math.min(count, endToken + 2 + farthest); at++) {
    if (isApart(surface, at)) return undefined;
    if (type[at] === TokenType.sign && isSign(surface, at, "-")) continue;
    if (type[at] !== TokenType.word) return undefined;
    if (marks[at]! & Mark.capital) continue;
    if (lexicon.link(word[at]!) !== Link.none) return undefined;
    if (!endsThere(surface, at + 1, article === Link.the)) continue;
    if (lexicon.caller(word[at]!) & Caller.place) return "place";
    if (isComma && endToken - name.firstToken === 1 && isRun(surface, at)) return "organization";
    return toldBy(surface, at) & ToldWord.body ? "organization" : undefined;
  }
  return undefined;
}

/** "Al-Larm hospital": what no list of places has. */
function isHospital(surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean {
  const { bits, marks } = surface;
  if (titleToken < firstToken || isApart(surface, endToken) || marks[endToken]! & Mark.capital) return false;
  if (!(toldBy(surface, endToken) & ToldWord.hospital)) return false;
  for (let at = firstToken; at < endToken; at++) if (bits[at]! & (placeBits | Lex.demonym)) return false;
  return true;
}

/** "Larmouth radio reported": a lone word that no title makes a person. */
function isMedium(surface: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  // "Al-Larm television" too
  const isLone =
    endToken - firstToken === 1 || (endToken - firstToken === 3 && isHyphen(surface, firstToken + 1));
  if (!isLone || titleToken < firstToken) return false;
  if (kind === "place" && endToken - firstToken === 1 && surface.bits[firstToken] !== 0) return false;
  if (isApart(surface, endToken) || surface.marks[endToken]! & Mark.capital) return false;
  return (toldBy(surface, endToken) & ToldWord.medium) !== 0;
}

/** "the operator of", said of a lone word; a "publisher of" may be a man. */
const isRun = (surface: Surface, at: number): boolean =>
  (toldBy(surface, at) & (ToldWord.trade | ToldWord.toPerson)) === ToldWord.trade &&
  surface.lexicon.link(surface.prose.tokens.word[at + 1]!) === Link.of;

/** "Tollmark was founded in 1898": a word that no list has. */
function isDoneTo(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind === "place" || endToken - firstToken > 1 || surface.bits[firstToken] !== 0) return false;
  return (toldBy(surface, endToken + 1) & ToldWord.done) !== 0;
}

/**
 * True where a noun ends what it says: a sign, the end of the sentence, or a word that goes on. "Larmouth, the company," is said
 * where something else is called Larmouth too, so that after "the" something must go on.
 */
function endsThere(surface: Surface, at: number, isThe: boolean): boolean {
  const { prose, lexicon, count } = surface;
  if (at >= count || isApart(surface, at)) return !isThe;
  if (prose.tokens.type[at] === TokenType.sign) return !isThe && !isSign(surface, at, "-");
  if (prose.tokens.type[at] !== TokenType.word) return false;
  const link = lexicon.link(prose.tokens.word[at]!);
  return (
    link === Link.of ||
    link === Link.and ||
    link === Link.in ||
    link === Link.to ||
    link === Link.for ||
    (toldBy(surface, at) & ToldWord.goesOn) !== 0
  );
}
