import { lineStart, TokenType } from "../../text/tokens";
import { Lex, Link, placeBits } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isSign, saidBy, writtenAt, writtenSmall } from "../names/beside";
import { Neighbour } from "../names/neighbour-words";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { isChangingCode } from "./bodies/told-shares";

/** "Israeli" alone, "Split" the verb of a headline, "Naira" the money, "EBITDA", the code of a share. */
export function isNoName(
  surface: Surface,
  { kind, firstToken, endToken, titleToken }: NameProposal,
  last: NameProposal | undefined,
): boolean {
  const { bits, marks } = surface;
  // "The Australian dollar": not the newspaper.
  if (bits[endToken - 1]! & Lex.demonym && saidBy(surface, endToken) & Neighbour.money) return true;
  if (isShoutedNoun(surface, firstToken, endToken, kind)) return true;
  if (isOfTable(surface, firstToken)) return true;
  if (kind === "place" && isOfContinent(surface, firstToken, endToken)) return true;
  if (endToken - firstToken > 1)
    return isCodeWithMarket(surface, firstToken, endToken) || isMeasure(surface, firstToken, endToken);
  if (kind === "person" && titleToken < firstToken && isBehindNoTitle(surface, firstToken)) return true;
  if (kind === "organization" && isRoyal(surface, firstToken)) return true;
  const known = bits[firstToken]!;
  const said = saidBy(surface, firstToken);
  if (
    kind === "organization" &&
    isSign(surface, endToken, ".") &&
    manyTitles.has(writtenAt(surface, firstToken))
  )
    return true;
  if (illnesses.has(writtenSmall(surface, firstToken))) return true;
  // "Civics and Innovators (CI)" makes a name of it.
  const isExplained = last?.endToken === firstToken - 1 && isSign(surface, firstToken - 1, "(");
  if (kind === "person" && games.has(writtenAt(surface, firstToken))) return true;
  const isLong = writtenAt(surface, firstToken).length > 2;
  if (said & Neighbour.term && marks[firstToken]! & Mark.acronym && (isLong || !isExplained)) return true;
  if (known === 0 && plurals.test(surface.prose.vocabulary.text(surface.prose.tokens.word[firstToken]!)))
    return true;
  // "US$ 20", "NZ $"
  if (marks[firstToken]! & Mark.acronym && isSign(surface, endToken, "$")) return true;
  if (isTicker(surface, firstToken) || isFirmCode(surface, firstToken, last)) return true;
  if (known === 0 && marks[firstToken]! & Mark.opening && isOfVerb(surface, firstToken)) return true;
  if (said & Neighbour.currency) return (marks[firstToken]! & (Mark.opening | Mark.flat)) !== 0;
  if (kind !== "place") return false;
  if (known & Lex.demonym && !(known & (placeBits | Lex.organization))) return true;
  return (
    (said & Neighbour.verb) !== 0 &&
    (marks[firstToken]! & Mark.flat) !== 0 &&
    !(saidBy(surface, firstToken - 1) & (Neighbour.where | Neighbour.at))
  );
}

/** "Gross National Product (GNP)": what is measured or levied, and no body. */
const isMeasure = (surface: Surface, firstToken: number, endToken: number): boolean =>
  measures.get(writtenSmall(surface, firstToken))?.has(writtenSmall(surface, endToken - 1)) ?? false;

const measures: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["gross", new Set(["product", "income"])],
  ["value", new Set(["tax"])],
  ["consumer", new Set(["index", "prices"])],
  ["producer", new Set(["index", "prices"])],
]);

/** Titles of several, cut short: "Sens. Anna Holm and Tom Hale". */
const manyTitles: ReadonlySet<string> = new Set(
  "Sens Reps Govs Gens Drs Profs Revs Cols Lts Sgts".split(" "),
);

/** What people fall ill with, and nobody is called. */
export const illnesses: ReadonlySet<string> = new Set(
  "ebola zika covid lassa mpox sars mers aids malaria dengue chikungunya alzheimer alzheimers listeria salmonella legionnaires".split(
    " ",
  ),
);

