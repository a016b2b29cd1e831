import { lineStart, TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isHyphen, isSign, writtenAt } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { ToldWord } from "../../names/told-words";
import { joinNames } from "../join-names";
import { hyphenatedTokens, isHyphenated } from "./hyphenated";
import { isKoreanName } from "./korean-names";

/**
 * Takes in what belongs to persons' names at their ends and was left out: "N." of "N. Holm", "J-" of "J-Lo", "in" of "Moon
 * Jae-in", and what stands behind "Th." of "Guðni Th. Holm". A name that ends in "Jr" is a person's. `names` are in text order, and
 * so is the result.
 */
export function joinPersonalParts(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const surnames = hyphenatedSurnames(surface, names);
  return joinNames(names, (name, last) => {
    if (surnames.size > 0 && isEndOf(surface, name, surnames)) {
      const firstToken = name.firstToken - 2;
      return changed(name, { kind: "person", firstToken, titleToken: firstToken });
    }
    const whole = isJunior(surface, name) ? changed(name, { kind: "person" }) : name;
    return whole.kind === "person"
      ? widen(surface, withMohammad(surface, whole, last), last?.endToken ?? 0)
      : asKorean(surface, whole, last);
  });
}

/** The surnames with a hyphen of whole names, as their two words: those of "Ward-Prowse" in "James Ward-Prowse". */
function hyphenatedSurnames(surface: Surface, names: readonly NameProposal[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, firstToken, endToken } of names) {
    const surname = endToken - hyphenatedTokens;
    if (kind === "person" && surname > firstToken && isHyphenated(surface, surname))
      found.add(pairAt(surface, surname));
  }
  return found;
}

/** True for a lone word that is the end of such a surname: "Prowse" of "Ward-Prowse's attempt". */
function isEndOf(
  surface: Surface,
  { firstToken, endToken }: NameProposal,
  surnames: ReadonlySet<string>,
): boolean {
  const start = firstToken - 2;
  return endToken - firstToken === 1 && isHyphenated(surface, start) && surnames.has(pairAt(surface, start));
}

const pairAt = (surface: Surface, at: number): string =>
  `${writtenAt(surface, at)} ${writtenAt(surface, at + 2)}`;

/** "Md" or "Mohd." right before a person is a given name cut short, whatever it was taken for. */
function withMohammad(surface: Surface, name: NameProposal, last: NameProposal | undefined): NameProposal {
  const { prose, marks } = surface;
  const stop = isSign(surface, name.firstToken - 1, ".") && prose.tokens.gap[name.firstToken - 1] === 0;
  const at = name.firstToken - (stop ? 2 : 1);
  if (at < 0 || marks[name.firstToken]! & Mark.starts || prose.tokens.gap[name.firstToken]! & lineStart)
    return name;
  if (
    prose.tokens.type[at] !== TokenType.word ||
    !mohammads.has(prose.vocabulary.text(prose.tokens.word[at]!))
  )
    return name;
  if (last && last.endToken > at && last.firstToken !== at) return name;
  return changed(name, { firstToken: at, titleToken: Math.min(at, name.titleToken) });
}

const mohammads = new Set(["Md", "Mohd", "Muhd"]);

/** "Moon Jae" of "Moon Jae-in" or "Moon Jae In" that was taken for a place. */
function asKorean(surface: Surface, name: NameProposal, last: NameProposal | undefined): NameProposal {
  if (name.kind !== "place") return name;
  const korean = isKoreanName(surface, name, last?.endToken ?? 0);
  return korean ? changed(name, { ...korean, kind: "person", titleToken: korean.firstToken }) : name;
}

