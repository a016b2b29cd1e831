import { TokenType } from "../../text/tokens";
import { Lex, Link, placeBits } from "../lexicon";
import { isApart, isSign, saidBy, writtenAt, writtenSmall } from "../names/beside";
import { Neighbour } from "../names/neighbour-words";
import type { NameProposal } from "../names/proposal";
import { quartered, quarters } from "../names/quarters";
import { Mark, type Surface } from "../names/surface";
import { ToldWord } from "../names/told-words";

/** "the Biden administration", "the Biden and Obama administrations": a surname, and no body of that name. */
export function isLeader(
  { prose, bits, lexicon, count }: Surface,
  { firstToken, endToken }: NameProposal,
): boolean {
  if (!(bits[firstToken]! & Lex.surname) || bits[firstToken]! & Lex.organization) return false;
  const { word, type } = prose.tokens;
  const isRule = (at: number): boolean =>
    at < count && type[at] === TokenType.word && administration.test(prose.vocabulary.text(word[at]!));
  if (isRule(endToken)) return true;
  return endToken < count && lexicon.link(word[endToken]!) === Link.and && isRule(endToken + 2);
}

const administration = /^administrations?$/;

/** "S. Africa", that was taken for a person's or a thing's name. */
export function isQuarter({ prose, marks }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { vocabulary, tokens } = prose;
  return (
    endToken - firstToken === 3 &&
    (marks[firstToken]! & Mark.initial) !== 0 &&
    quarters.has(vocabulary.text(tokens.word[firstToken]!)) &&
    quartered.has(vocabulary.text(tokens.word[endToken - 1]!))
  );
}

/** "The Northeast", "the South": a part of a country, and no body. */
export const isPartOfCountry = (surface: Surface, { firstToken }: NameProposal): boolean =>
  !isApart(surface, firstToken) &&
  partsOfCountries.has(writtenAt(surface, firstToken)) &&
  surface.lexicon.link(surface.prose.tokens.word[firstToken - 1]!) === Link.the &&
  !(surface.marks[firstToken]! & Mark.flat);

const partsOfCountries: ReadonlySet<string> = new Set(
  "North South East West Northeast Northwest Southeast Southwest North-East North-West South-East South-West Midwest".split(
    " ",
  ),
);

/** "The United Arab Emirates (UAE)": a country of several words is none but itself, whatever its letters look like. */
export function isWholeCountry({ lexicon, prose }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const phrase = lexicon.phraseAt(prose.tokens.word, firstToken, endToken);
  return phrase !== undefined && phrase.bits === Lex.country && phrase.length === endToken - firstToken;
}

/** Agencies that captions name behind the photographer: "Yui Mok/PA". */
const agencies: ReadonlySet<string> = new Set("PA AP AFP EPA ANP ANSA APA DPA NTB TT".split(" "));

/** "PA" of "Yui Mok/PA", which was taken for a state. */
export function isPhotoAgency(surface: Surface, { firstToken }: NameProposal): boolean {
  const { prose } = surface;
  return (
    isSign(surface, firstToken - 1, "/") &&
    agencies.has(prose.vocabulary.text(prose.tokens.word[firstToken]!))
  );
}

/** "macOS Sonoma", "Mac OS X": an operating system, whatever its version is called. */
export function isSystem({ prose, room }: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { word } = prose.tokens;
  if (room.toldWords.of(word[firstToken]!) & ToldWord.system) return true;
  return endToken - firstToken > 1 && (room.toldWords.of(word[firstToken + 1]!) & ToldWord.os) !== 0;
}

/** "Larmouth Mayor Anna Ruiz", though a club or a company bears the town's name. */
export function isTownOfMayor(surface: Surface, { kind, endToken }: NameProposal): boolean {
  if (kind !== "organization" || isApart(surface, endToken) || isApart(surface, endToken + 1)) return false;
  return (saidBy(surface, endToken) & Neighbour.mayor) !== 0 && isWritten(surface, endToken + 1);
}

/** A word with a capital. */
const isWritten = ({ marks, prose }: Surface, at: number): boolean =>
  prose.tokens.type[at] === TokenType.word && (marks[at]! & Mark.capital) !== 0;

