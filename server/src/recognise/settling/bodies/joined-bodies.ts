import { TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isSign, saidBy, writtenSmall } from "../../names/beside";
import { Neighbour } from "../../names/neighbour-words";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { joinNames } from "../join-names";

/**
 * Makes one body of what stands in two pieces: "Cleveland Fed", "Larmouth Water and Sewerage Corporation", "National Search and
 * Rescue Agency", "SK hynix Inc.", "Holm, Tarrant and Co", "Health and Welfare Ministry", "General Contractors of Alabama", and parts "Iraqi News Agency" from the "INA" behind it and a photographer from the agency
 * behind a hyphen. `names` are in text order, and so is the result.
 */
export function joinBodies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  return joinNames(names, (name, last) => {
    if (last && (isShoutedTail(surface, last, name) || isStateOfTrade(surface, last, name)))
      return changed(last, { endToken: name.endToken });
    if (
      last &&
      (isReserveBank(surface, last, name) ||
        isSecondHalf(surface, last, name) ||
        isTownsUtility(surface, last, name) ||
        isNationsBody(surface, last, name))
    )
      return changed(name, { firstToken: last.firstToken, titleToken: last.firstToken });
    const partners = withPartners(surface, name, last);
    if (partners !== name) return partners;
    // "Health" of it may have been taken for a body.
    const isLone = last && last.kind === "organization" && last.endToken - last.firstToken === 1;
    const ministry = startOfMinistry(surface, name, (isLone ? last.firstToken : last?.endToken) ?? 0);
    if (ministry < name.firstToken) return changed(name, { firstToken: ministry, titleToken: ministry });
    const pieces = splitLetters(surface, name) ?? splitCredit(surface, name);
    if (pieces) return pieces;
    const endToken = endOfFirm(surface, name);
    return endToken > name.endToken ? changed(name, { endToken }) : name;
  });
}

/** What follows "and" at the end of a firm's name: "John Holm and Sons Inc". */
const partnersWords: ReadonlySet<string> = new Set(
  "sons co brothers bros partners associates daughters".split(" "),
);

/** "Holm, Tarrant and Co", "John Holm and Sons", of which "and Co" was left out or taken for a firm of its own. */
function withPartners(surface: Surface, name: NameProposal, last: NameProposal | undefined): NameProposal {
  if (last && last.endToken === name.firstToken - 1 && isPartners(surface, last.endToken))
    return asFirm(name, last.firstToken, name.endToken);
  const and = name.endToken;
  if (!isPartners(surface, and) || name.titleToken < name.firstToken) return name;
  const isFirstNamed =
    last !== undefined &&
    last.endToken === name.firstToken - 1 &&
    last.endToken - last.firstToken === 1 &&
    isSign(surface, last.endToken, ",") &&
    !isSign(surface, last.firstToken - 1, ",");
  const end = and + 2;
  const isEnding = !isApart(surface, end) && (saidBy(surface, end) & Neighbour.firm) !== 0;
  return asFirm(name, isFirstNamed ? last.firstToken : name.firstToken, isEnding ? end + 1 : end);
}

const asFirm = (name: NameProposal, firstToken: number, endToken: number): NameProposal =>
  changed(name, {
    kind: "organization",
    firstToken,
    endToken,
    titleToken: firstToken,
  });

/** "and Sons", both on the line of the word before, the second with a capital. */
function isPartners(surface: Surface, and: number): boolean {
  const { prose, lexicon, marks, count } = surface;
  const word = and + 1;
  if (word >= count || isApart(surface, and) || isApart(surface, word)) return false;
  if (prose.tokens.type[and] !== TokenType.word || lexicon.link(prose.tokens.word[and]!) !== Link.and)
    return false;
  return (marks[word]! & Mark.capital) !== 0 && partnersWords.has(writtenSmall(surface, word));
}

/** Where "the Health and Welfare Ministry" begins, of which "Welfare Ministry" was seen; where the name begins for others. */
function startOfMinistry(
  surface: Surface,
  { kind, firstToken, endToken }: NameProposal,
  from: number,
): number {
  const { prose, lexicon, marks } = surface;
  const field = firstToken - 2;
  if (kind !== "organization" || field < Math.max(1, from) || endToken - firstToken !== 2) return firstToken;
  if (!ministries.has(writtenSmall(surface, endToken - 1)) || isApart(surface, firstToken)) return firstToken;
  const isAnd =
    lexicon.link(prose.tokens.word[firstToken - 1]!) === Link.and && !isApart(surface, firstToken - 1);
  const isField =
    !(surface.bits[field]! & Lex.title) &&
    (marks[field]! & (Mark.capital | Mark.flat)) === Mark.capital &&
    !isApart(surface, field);
  return isAnd && isField && lexicon.link(prose.tokens.word[field - 1]!) === Link.the ? field : firstToken;
}

