import { Gap, TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { isApart, isSign, lineStart } from "./beside";
import { Designation } from "./designations";
import type { NameProposal } from "./proposal";
import { Mark, type Surface } from "./surface";

/** Who bears a number: "Pope Leo XIV", "King Felipe VI". */
const sovereigns: ReadonlySet<string> = new Set(
  "pope king queen emperor empress tsar czar kaiser sultan shah patriarch catholicos prince duke aga".split(
    " ",
  ),
);

/** Numbers of one letter, which are words and initials too. */
const singles: ReadonlySet<string> = new Set(["I", "V", "X"]);

/** What follows an "I" that speaks: "told King Charles I was wrong". */
const afterSpeaker: ReadonlySet<string> = new Set(
  "am was have had will would can could do did think thought know knew want hope believe".split(" "),
);

/** Surnames of Korea as they are written in Latin letters, before a given name that may end in a small English word. */
const koreanSurnames: ReadonlySet<string> = new Set(
  `ahn an bae baek bang cha chae chang cho choe choi chun chung gong ha han heo hong hwang im jang jeon jeong ji jin jo
  joo ju jung kang kim ko koh koo kwak kwon lee lim ma min moon na nam noh oh pak park ryu seo shim shin sim sin so sohn son
  song suh sung won woo yang yeo yi yim yoo yoon yu yun`.split(/\s+/),
);

/**
 * Takes in what belongs to persons' names and was left outside: the number of "Leo XIV", the "Jr." of "Hale Jr.", the
 * "-in" of "Moon Jae-in", the initial of "C. Green". `names` are in text order, and so is the result.
 */
export function completePersons(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let isChanged = false;
  const completed: NameProposal[] = [];
  for (const name of names) {
    const last = completed.at(-1);
    if (last && name.firstToken < last.endToken) {
      isChanged = true;
      continue;
    }
    const one = complete(surface, name, last);
    if (one !== name) isChanged = true;
    if (one === name || !last || one.firstToken >= last.endToken) completed.push(one);
    else completed[completed.length - 1] = one;
  }
  return isChanged ? completed : names;
}

function complete(surface: Surface, name: NameProposal, last: NameProposal | undefined): NameProposal {
  if (endsInSuffix(surface, name)) return name.kind === "person" ? name : { ...name, kind: "person" };
  const reign = mayReign(surface, name.endToken - 1) ? withReign(surface, name) : name;
  if (reign !== name) return reign;
  const korean = withSmallEnd(surface, name, last);
  if (korean !== name || name.kind !== "person") return korean;
  const end = suffixEnd(surface, name.endToken);
  if (end > name.endToken) return { ...name, endToken: end };
  return withInitial(surface, name);
}

/** "Hale Jr": a person, whatever it was taken for. */
function endsInSuffix(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind === "place" || endToken - firstToken < 2) return false;
  return suffixEnd(surface, endToken - 1) === endToken && !isSign(surface, endToken - 2, ",");
}

const suffixes: ReadonlySet<string> = new Set(["Jr", "Sr"]);

/** The token after a "Jr" or "Sr" at a token; the token itself where there is none. */
function suffixEnd(surface: Surface, at: number): number {
  if (isApart(surface, at) || !(surface.bits[at]! & Lex.suffix)) return at;
  return suffixes.has(wordAt(surface, at)) ? at + 1 : at;
}

/** Whether what may be a Roman numeral stands at a token or behind it: what most names can be passed over by. */
function mayReign({ prose, marks, room, count }: Surface, last: number): boolean {
  const { word } = prose.tokens;
  const isNumeral = (at: number): boolean =>
    at < count &&
    ((marks[at]! & Mark.initial) !== 0 || (room.designations.of(word[at]!) & Designation.roman) !== 0);
  return isNumeral(last) || isNumeral(last + 1);
}

/** "Leo XIV", with the number that was left outside or made it a name of another kind. */
function withReign(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind } = name;
  const first = sovereigns.has(lowerWordAt(surface, firstToken)) ? firstToken + 1 : firstToken;
  const isLed = first > firstToken || sovereigns.has(lowerWordAt(surface, firstToken - 1));
  const inside = endToken - first === 2 && isReign(surface, endToken - 1, isLed);
  if (inside && isLed)
    return kind === "person" && first === firstToken ? name : toPerson(name, first, endToken);
  if (endToken - first > 2 || endToken <= first || !isReign(surface, endToken, isLed)) return name;
  if (!isLed && !(kind === "person" && surface.bits[endToken - 1]! & Lex.givenName)) return name;
  return toPerson(name, first, endToken + 1);
}