/** "Olympic" of "are Olympic champions". */
const games: ReadonlySet<string> = new Set(["Olympic", "Paralympic"]);

/** "LMVs", "PHCs": things of which there are many, by their letters. */
const plurals = /^\p{Lu}{2,4}s$/u;

/** "General Election", and "Professor Dies in Larmouth" in a headline: the word behind is nobody's surname. */
function isBehindNoTitle(surface: Surface, at: number): boolean {
  const word = writtenSmall(surface, at);
  if (ofGeneral.has(word)) return writtenSmall(surface, at - 1) === "general";
  return headlineVerbs.has(word);
}

const ofGeneral = new Set(
  "election elections strike strikes hospital manager public counsel council court synod convention post amnesty budget".split(
    " ",
  ),
);
const headlineVerbs = new Set(
  `dies quits resigns says urges warns vows visits meets seeks gets backs slams faces calls wins loses opens joins leads tells
  wants denies admits pleads appears defends rejects signs returns arrives speaks apologises apologizes retires`.split(
    /\s+/,
  ),
);

/** "The Duke's coffin", "Duke of Larmouth": who is meant has a name elsewhere, and a duke is no body. */
function isRoyal(surface: Surface, at: number): boolean {
  if (!royals.has(writtenSmall(surface, at))) return false;
  const isLed = !isApart(surface, at) && writtenSmall(surface, at - 1) === "the";
  return isLed || (!isApart(surface, at + 1) && writtenSmall(surface, at + 1) === "of");
}

const royals = new Set(
  "queen king duke duchess prince princess pope emperor empress earl sultan emir".split(" "),
);

/** "the North American rights" */
function isOfContinent(surface: Surface, firstToken: number, endToken: number): boolean {
  if (endToken - firstToken !== 2 || !quarters.has(writtenAt(surface, firstToken))) return false;
  const { marks } = surface;
  if (!ofContinents.has(writtenAt(surface, firstToken + 1))) return false;
  return !isApart(surface, endToken) && !(marks[endToken]! & Mark.capital);
}

const ofContinents = new Set("American African Asian European".split(" "));
const quarters = new Set(
  "North South Central Latin East West Southeast Northern Southern Eastern Western".split(" "),
);

/** "THE VILLAGE", where all is in capitals: an ordinary word behind its article. */
function isShoutedNoun(
  { prose, lexicon, bits, marks }: Surface,
  firstToken: number,
  endToken: number,
  kind: NameKind,
): boolean {
  if (kind !== "place" || endToken - firstToken !== 2 || !(marks[firstToken]! & Mark.shouted)) return false;
  const { word } = prose.tokens;
  return lexicon.link(word[firstToken]!) === Link.the && (bits[firstToken + 1]! & Lex.common) !== 0;
}

/** "Shr $0.46 $0.51" and "W L T PF PA": what a row or a table of figures begins with. */
function isOfTable(surface: Surface, at: number): boolean {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  if (!(gap[at]! & lineStart)) return at > 0 && isInHeading(surface, at);
  const next = at + 1;
  if (next >= count || gap[next]! & lineStart) return false;
  if (rowWords.has(writtenSmall(surface, at)))
    return type[next] === TokenType.number || isSign(surface, next, "$");
  return (marks[at]! & Mark.initial) !== 0 && isInHeading(surface, at);
}

/** What rows of earnings begin with. */
const rowWords: ReadonlySet<string> = new Set("shr shrs net revs rev sales avg oper div qtly".split(" "));

/** The fewest headings of a table's columns, and the most letters of one. */
const fewestHeadings = 4;
const longestHeading = 4;

