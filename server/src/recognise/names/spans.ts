import type { Prose } from "../../text/prose";
import { TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Lex } from "../lexicon";
import { type NameMention, nameMention } from "../mention";
import { isOwnMark } from "./own-marks";
import { changed, type NameProposal } from "./proposal";
import { quartered, quarters } from "./quarters";
import { Mark, type Surface } from "./surface";

const comma = 44;
const dot = 46;
const hyphen = 45;

/** The proposals as mentions, in text order; of two that overlap the surer one stays, of two as sure the longer one. */
export function toMentions(surface: Surface, proposals: readonly NameProposal[]): NameMention[] {
  const kept: NameProposal[] = [];
  for (const proposal of isRanked(proposals) ? proposals : [...proposals].sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.endToken <= proposal.firstToken) kept.push(proposal);
    else if (isBetter(proposal, last)) kept[kept.length - 1] = proposal;
  }
  const mentions: NameMention[] = [];
  let end = 0;
  for (let at = 0; at < kept.length; at++) {
    const proposal = kept[at]!;
    if (isMonths(surface, proposal)) continue;
    const mention = toMention(
      surface,
      isSite(surface, proposal) ? changed(proposal, { kind: "other" }) : proposal,
    );
    // Of two that took in what stands between them the first keeps it.
    if (mention.firstToken >= end) mentions.push(mention);
    end = mention.endToken;
  }
  return mentions;
}

const byPlace = (a: NameProposal, b: NameProposal): number =>
  a.firstToken - b.firstToken || b.endToken - a.endToken;

function isRanked(proposals: readonly NameProposal[]): boolean {
  for (let at = 1; at < proposals.length; at++)
    if (byPlace(proposals[at - 1]!, proposals[at]!) > 0) return false;
  return true;
}

/** "For more, visit Harbour Storys.": what readers are told to visit is a site and no person. */
function isSite({ prose }: Surface, { kind, firstToken, titleToken }: NameProposal): boolean {
  const { tokens, vocabulary, text } = prose;
  const verb = firstToken - 1;
  if (
    (kind !== "person" && kind !== "organization") ||
    titleToken < firstToken ||
    verb < 1 ||
    tokens.type[verb] !== TokenType.word
  )
    return false;
  return (
    vocabulary.text(tokens.word[verb]!) === "visit" && text.charCodeAt(tokens.start[verb - 1]!) === comma
  );
}

/** "April-June": months of the year with a hyphen between them are no name. */
function isMonths({ bits, prose }: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (endToken - firstToken !== 3 || !(bits[firstToken]! & bits[endToken - 1]! & Lex.month)) return false;
  return prose.text.charCodeAt(prose.tokens.start[firstToken + 1]!) === 45;
}

function isBetter(a: NameProposal, b: NameProposal): boolean {
  return a.score === b.score ? a.endToken - a.firstToken > b.endToken - b.firstToken : a.score > b.score;
}

function toMention(surface: Surface, proposal: NameProposal): NameMention {
  const { tokens } = surface.prose;
  const endToken = withSuffix(surface, proposal);
  const firstToken = withStart(surface, proposal);
  const titleToken = Math.min(firstToken, proposal.titleToken);
  return nameMention(tokens, proposal.kind, firstToken, endToken, titleToken);
}

/** Takes in what stands before a name as part of it: a particle, the number of a division or court, the "S." of "S. Korea". */
function withStart(surface: Surface, proposal: NameProposal): number {
  if (proposal.kind === "person") return withParticle(surface, proposal.firstToken);
  if (proposal.kind === "place") return withQuarter(surface, proposal.firstToken);
  return proposal.kind === "organization" ? withOrdinal(surface, proposal) : proposal.firstToken;
}

