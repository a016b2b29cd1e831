import { TokenType } from "../../../text/tokens";
import { Lex, Link, placeBits } from "../../lexicon";
import { isApart, isSign, saidBy } from "../../names/beside";
import { Designation } from "../../names/designations";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { joinNames } from "../join-names";

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

/**
 * Takes in what is part of persons' names and was left outside: the number of "Leo XIV", the "Man" of "Man Bahadur Hale". `names`
 * are in text order, and so is the result.
 */
export const completePersons = (surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] =>
  joinNames(names, (name) => {
    const bare = withoutPart(surface, withoutPrince(surface, name));
    if (bare !== name) return bare;
    const whole = withFirst(surface, name);
    if (whole !== name) return whole;
    return mayReign(surface, name.endToken - 1) ? withReign(surface, name) : name;
  });

/** "Edward" of "Prince Edward", which lists have as a county: not "in Prince Edward", and not before a comma and a place. */
function withoutPrince(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind } = name;
  const { bits } = surface;
  if (endToken - firstToken !== 2 || !princes.has(wordAt(surface, firstToken))) return name;
  if (!(bits[firstToken + 1]! & Lex.givenName)) return name;
  if (kind === "place") {
    if (firstToken > 0 && saidBy(surface, firstToken - 1) & Neighbour.where) return name;
    if (isSign(surface, endToken, ",") && bits[endToken + 1]! & placeBits) return name;
  } else if (kind !== "person") return name;
  return changed(name, { kind: "person", firstToken: firstToken + 1, titleToken: firstToken });
}

const princes: ReadonlySet<string> = new Set(["Prince", "Princess"]);

/** "Nightwatchman Kemar Hale departs": the part that he plays opens the sentence. */
function withoutPart(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind, titleToken } = name;
  if (kind !== "person" || endToken - firstToken < 3 || titleToken < firstToken) return name;
  const { bits, marks, prose } = surface;
  if (!(marks[firstToken]! & Mark.opening) || bits[firstToken]! & (Lex.givenName | Lex.surname)) return name;
  const second = firstToken + 1;
  const isFirst = bits[second] === 0 || (bits[second]! & Lex.givenName) !== 0;
  if (!isFirst || prose.tokens.type[second] !== TokenType.word) return name;
  if (!parts.has(lowerWordAt(surface, firstToken))) return name;
  return changed(name, { firstToken: second, titleToken: second });
}

const parts: ReadonlySet<string> = new Set(
  `nightwatchman wicketkeeper allrounder paceman seamer spinner opener linebacker cornerback shortstop outfielder infielder reliever
  scrum-half substitute debutant`.split(/\s+/),
);

/** "Man Bahadur Hale", of which an ordinary word was left outside: a name that begins with what only stands second. */
function withFirst(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken, kind, titleToken } = name;
  if (isPer(surface, name)) return changed(name, { firstToken: firstToken - 1, titleToken: firstToken - 1 });
  if (kind !== "person" || endToken - firstToken < 2 || titleToken < firstToken) return name;
  if (!seconds.has(wordAt(surface, firstToken)) || isApart(surface, firstToken)) return name;
  const first = firstToken - 1;
  const { bits, marks, prose } = surface;
  if ((marks[first]! & (Mark.capital | Mark.acronym)) !== Mark.capital) return name;
  if (prose.tokens.type[first] !== TokenType.word || bits[first]! & Lex.honorific) return name;
  return changed(name, { firstToken: first, titleToken: first });
}

/** "Dahl" of "Per Dahl said", which opens a sentence, where "per" would have no verb of speech so near. */
function isPer(surface: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind !== "person" || titleToken < firstToken || firstToken === 0 || isApart(surface, firstToken))
    return false;
  if (wordAt(surface, firstToken - 1) !== "Per" || isApart(surface, endToken)) return false;
  return (surface.bits[endToken]! & Lex.speech) !== 0;
}

/** Second names of South Asia that nobody's full name begins with. */
const seconds: ReadonlySet<string> = new Set(
  "Bahadur Prasad Kumar Kumari Govind Nath Chandra Kishore".split(" "),
);

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
  if (inside && kind !== "person" && isGivenName(surface, first)) return toPerson(name, first, endToken);
  if (endToken - first > 2 || endToken <= first || !isReign(surface, endToken, isLed)) return name;
  if (!isLed && !(kind === "person" && surface.bits[endToken - 1]! & Lex.givenName)) return name;
  return toPerson(name, first, endToken + 1);
}

/** "Benedict" of "Benedict XVI", and no "the Henry VI". */
const isGivenName = ({ bits, prose, lexicon }: Surface, at: number): boolean =>
  (bits[at]! & Lex.givenName) !== 0 && (at === 0 || lexicon.link(prose.tokens.word[at - 1]!) !== Link.the);

const toPerson = (name: NameProposal, firstToken: number, endToken: number): NameProposal =>
  changed(name, { kind: "person", firstToken, endToken, score: Math.max(name.score, 0.7) });

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

function wordAt({ prose, count }: Surface, at: number): string {
  return at < 0 || at >= count ? "" : prose.text.slice(prose.tokens.start[at]!, prose.tokens.end[at]!);
}

function lowerWordAt(surface: Surface, at: number): string {
  return wordAt(surface, at).toLowerCase();
}