const ministries: ReadonlySet<string> = new Set(["ministry", "department", "secretariat"]);

/** "OF INDIA" behind "SUPREME COURT", where all is in capitals and small words tell nothing. */
function isShoutedTail(surface: Surface, body: NameProposal, place: NameProposal): boolean {
  const { prose, lexicon, bits, marks } = surface;
  const of = body.endToken;
  if (body.kind !== "organization" || place.kind !== "place" || place.firstToken !== of + 1) return false;
  if (!(marks[of]! & Mark.shouted) || isApart(surface, of) || isApart(surface, of + 1)) return false;
  const isHead = (bits[of - 1]! & (Lex.organizationHead | Lex.organizationStart)) !== 0;
  return isHead && lexicon.link(prose.tokens.word[of]!) === Link.of;
}

/** "Alabama" of "General Contractors of Alabama": those of a trade who have come together in a state. */
function isStateOfTrade(
  surface: Surface,
  { kind, firstToken, endToken: of }: NameProposal,
  state: NameProposal,
): boolean {
  if (kind !== "organization" || of - firstToken < 2 || state.firstToken !== of + 1) return false;
  const { prose, lexicon, bits } = surface;
  if (isApart(surface, of) || isApart(surface, of + 1) || !(bits[of + 1]! & (Lex.country | Lex.region)))
    return false;
  return lexicon.link(prose.tokens.word[of]!) === Link.of && trades.has(writtenSmall(surface, of - 1));
}

const trades: ReadonlySet<string> = new Set(
  `contractors builders growers manufacturers realtors bankers farmers nurses teachers brewers retailers broadcasters physicians
  accountants engineers architects employers workers industries`.split(/\s+/),
);

/** "Fed" right behind a town. */
function isReserveBank(
  surface: Surface,
  town: NameProposal,
  { firstToken, endToken }: NameProposal,
): boolean {
  if (town.endToken !== firstToken || endToken - firstToken > 1 || town.kind === "person") return false;
  const { prose, marks } = surface;
  return (
    !(marks[firstToken]! & Mark.starts) && prose.vocabulary.text(prose.tokens.word[firstToken]!) === "Fed"
  );
}

/** "Geological Survey" right behind "United States", as the name is written out. */
function isNationsBody(
  surface: Surface,
  nation: NameProposal,
  { kind, firstToken, endToken }: NameProposal,
): boolean {
  if (kind !== "organization" || nation.kind !== "place" || nation.endToken !== firstToken) return false;
  if (isApart(surface, firstToken) || endToken - firstToken < 2 || surface.marks[firstToken]! & Mark.flat)
    return false;
  const states = firstToken - 1;
  return writtenSmall(surface, states) === "states" && writtenSmall(surface, states - 1) === "united";
}

/** "Rescue Agency" of "the National Search and Rescue Agency": a body whose first half no list and no rule knows. */
function isSecondHalf(surface: Surface, half: NameProposal, name: NameProposal): boolean {
  const { prose, lexicon, bits } = surface;
  if (half.kind === "person" || half.kind === "place") return false;
  if (name.kind !== "organization" || name.firstToken !== half.endToken + 1) return false;
  if (half.kind === "organization" && isWhole(surface, half)) return false;
  if (half.endToken - half.firstToken < 2 || name.endToken - name.firstToken < 2) return false;
  const { word } = prose.tokens;
  if (lexicon.link(word[half.endToken]!) !== Link.and) return false;
  if (half.firstToken === 0 || lexicon.link(word[half.firstToken - 1]!) !== Link.the) return false;
  return (
    (bits[name.firstToken]! & Lex.common) !== 0 && (bits[name.endToken - 1]! & Lex.organizationHead) !== 0
  );
}

/** "Sewerage Corporation" of "Larmouth Water and Sewerage Corporation": ordinary words with capitals between a town and the head. */
function isTownsUtility(surface: Surface, town: NameProposal, name: NameProposal): boolean {
  const { prose, lexicon, bits, marks } = surface;
  const and = name.firstToken - 1;
  if (town.kind !== "place" || name.kind !== "organization" || town.endToken !== and - 1) return false;
  if (isApart(surface, and) || isApart(surface, and - 1) || isApart(surface, name.firstToken)) return false;
  if (lexicon.link(prose.tokens.word[and]!) !== Link.and) return false;
  const isPlainCapital = (at: number): boolean =>
    (marks[at]! & (Mark.capital | Mark.flat | Mark.shouted)) === Mark.capital &&
    (bits[at]! & (Lex.common | Lex.title)) === Lex.common;
  return (
    isPlainCapital(and - 1) &&
    isPlainCapital(name.firstToken) &&
    (bits[name.endToken - 1]! & Lex.organizationHead) !== 0
  );
}