/** On a line of nothing but a few short words in capitals, "W" and "L" among them. */
function isInHeading(surface: Surface, at: number): boolean {
  const { prose, marks, count } = surface;
  const { type, gap, start, end } = prose.tokens;
  if (!(marks[at]! & (Mark.acronym | Mark.initial)) || end[at]! - start[at]! > longestHeading) return false;
  let first = at;
  while (first > 0 && at - first < mostHeadings && !(gap[first]! & lineStart)) first--;
  const letters = new Set<string>();
  let token = first;
  for (; token < count && (token === first || !(gap[token]! & lineStart)); token++) {
    if (type[token] !== TokenType.word || !(marks[token]! & (Mark.acronym | Mark.initial))) return false;
    if (end[token]! - start[token]! > longestHeading) return false;
    letters.add(writtenAt(surface, token));
  }
  return token - first >= fewestHeadings && letters.has("W") && letters.has("L");
}

const mostHeadings = 12;

/** "Forecasters": who does what an ordinary word says. */
function isOfVerb({ prose, lexicon }: Surface, at: number): boolean {
  const { vocabulary, tokens } = prose;
  const word = vocabulary.text(vocabulary.lower(tokens.word[at]!));
  if (!word.endsWith("ers") || word.length < 7) return false;
  const isCommon = (stem: string): boolean => (lexicon.of(vocabulary.intern(stem)) & Lex.common) !== 0;
  return isCommon(word.slice(0, -3)) || isCommon(word.slice(0, -2));
}

/** "BHEN" of "(Nasdaq: BHEN)", "TLW" of "(TLW.L)": the code of a share, and no company's name. */
function isTicker(surface: Surface, at: number): boolean {
  if (!(surface.marks[at]! & Mark.acronym)) return false;
  if (isSign(surface, at - 1, ":") && saidBy(surface, at - 2) & Neighbour.exchange) return true;
  // "AX" of "(CBA.AX)"
  if (isSign(surface, at - 1, ".") && surface.prose.tokens.gap[at] === 0)
    return isSign(surface, at - 3, "(") && isSign(surface, at + 1, ")");
  if (isSign(surface, at - 1, "<") && isSign(surface, at + 1, ">")) return true;
  if (isChangingCode(surface, at)) return true;
  if (!isSign(surface, at - 1, "(") && !isSign(surface, at - 1, "<")) return false;
  return (
    isSign(surface, at + 1, ".") &&
    surface.prose.tokens.gap[at + 2] === 0 &&
    surface.prose.tokens.gap[at + 1] === 0
  );
}

/** "CBA.AX" of "(CBA.AX)". */
function isCodeWithMarket(surface: Surface, firstToken: number, endToken: number): boolean {
  if (endToken - firstToken !== 3 || !isSign(surface, firstToken + 1, ".")) return false;
  if (!isSign(surface, firstToken - 1, "(") || !isSign(surface, endToken, ")")) return false;
  const { marks, prose } = surface;
  const isCode = (marks[firstToken]! & marks[endToken - 1]! & Mark.acronym) !== 0;
  return isCode && prose.tokens.gap[endToken - 1] === 0 && prose.tokens.gap[firstToken + 1] === 0;
}

/** "BNK" of "Brightmoor Northern Corp. (BNK)": the code of a share behind its company, where the letters are not its initials. */
function isFirmCode(surface: Surface, at: number, last: NameProposal | undefined): boolean {
  const { marks, prose } = surface;
  if (!(marks[at]! & Mark.acronym) || marks[at]! & Mark.shouted) return false;
  if (!isSign(surface, at - 1, "(") || !isSign(surface, at + 1, ")")) return false;
  if (last?.kind !== "organization" || last.endToken > at - 1 || last.endToken < at - 2) return false;
  let initials = "";
  let isFirm = false;
  for (let token = last.firstToken; token < last.endToken; token++) {
    if (saidBy(surface, token) & Neighbour.firm) isFirm = token > last.firstToken;
    if (marks[token]! & Mark.capital) initials += prose.text.charAt(prose.tokens.start[token]!);
  }
  return isFirm && !initials.startsWith(prose.vocabulary.text(prose.tokens.word[at]!));
}
