import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { saidBy } from "./beside";
import { Designation, endOfJoined, endOfModel, isPostcodeEnd } from "./designations";
import { Neighbour } from "./neighbour-words";
import { type NameProposal, proposed } from "./proposal";
import { Mark, type Surface } from "./surface";

/** Words that a number makes a name: "Article 5", "Apollo 11". */
const numberedWords: ReadonlyMap<string, NameKind> = new Map([
  ..."article section chapter resolution protocol apollo windows amendment clause directive regulation proposition flight channel formula"
    .split(" ")
    .map((word) => [word, "other"] as const),
  ..."highway route interstate autoroute".split(" ").map((word) => [word, "place"] as const),
]);

/** Words that a Roman numeral alone makes a name: "Title IX". */
const romanWords = new Set(["title", "phase", "annex", "part"]);

const groups = new Set(["7", "8", "10", "20", "77"]);

/** "Boeing 737". */
const airliner = /^7\d7$/;
/** "NATO 3.0". */
const version = /^\d\.\d$/;
/** "iPhone 15", "Cessna 172" */
const modelNumber = /^\d{1,4}$/;

/** How many shares an index is made of: "FTSE 100". */
export const indexSizes = new Set(
  "20 25 30 35 40 50 60 80 100 150 200 225 250 300 350 400 500 600 1000 2000 3000".split(" "),
);

/** "iPhone", "iOS", "macOS": a few small letters before the capital. */
const small = /^[a-z]{1,3}[A-Z]/;

const longestHyphenated = 5;
const longestCode = 3;

/** How sure the rules are of a name that a number is part of: whatever the tagger sees in its words. */
export const certain = 0.97;

/**
 * A name that a number is part of, from the word at `at` on: "Article 5", "Chapter VII", "Boeing 737 MAX", "F-16", "A320neo",
 * "Galaxy S24 Ultra", "FTSE 100", "G7".
 */
export function findNumbered(surface: Surface, at: number): NameProposal | undefined {
  const { marks, count } = surface;
  if (isCircuit(surface, at)) return name(at, at + 1, "organization", 0.9);
  const { type } = surface.prose.tokens;
  const next = at + 1;
  if (next >= count || marks[next]! & Mark.starts) return undefined;
  if (type[next] === TokenType.number) return findByNumber(surface, at, next);
  return type[next] === TokenType.word ? findByWord(surface, at, next) : findHyphenated(surface, at);
}

/** "Circuit" of "the 11th Circuit", a court, where no more of its name follows. */
function isCircuit({ prose, marks, count }: Surface, at: number): boolean {
  const { type, gap } = prose.tokens;
  if (at < 2 || prose.vocabulary.text(prose.tokens.word[at]!) !== "Circuit") return false;
  if (type[at - 2] !== TokenType.number || gap[at - 1] !== 0 || marks[at]! & Mark.flat) return false;
  return at + 1 >= count || !(marks[at + 1]! & Mark.capital);
}

/** "F-16", "Covid-19", "Su-35", "G-20". */
function findHyphenated(surface: Surface, at: number): NameProposal | undefined {
  const { prose, bits, count } = surface;
  const { type, gap, start, end } = prose.tokens;
  const number = at + 2;
  if (number >= count || type[number] !== TokenType.number || gap[at + 1] !== 0 || gap[number] !== 0)
    return undefined;
  if (!isHyphenUnit(prose.text.charCodeAt(start[at + 1]!))) return undefined;
  if (isGroup(surface, at, number)) return name(at, number + 1, "organization");
  if (end[at]! - start[at]! > longestHyphenated || bits[at]! & Lex.month) return undefined;
  return nameOfModel(surface, at, number + 1);
}

/** "A320neo", "Article 5", "iPhone 15 Pro", "Boeing 737-800", "FTSE 100". */
function findByNumber(surface: Surface, at: number, number: number): NameProposal | undefined {
  const { prose, marks, bits, room } = surface;
  const { gap, start, end, word } = prose.tokens;
  const { text, vocabulary } = prose;
  if (gap[number] === 0) {
    if (isGroup(surface, at, number)) return name(at, number + 1, "organization");
    if (isStation(surface, at, number)) return name(at, number + 1, "organization", 0.75);
    return isCode(surface, at) ? nameOfModel(surface, at, number + 1) : undefined;
  }
  const kind = numberedWords.get(vocabulary.text(vocabulary.lower(word[at]!)));
  // "State Route 267" is one place: the rest of a road's name is the tagger's to see.
  if (kind) return name(at, number + 1, kind, kind === "place" ? 0.9 : certain);
  const digits = text.slice(start[number]!, end[number]!);
  const known = room.designations.of(word[at]!);
  if (known & Designation.index && indexSizes.has(digits)) return name(at, number + 1, "other");
  if (!modelNumber.test(digits) && !version.test(digits)) return undefined;
  // "MAX 8"
  if (
    known & Designation.model &&
    digits.length < 3 &&
    marks[at]! & Mark.acronym &&
    !(marks[at]! & Mark.flat)
  )
    return name(at, number + 1, "other");
  const model = nameOfModel(surface, at, number + 1);
  if (bits[at]! & Lex.organization && (airliner.test(digits) || isVersion(surface, number, digits)))
    return model;
  if (marks[at]! & Mark.flat) return undefined;
  const isOwn = small.test(text.slice(start[at]!, end[at]!));
  const isModel = model.endToken > endOfJoined(surface, number + 1) && !(bits[at]! & Lex.frequent);
  return isModel || isOwn ? model : undefined;
}