/** Takes in what follows a name as part of it: ", Jr.", ", Inc.", the stop of "Corp." and "Calif.", the mark of "Yahoo! said". */
function withSuffix(surface: Surface, { kind, firstToken, endToken }: NameProposal): number {
  const { prose, count, marks } = surface;
  if (kind === "other") return endToken;
  if (kind === "place" && isSeat(surface, endToken)) return endToken + 2;
  if (kind === "place") return endToken - firstToken === 1 ? withStateStop(surface, endToken) : endToken;
  if (
    kind === "person" &&
    endToken - firstToken > 1 &&
    marks[endToken - 1]! & Mark.initial &&
    isStop(prose, endToken)
  )
    return endToken + 1 >= count || marks[endToken + 1]! & Mark.starts ? endToken : endToken + 1;
  let end = kind === "person" ? withHyphenated(prose, endToken) : withDomain(prose, endToken);
  if (signAt(prose, end) === comma && end + 1 < count && isAbbreviation(prose, end + 1)) end += 2;
  if (isStop(prose, end) && isAbbreviation(prose, end - 1)) end++;
  return kind === "organization" && isOwnMark(surface, end) ? end + 1 : end;
}

/** The code unit of the sign at a token; 0 where there is none. */
function signAt({ text, tokens }: Prose, at: number): number {
  return at < tokens.count && tokens.type[at] === TokenType.sign ? text.charCodeAt(tokens.start[at]!) : 0;
}

function isStop(prose: Prose, at: number): boolean {
  return signAt(prose, at) === dot && prose.tokens.gap[at] === 0;
}

/** The most digits of a seat's number. */
const longestSeat = 2;

/** "-3" of "Avonby-3", a seat of a parliament; no score of two sides, and no range. */
function isSeat({ prose, bits }: Surface, endToken: number): boolean {
  const { type, gap, start, end, count } = prose.tokens;
  const number = endToken + 1;
  if (bits[endToken - 1]! & Lex.country || signAt(prose, endToken) !== hyphen || gap[endToken] !== 0)
    return false;
  if (number >= count || type[number] !== TokenType.number || gap[number] !== 0) return false;
  if (end[number]! - start[number]! > longestSeat || prose.text.startsWith("0", start[number]!)) return false;
  return number + 1 >= count || gap[number + 1] !== 0 || type[number + 1] === TokenType.sign;
}

/** Takes in ".com" and the sign of "Yahoo! Inc.". */
function withDomain({ text, tokens, vocabulary }: Prose, endToken: number): number {
  const next = endToken + 1;
  if (next >= tokens.count || tokens.type[endToken] !== TokenType.sign || tokens.gap[endToken] !== 0)
    return endToken;
  const unit = text.charCodeAt(tokens.start[endToken]!);
  if (tokens.type[next] !== TokenType.word) return endToken;
  if (unit === dot && tokens.gap[next] === 0 && domains.has(vocabulary.text(tokens.word[next]!))) {
    const after = next + 1;
    const goesOn =
      after < tokens.count &&
      tokens.gap[after] !== 0 &&
      abbreviations.has(vocabulary.text(tokens.word[after]!));
    return goesOn ? after + 1 : after;
  }
  return unit === 33 && abbreviations.has(vocabulary.text(tokens.word[next]!)) ? next + 1 : endToken;
}

const domains = new Set(["com", "org", "net"]);

function withQuarter({ prose, marks }: Surface, firstToken: number): number {
  const { tokens, vocabulary } = prose;
  const stop = firstToken - 1;
  const letter = firstToken - 2;
  if (letter < 0 || !isStop(prose, stop) || !(marks[letter]! & Mark.initial)) return firstToken;
  if (!quarters.has(vocabulary.text(tokens.word[letter]!)) || marks[firstToken]! & Mark.starts)
    return firstToken;
  return quartered.has(vocabulary.text(tokens.word[firstToken]!)) ? letter : firstToken;
}

/** What has a number before it as part of its name: "82nd Airborne Division", "7th U.S. Circuit Court of Appeals". */
const numbered = new Set([
  "division",
  "brigade",
  "regiment",
  "battalion",
  "squadron",
  "wing",
  "fleet",
  "army",
  "corps",
  "circuit",
  "infantry",
]);

const ordinalEnding = /^(?:st|nd|rd|th|d)$/;