/** A body that is one without what follows: it stands in the lists, or its last word ends such names. */
function isWhole({ prose, lexicon, bits }: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (bits[endToken - 1]! & Lex.organizationHead) return true;
  return lexicon.phraseAt(prose.tokens.word, firstToken, endToken) !== undefined;
}

/** Where a company's name ends that has "Inc." or the like behind it, and maybe a small word before that: "SK hynix Inc." */
function endOfFirm(surface: Surface, { kind, endToken }: NameProposal): number {
  const { prose, bits, count } = surface;
  if (kind !== "organization" || isApart(surface, endToken)) return endToken;
  if (isFirmEnd(surface, endToken)) return endToken + 1;
  const tail = endOfTail(surface, endToken);
  if (tail > endToken) return tail;
  const end = endToken + 1;
  if (end >= count || isApart(surface, end) || prose.tokens.type[endToken] !== TokenType.word)
    return endToken;
  return !(bits[endToken]! & Lex.common) && isFirmEnd(surface, end) ? end + 1 : endToken;
}

/** The most words that a company's name has behind the one that the lists know. */
const longestTail = 3;

/** Where "International PLC" of "Halden International PLC" ends, of which the lists have "Halden"; `from` where nothing of the kind follows. */
function endOfTail(surface: Surface, from: number): number {
  const { prose, marks, count } = surface;
  let end = from;
  for (let at = from; at < Math.min(count, from + longestTail) && !isApart(surface, at); at++) {
    if (!(marks[at]! & Mark.capital) || marks[at]! & Mark.flat) break;
    if (isFirmEnd(surface, at) || firmTails.has(prose.vocabulary.text(prose.tokens.word[at]!))) end = at + 1;
  }
  return end;
}

const firmTails: ReadonlySet<string> = new Set(
  `Holdings Pharmaceuticals Pharma Industries Technologies Systems Laboratories Electronics Enterprises Airlines Airways
  Semiconductor Petroleum Chemicals Therapeutics Biosciences Bancorp Motors Automotive`.split(/\s+/),
);

/** "Inc", "Ltd": letters that only companies have behind their names. */
function isFirmEnd({ prose, marks }: Surface, at: number): boolean {
  if (!(marks[at]! & Mark.capital) || marks[at]! & Mark.flat) return false;
  return firmEnds.has(prose.vocabulary.text(prose.tokens.word[at]!));
}

const firmEnds: ReadonlySet<string> = new Set("Inc Corp Co Ltd LLC LLP LP PLC Plc".split(" "));

/** "Anna Ruiz-Imagn Images", as picture desks credit: the photographer, and the agency behind the hyphen. */
function splitCredit(surface: Surface, name: NameProposal): readonly NameProposal[] | undefined {
  const { prose, marks } = surface;
  const { firstToken, endToken, kind } = name;
  if (kind !== "person" || endToken - firstToken < 4) return undefined;
  if (!pictureDesks.has(prose.vocabulary.text(prose.tokens.word[endToken - 1]!))) return undefined;
  let hyphen = endToken - 2;
  while (hyphen > firstToken && !isSign(surface, hyphen, "-")) hyphen--;
  if (hyphen < firstToken + 2 || !(marks[hyphen + 1]! & Mark.capital)) return undefined;
  const agency = changed(name, { kind: "organization", firstToken: hyphen + 1, titleToken: hyphen + 1 });
  return [changed(name, { endToken: hyphen }), agency];
}

const pictureDesks: ReadonlySet<string> = new Set(
  "Images Sports Photos Photo Pictures Press News".split(" "),
);

/** "Iraqi News Agency INA": the agency and its letters. */
function splitLetters(surface: Surface, name: NameProposal): readonly NameProposal[] | undefined {
  const letters = name.endToken - 1;
  if (name.kind !== "organization" || !isLettersOf(surface, letters, name.firstToken)) return undefined;
  return [changed(name, { endToken: letters }), changed(name, { firstToken: letters, titleToken: letters })];
}

/** "INA" behind "Iraqi News Agency": the first letters of the words before it. */
function isLettersOf({ prose, marks }: Surface, at: number, firstToken: number): boolean {
  if (at - firstToken < 2 || !(marks[at]! & Mark.acronym) || marks[at]! & Mark.shouted) return false;
  const { text, tokens } = prose;
  let initials = "";
  for (let word = firstToken; word < at; word++) initials += text.charAt(tokens.start[word]!);
  return text.slice(tokens.start[at]!, tokens.end[at]!) === initials;
}