/** "3.0" of "NATO 3.0", and not of "Larmouth 3.0 percent". */
const isVersion = (surface: Surface, number: number, digits: string): boolean =>
  version.test(digits) && !(saidBy(surface, number + 1) & Neighbour.percent);

/** "Airbus A350", "Galaxy S24 Ultra", "Chapter VII", "P.O. Box 12". */
function findByWord(surface: Surface, at: number, next: number): NameProposal | undefined {
  const { prose, marks, room, count } = surface;
  const { type, word } = prose.tokens;
  const { vocabulary } = prose;
  const known = room.designations.of(word[next]!);
  if (known & Designation.roman) {
    const lower = vocabulary.text(vocabulary.lower(word[at]!));
    return numberedWords.get(lower) === "other" || romanWords.has(lower)
      ? name(at, next + 1, "other")
      : undefined;
  }
  if (known & Designation.box) {
    const isNumbered = next + 1 < count && type[next + 1] === TokenType.number;
    return isNumbered && room.designations.of(word[at]!) & Designation.post
      ? name(at, next + 2, "other")
      : undefined;
  }
  if (surface.lexicon.link(word[at]!) !== Link.none) return undefined;
  if (!(marks[next]! & Mark.coded) || marks[at]! & (Mark.flat | Mark.coded) || !isCode(surface, next))
    return undefined;
  const code = nameOfModel(surface, at, next + 2);
  const isMade = (room.designations.of(word[at]!) & Designation.maker) !== 0;
  return isMade || code.endToken > endOfJoined(surface, next + 2) ? code : undefined;
}

/** A few capitals with a number right behind them, and no postcode: "A320", "S24". */
function isCode(surface: Surface, at: number): boolean {
  const { prose, marks, count, room } = surface;
  const { type, gap, start, end, word } = prose.tokens;
  const number = at + 1;
  if (!(marks[at]! & Mark.coded) || end[at]! - start[at]! > longestCode) return false;
  if (number >= count || type[number] !== TokenType.number || gap[number] !== 0) return false;
  const isDistrict =
    end[number]! - start[number]! <= 2 && (room.designations.of(word[at]!) & Designation.district) !== 0;
  return !isDistrict && !isPostcodeEnd(surface, number + 1);
}

/** "News24", "Section27": a word of the article's own with a small number right behind it, as stations and societies have them. */
function isStation({ prose, marks, bits, count }: Surface, at: number, number: number): boolean {
  const { start, end, gap, type } = prose.tokens;
  const written = prose.text.slice(start[at]!, end[at]!);
  if (!stationName.test(written) || bits[at]! & (Lex.month | Lex.weekday) || marks[at]! & Mark.flat)
    return false;
  if (!stationNumber.test(prose.text.slice(start[number]!, end[number]!))) return false;
  const after = number + 1;
  return after >= count || gap[after] !== 0 || type[after] !== TokenType.word;
}

/** "News" of "News24", and no "Covid19". */
const stationName = /^(?!Covid)\p{Lu}\p{Ll}{3,}$/u;
/** "24" of "News24" */
const stationNumber = /^\d{1,3}$/;

function isGroup({ prose }: Surface, at: number, number: number): boolean {
  const { start, end } = prose.tokens;
  return (
    end[at]! - start[at]! === 1 &&
    prose.text.charAt(start[at]!) === "G" &&
    groups.has(prose.text.slice(start[number]!, end[number]!))
  );
}

const isHyphenUnit = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;

/** The name of a model with what is written together with its number, and the words behind it: "A350 XWB". */
const nameOfModel = (surface: Surface, at: number, end: number): NameProposal =>
  name(at, endOfModel(surface, endOfJoined(surface, end)), "other");

const name = (at: number, endToken: number, kind: NameKind, score = certain): NameProposal =>
  proposed(kind, at, endToken, score);