function widen(surface: Surface, name: NameProposal, from: number): NameProposal {
  if (isAsked(surface, name)) {
    const asked = name.firstToken + (isSign(surface, name.firstToken + 1, ".") ? 2 : 1);
    return changed(name, { firstToken: asked, titleToken: asked });
  }
  // "Mayor [of Harlow]"
  if (
    name.endToken > name.firstToken + 1 &&
    surface.lexicon.link(surface.prose.tokens.word[name.firstToken]!) === Link.of
  )
    return changed(name, { firstToken: name.firstToken + 1, titleToken: name.firstToken + 1 });
  const korean = isKoreanName(surface, name, from);
  const firstToken = korean?.firstToken ?? startOf(surface, name, from);
  const endToken = korean?.endToken ?? endOf(surface, name);
  if (firstToken === name.firstToken && endToken === name.endToken) return name;
  return changed(name, { firstToken, endToken, titleToken: Math.min(firstToken, name.titleToken) });
}

/** Before a surname's initials with their stops, and before one with a hyphen. */
function startOf(surface: Surface, { firstToken: at, endToken }: NameProposal, from: number): number {
  const { prose, marks } = surface;
  if (endToken - at > 1) return at;
  const { gap } = prose.tokens;
  if (isHyphen(surface, at - 1) && gap[at] === 0)
    return at - 2 >= from && marks[at - 2]! & Mark.initial && !isParty(surface, at - 2) ? at - 2 : at;
  let first = at;
  while (
    first - 2 >= from &&
    !(marks[first]! & Mark.starts) &&
    isSign(surface, first - 1, ".") &&
    gap[first - 1] === 0 &&
    marks[first - 2]! & Mark.initial
  )
    first -= 2;
  return first;
}

/** "Q." that begins a line of an interview, before somebody who is asked about. */
const isAsked = ({ prose }: Surface, { firstToken: at, endToken }: NameProposal): boolean =>
  endToken - at > 2 &&
  (prose.tokens.gap[at]! & lineStart) !== 0 &&
  prose.vocabulary.text(prose.tokens.word[at]!) === "Q";

/** "R-Hale" is somebody of a party and a place. */
const isParty = ({ prose }: Surface, at: number): boolean =>
  "RDI".includes(prose.text.charAt(prose.tokens.start[at]!));

/** Behind the "Jr" of "Hale Jr." too. */
function endOf(surface: Surface, name: NameProposal): number {
  const end = endBehindLink(surface, endBehindShortened(surface, name));
  return !isApart(surface, end) && isJuniorAt(surface, end) ? end + 1 : end;
}

/** Behind "arap Holm" of "Daniel arap Holm": small words that only names of East Africa have in their middle. */
function endBehindLink(surface: Surface, end: number): number {
  const surname = end + 1;
  if (surname >= surface.count || isApart(surface, end) || isApart(surface, surname)) return end;
  return links.has(writtenAt(surface, end)) && surface.marks[surname]! & Mark.capital ? surname + 1 : end;
}

const links: ReadonlySet<string> = new Set(["arap", "wa"]);

/** "Th" of two or three consonants and with a stop is no surname, so that one follows. */
function endBehindShortened(surface: Surface, { firstToken, endToken }: NameProposal): number {
  const { prose, bits, marks, count } = surface;
  const surname = endToken + 1;
  if (endToken - firstToken < 2 || surname >= count || bits[endToken - 1] !== 0) return endToken;
  if (!isSign(surface, endToken, ".") || prose.tokens.gap[endToken] !== 0) return endToken;
  if (!(marks[surname]! & Mark.capital) || bits[surname]! & Lex.common) return endToken;
  const { start, end } = prose.tokens;
  return shortened.test(prose.text.slice(start[endToken - 1], end[endToken - 1])) ? surname + 1 : endToken;
}

/** "Th", "Kr" */
const shortened = /^\p{Lu}[b-df-hj-np-tv-xz]{1,2}$/u;

/** "Holm Jr", "Holm Jr." */
function isJunior(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  const last = isSign(surface, endToken - 1, ".") ? endToken - 2 : endToken - 1;
  return kind !== "person" && last > firstToken && isJuniorAt(surface, last);
}

function isJuniorAt({ bits, room, prose }: Surface, at: number): boolean {
  return (
    (bits[at]! & Lex.suffix) !== 0 && (room.toldWords.of(prose.tokens.word[at]!) & ToldWord.junior) !== 0
  );
}