function withOrdinal({ prose }: Surface, { firstToken, endToken }: NameProposal): number {
  const { tokens, vocabulary } = prose;
  const at = firstToken - 2;
  if (at < 0 || tokens.type[at] !== TokenType.number || tokens.gap[firstToken - 1] !== 0) return firstToken;
  if (
    tokens.type[firstToken - 1] !== TokenType.word ||
    !ordinalEnding.test(vocabulary.text(tokens.word[firstToken - 1]!))
  )
    return firstToken;
  for (let word = firstToken; word < endToken; word++)
    if (
      tokens.type[word] === TokenType.word &&
      numbered.has(vocabulary.text(vocabulary.lower(tokens.word[word]!)))
    )
      return at;
  return firstToken;
}

const abbreviations = new Set([
  "Inc",
  "Corp",
  "Co",
  "Cos",
  "Ltd",
  "Bros",
  "Jr",
  "Sr",
  "Esq",
  "LLC",
  "PLC",
  "LLP",
]);

function isAbbreviation({ tokens, vocabulary }: Prose, at: number): boolean {
  return tokens.type[at] === TokenType.word && abbreviations.has(vocabulary.text(tokens.word[at]!));
}

/** The states of America as newspapers shorten them. */
const shortStates = new Set(
  `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Ont Pa Penn Que Sask
  Tenn Tex Va Vt Wash Wis Wyo`.split(/\s+/),
);

/** The stop of "Calif." belongs to it where the sentence goes on: before a comma, a bracket, a dash or small letters. */
function withStateStop({ prose, count }: Surface, endToken: number): number {
  const { tokens, text, vocabulary } = prose;
  if (!shortStates.has(vocabulary.text(tokens.word[endToken - 1]!)) || endToken + 1 >= count) return endToken;
  if (text.charCodeAt(tokens.start[endToken]!) !== dot || tokens.gap[endToken] !== 0) return endToken;
  const next = endToken + 1;
  const goesOn = tokens.type[next] === TokenType.sign || /[\p{Ll}\d]/u.test(text.charAt(tokens.start[next]!));
  return goesOn ? endToken + 1 : endToken;
}

const leadingParticles = new Set(["bin", "ibn", "bint", "al", "von", "van", "der"]);

/** Takes in the particle before a surname alone: "bin Salman", "al-Sadr". */
function withParticle({ prose, marks }: Surface, firstToken: number): number {
  const { tokens, vocabulary, text } = prose;
  let first = firstToken;
  for (let at = first - 1; at >= 0 && !(marks[at + 1]! & Mark.starts); at--) {
    if (
      tokens.type[at] === TokenType.sign &&
      text.charCodeAt(tokens.start[at]!) === 45 &&
      tokens.gap[at + 1] === 0
    )
      continue;
    if (tokens.type[at] !== TokenType.word) break;
    const written = vocabulary.text(tokens.word[at]!);
    // "Bin Salman said": the capital of the sentence.
    const isOpening = (marks[at]! & Mark.opening) !== 0 && (written === "Bin" || written === "Ibn");
    if (!isOpening && !leadingParticles.has(written)) break;
    first = at;
  }
  return first;
}

/** The small second half of a given name: "Chung-tai" of "Cheng Chung-tai". */
function withHyphenated({ text, tokens, vocabulary }: Prose, endToken: number): number {
  const next = endToken + 1;
  if (next >= tokens.count || tokens.gap[endToken] !== 0 || tokens.gap[next] !== 0) return endToken;
  if (text.charCodeAt(tokens.start[endToken]!) !== 45 || tokens.type[next] !== TokenType.word)
    return endToken;
  const size = tokens.end[next]! - tokens.start[next]!;
  if (vocabulary.shape(tokens.word[next]!) & Shape.initialCapital) return endToken;
  return size <= 6 && size > 1 && !joiners.has(vocabulary.text(tokens.word[next]!)) ? next + 1 : endToken;
}

/** What goes on behind a name and a hyphen and is none of it: "Hale-led". */
const joiners: ReadonlySet<string> = new Set(
  "led era born like run made held based wide style free elect to for in and".split(" "),
);
