import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameKind } from "../mention";
import type { NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";

/** Words that a number makes a name: "Article 5", "Apollo 11". */
const numberedWords: ReadonlyMap<string, NameKind> = new Map([
  ..."article section chapter resolution protocol apollo windows amendment clause directive regulation proposition flight channel formula"
    .split(" ")
    .map((word) => [word, "other"] as const),
  ..."highway route interstate autoroute".split(" ").map((word) => [word, "place"] as const),
]);

const groups = new Set(["7", "8", "10", "20", "77"]);

/** "Boeing 737". */
const airliner = /^7\d7$/;
/** "NATO 3.0". */
const version = /^\d+\.\d$/;

/** A name that a number is part of, from the word at `at` on: "Article 5", "Boeing 737", "F-16", "G7". */
export function findNumbered(surface: Surface, at: number): NameProposal | undefined {
  const { prose, marks, bits, count } = surface;
  const { type, gap, start, end, word } = prose.tokens;
  const next = at + 1;
  if (next >= count || marks[next]! & Mark.starts) return undefined;
  const { text, vocabulary } = prose;
  const isHyphen =
    type[next] === TokenType.sign && gap[next] === 0 && isHyphenUnit(text.charCodeAt(start[next]!));
  const number = isHyphen ? next + 1 : next;
  if (number >= count || type[number] !== TokenType.number) return undefined;
  const digits = text.slice(start[number]!, end[number]!);
  const size = end[at]! - start[at]!;
  const tight = gap[number] === 0;
  if (size === 1 && tight && text.charAt(start[at]!) === "G" && groups.has(digits))
    return name(at, number, "organization");
  if (isHyphen) return tight && size <= 5 && !(bits[at]! & Lex.month) ? name(at, number, "other") : undefined;
  if (tight) return size <= 3 && (marks[at]! & Mark.coded) !== 0 ? name(at, number, "other") : undefined;
  const kind = numberedWords.get(vocabulary.text(vocabulary.lower(word[at]!)));
  if (kind) return name(at, number, kind);
  if (!(bits[at]! & Lex.organization)) return undefined;
  return airliner.test(digits) || version.test(digits) ? name(at, number, "other") : undefined;
}

/** "AT&T", "H&M": capitals on either side of an ampersand, without spaces. */
export function findAmpersand({ prose, marks, count }: Surface, at: number): NameProposal | undefined {
  const { type, gap, start, end } = prose.tokens;
  const last = at + 2;
  if (last >= count || type[at + 1] !== TokenType.sign || type[last] !== TokenType.word) return undefined;
  if (gap[at + 1] !== 0 || gap[last] !== 0 || !(marks[last]! & Mark.capital)) return undefined;
  const letters = prose.text.slice(start[at]!, end[last]!);
  return initials.test(letters) && !notFirms.has(letters) ? name(at, last, "organization") : undefined;
}

/** "AT&T", "S&P" */
const initials = /^[A-Z]{1,3}&[A-Z]{1,3}$/;
const notFirms = new Set("R&D Q&A M&A A&E B&B R&B D&D P&L F&B H&S O&M G&A E&P A&R C&I".split(" "));

const isHyphenUnit = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;

const name = (at: number, number: number, kind: NameKind): NameProposal => ({
  firstToken: at,
  endToken: number + 1,
  kind,
  score: 0.9,
  titleToken: at,
});