const toPerson = (name: NameProposal, firstToken: number, endToken: number): NameProposal => ({
  ...name,
  kind: "person",
  firstToken,
  endToken,
  score: Math.max(name.score, 0.7),
});

/** A Roman numeral on the line; one of one letter only behind a sovereign, and "I" not where it speaks. */
function isReign(surface: Surface, at: number, isLed: boolean): boolean {
  const { prose, room, count } = surface;
  if (at >= count || isApart(surface, at) || prose.tokens.type[at] !== TokenType.word) return false;
  if (room.designations.of(prose.tokens.word[at]!) & Designation.roman) return true;
  const letter = wordAt(surface, at);
  if (!isLed || !singles.has(letter)) return false;
  const next = at + 1;
  if (letter !== "I" || next >= count) return true;
  return prose.tokens.gap[next] !== 0 || isSign(surface, next, ",") || isSign(surface, next, ".")
    ? !afterSpeaker.has(lowerWordAt(surface, next))
    : wordAt(surface, next) === "'s" || wordAt(surface, next) === "’s";
}

/** "Moon Jae-in" and "Moon Jae In": a Korean name whose last part is an English word too, its surname left outside or not. */
function withSmallEnd(surface: Surface, name: NameProposal, last: NameProposal | undefined): NameProposal {
  const endToken = endOfGiven(surface, name.endToken);
  const isWhole = endToken === name.endToken;
  if (isWhole && name.kind !== "person") return name;
  if (isWhole && !isSign(surface, endToken - 2, "-")) return name;
  const given = endToken - (isSign(surface, endToken - 2, "-") ? 3 : 2);
  const firstToken = given - 1;
  if (name.firstToken > given || name.firstToken < firstToken || firstToken < 0) return name;
  if (isWhole && name.firstToken === firstToken) return name;
  if (isApart(surface, given) || (last && last.endToken > firstToken)) return name;
  if (!(surface.marks[firstToken]! & Mark.capital)) return name;
  if (!koreanSurnames.has(lowerWordAt(surface, firstToken))) return name;
  return { ...toPerson(name, firstToken, endToken), titleToken: Math.min(name.titleToken, firstToken) };
}

/** Behind "-in", or " In" in running text, right after a name; the token itself where neither stands. */
function endOfGiven(surface: Surface, at: number): number {
  const { prose, count, marks } = surface;
  const { type, gap } = prose.tokens;
  if (at >= count || isApart(surface, at)) return at;
  const hyphen = isSign(surface, at, "-") && gap[at] === 0 ? 1 : 0;
  const tail = at + hyphen;
  if (tail >= count || type[tail] !== TokenType.word || (hyphen === 1 && gap[tail] !== 0)) return at;
  const written = wordAt(surface, tail);
  const isEnd = hyphen === 1 ? written === "in" : written === "In" && !(marks[tail]! & Mark.flat);
  return isEnd ? tail + 1 : at;
}

/** "C. Green" at the beginning of a line or behind a mark, where the surname was found alone. */
function withInitial(surface: Surface, name: NameProposal): NameProposal {
  const { marks, prose } = surface;
  const { firstToken, endToken, titleToken } = name;
  const initial = firstToken - 2;
  if (initial < 0 || endToken - firstToken !== 1 || titleToken < firstToken) return name;
  if (!isSign(surface, initial + 1, ".") || prose.tokens.gap[initial + 1] !== 0) return name;
  if (!(marks[initial]! & Mark.initial) || prose.tokens.gap[firstToken]! & lineStart) return name;
  const isFree =
    (prose.tokens.gap[initial]! & lineStart) !== 0 ||
    initial === 0 ||
    (prose.tokens.type[initial - 1] === TokenType.sign && prose.tokens.gap[initial]! & Gap.space);
  return isFree ? { ...name, firstToken: initial, titleToken: initial } : name;
}

function wordAt({ prose, count }: Surface, at: number): string {
  return at < 0 || at >= count ? "" : prose.text.slice(prose.tokens.start[at]!, prose.tokens.end[at]!);
}

function lowerWordAt(surface: Surface, at: number): string {
  return wordAt(surface, at).toLowerCase();
}
