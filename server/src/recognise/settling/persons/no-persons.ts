import { TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isOneOf, writtenSmall } from "../../names/beside";
import { Designation } from "../../names/designations";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { ToldWord } from "../../names/told-words";
import { isPlural } from "../../strays";

/**
 * Leaves out or turns what was taken for persons and is none: the name of a people or language alone, where no full name ends
 * in it ("translated into German"), a team or force called by a plural ("the Hawks"), a title of one word in quotation marks, what a
 * law of nature is named for ("the Torvik equation"), a generation ("Gen Z"), and a product with letters behind it ("Mac OS"). `names` are in text order,
 * and so is the result.
 */
export function dropNoPersons(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const isOther = (name: NameProposal): boolean => isProduct(surface, name) || isGeneration(surface, name);
  if (!names.some((name) => isDoubtful(surface, name) || isOther(name) || isContract(surface, name)))
    return names;
  const { word } = surface.prose.tokens;
  const surnames = lastWords(surface, names);
  return names.flatMap((name) => {
    if (isDoubtful(surface, name) && !surnames.has(word[name.endToken - 1]!))
      return isPeople(surface, name)
        ? []
        : changed(name, { kind: isCalled(surface, name) ? "organization" : "other" });
    if (isContract(surface, name))
      return changed(name, {
        kind: "other",
        firstToken: name.firstToken + 1,
        titleToken: name.firstToken + 1,
      });
    return isOther(name) ? changed(name, { kind: "other", titleToken: name.firstToken }) : name;
  });
}

/** "August Brent crude": a month that is a first name too, and what is traded. */
const isContract = ({ bits, prose, marks }: Surface, { kind, firstToken, endToken }: NameProposal): boolean =>
  kind === "person" &&
  endToken - firstToken === 2 &&
  (bits[firstToken]! & Lex.month) !== 0 &&
  prose.tokens.type[endToken] === TokenType.word &&
  !(marks[endToken]! & Mark.starts) &&
  traded.has(prose.vocabulary.text(prose.tokens.word[endToken]!));

const traded: ReadonlySet<string> = new Set("crude futures contract contracts delivery".split(" "));

/** What a person is only where somebody's longer name ends in it. */
function isDoubtful(surface: Surface, name: NameProposal): boolean {
  if (name.kind !== "person" || name.titleToken < name.firstToken) return false;
  if (isPeople(surface, name)) return true;
  return (
    name.endToken - name.firstToken === 1 &&
    (isQuotedAlone(surface, name) || isEponym(surface, name.endToken) || isCalled(surface, name))
  );
}

/** "Gen Z", "Generation X": those who were born in some years. */
function isGeneration(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind !== "person") return false;
  const { start, end } = surface.prose.tokens;
  if (end[endToken - 1]! - start[firstToken]! !== 1 || isApart(surface, firstToken)) return false;
  const before = writtenSmall(surface, firstToken - 1);
  return before === "gen" || before === "generation";
}

/** "the Hawks": the plural of an ordinary word behind "the", where it is no family's. */
function isCalled({ prose, lexicon, bits, marks }: Surface, { firstToken }: NameProposal): boolean {
  if (firstToken === 0 || marks[firstToken]! & (Mark.starts | Mark.flat | Mark.shouted)) return false;
  const { word } = prose.tokens;
  return (
    lexicon.link(word[firstToken - 1]!) === Link.the &&
    (bits[firstToken]! & Lex.common) !== 0 &&
    isPlural(lexicon, prose.vocabulary.lower(word[firstToken]!))
  );
}

/** “Lucinde”: one word that quotation marks hold, and no nickname within a name. */
function isQuotedAlone(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  const { prose, bits, marks, count } = surface;
  if (
    firstToken < 2 ||
    bits[firstToken]! & Lex.frequentGivenName ||
    endToken + 1 >= count ||
    !isOneOf(surface, firstToken - 1, quotes) ||
    !isOneOf(surface, endToken, quotes)
  )
    return false;
  if (prose.tokens.gap[firstToken] !== 0 || prose.tokens.gap[endToken] !== 0) return false;
  return !(marks[firstToken - 2]! & Mark.capital) && !(marks[endToken + 1]! & Mark.capital);
}

const quotes = new Set([...'"“”'].map((mark) => mark.charCodeAt(0)));

/** "equation" or "'s disease" behind a name. */
function isEponym({ prose, count, room }: Surface, at: number): boolean {
  const noun = at < count && prose.tokens.type[at] === TokenType.clitic ? at + 1 : at;
  if (noun >= count) return false;
  if (noun > at) return owned.has(prose.vocabulary.text(prose.tokens.word[noun]!));
  return (room.toldWords.of(prose.tokens.word[noun]!) & ToldWord.eponym) !== 0;
}

/** What bears the name of who found it, behind "'s": his equipment may be his. */
const owned: ReadonlySet<string> = new Set(
  "disease syndrome lymphoma palsy chorea theorem conjecture".split(" "),
);

/** "German" and "German Christian" without a title. */
function isPeople({ bits }: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (bits[firstToken]! & Lex.frequentGivenName) return false;
  for (let at = firstToken; at < endToken; at++) if (!(bits[at]! & Lex.demonym)) return false;
  return true;
}

/** The words that persons' longer names end in. */
function lastWords({ prose, bits }: Surface, names: readonly NameProposal[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1 && !(bits[firstToken]! & Lex.demonym))
      words.add(prose.tokens.word[endToken - 1]!);
  return words;
}

/** "Mac OS", "macOS Sonoma", "Mac OS X": capitals of two or three letters behind a word, or a small letter at its beginning. */
function isProduct(
  { prose, bits, marks, room }: Surface,
  { kind, firstToken, endToken }: NameProposal,
): boolean {
  if (kind !== "person" || endToken - firstToken < 2 || marks[firstToken]! & (Mark.shouted | Mark.flat))
    return false;
  const { type, start, end, word } = prose.tokens;
  if (room.toldWords.of(word[firstToken]!) & ToldWord.smallFirst) return true;
  if (marks[firstToken]! & (Mark.acronym | Mark.initial)) return false;
  for (let at = firstToken + 1; at < endToken; at++) {
    if (type[at] !== TokenType.word || !(marks[at]! & Mark.acronym) || marks[at]! & Mark.initial) continue;
    // "Felipe VI"
    if (room.designations.of(word[at]!) & Designation.roman) continue;
    if (end[at]! - start[at]! === 2 && !(bits[at]! & (Lex.suffix | Lex.surname | Lex.givenName))) return true;
  }
  return false;
}