/** "the Pittsburgh company that", "the Ross County courthouse": where something is, though a club bears the name. */
export function isHomeTown(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { bits } = surface;
  if (isApart(surface, endToken) || surface.marks[endToken]! & Mark.capital) return false;
  const what = writtenSmall(surface, endToken);
  if (writtenSmall(surface, endToken - 1) === "county" && endToken - firstToken > 1)
    return ofCounty.has(what);
  if (endToken - firstToken > 1 || !(bits[firstToken]! & (Lex.city | Lex.majorCity | Lex.town))) return false;
  const before = writtenSmall(surface, firstToken - 1);
  return ofTown.has(what) && (before === "the" || before === "a") && !isApart(surface, firstToken);
}

const ofCounty: ReadonlySet<string> = new Set(
  "courthouse jail sheriff prosecutor prosecutors deputies seat line".split(" "),
);
const ofTown: ReadonlySet<string> = new Set(
  "company firm startup start-up courthouse suburb native".split(" "),
);

/** "Storyful" of "(video via Storyful)": where a picture is from. */
export const isSource = (surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean =>
  titleToken === firstToken &&
  !isApart(surface, firstToken) &&
  writtenSmall(surface, firstToken - 1) === "via" &&
  isSign(surface, endToken, ")") &&
  !(surface.bits[firstToken]! & (placeBits | Lex.givenName));

/** "Newsnight" of "the BBC's Newsnight": what a broadcaster has by one name is a programme. */
export const isProgramme = (surface: Surface, { firstToken }: NameProposal): boolean =>
  firstToken > 1 &&
  surface.prose.tokens.type[firstToken - 1] === TokenType.clitic &&
  broadcasters.has(writtenAt(surface, firstToken - 2)) &&
  !(surface.bits[firstToken]! & (placeBits | Lex.organization | Lex.givenName | Lex.frequentSurname)) &&
  !(surface.marks[firstToken]! & Mark.acronym);

const broadcasters: ReadonlySet<string> = new Set(
  "BBC ITV CNN NBC CBS ABC PBS NPR HBO Fox MSNBC CNBC RTE ZDF ARD".split(" "),
);

/** "C" of "Mariners: C Anna Holm": where somebody plays. */
export function isPosition(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind !== "person" || endToken - firstToken < 3 || !(surface.marks[firstToken]! & Mark.initial))
    return false;
  return isSign(surface, firstToken - 1, ":") && !isSign(surface, firstToken + 1, ".");
}

/** "Kurmin Masara village", "Liberty Chowk", "at Tunbridge Wells"; and "in Khairpur Mirs", which begins with no first name. */
export function isTown(surface: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  const { bits, marks, lexicon, prose } = surface;
  if (kind === "organization")
    return (
      endToken - firstToken === 2 &&
      isAt(surface, firstToken) &&
      (saidBy(surface, endToken - 1) & Neighbour.town) !== 0
    );
  if (titleToken < firstToken) return false;
  if (!isApart(surface, endToken) && saidBy(surface, endToken) & Neighbour.land)
    return !(marks[endToken]! & Mark.capital);
  if (kind !== "person" || bits[firstToken]! & (Lex.givenName | Lex.particle)) return false;
  if (marks[firstToken]! & (Mark.initial | Mark.flat)) return false;
  if (saidBy(surface, endToken - 1) & Neighbour.town) return true;
  if (isApart(surface, firstToken)) return false;
  if (bits[firstToken]! & Lex.frequentSurname || marks[firstToken - 1]! & Mark.capital) return false;
  // "appeared in Hale Brandt's documentary"
  if (prose.tokens.type[endToken] === TokenType.clitic) return false;
  return lexicon.link(prose.tokens.word[firstToken - 1]!) === Link.in;
}

/** "at" or "in" right before a name. */
const isAt = (surface: Surface, firstToken: number): boolean =>
  !isApart(surface, firstToken) && (saidBy(surface, firstToken - 1) & (Neighbour.at | Neighbour.where)) !== 0;
