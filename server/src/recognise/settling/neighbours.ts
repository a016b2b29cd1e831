import { lineStart, TokenType } from "../../text/tokens";
import { Lex, placeBits } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isSign, lowerAt, saidBy, writtenSmall } from "../names/beside";
import { Designation } from "../names/designations";
import { Neighbour } from "../names/neighbour-words";
import { changed, type NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { isShapedAsFirm } from "./bodies/firm-shapes";
import {
  isHomeTown,
  isLeader,
  isPartOfCountry,
  isPhotoAgency,
  isPosition,
  isProgramme,
  isQuarter,
  isSource,
  isSystem,
  isTown,
  isTownOfMayor,
  isWholeCountry,
} from "./kinds-by-words";
import { illnesses, isNoName } from "./no-names";

/**
 * Settles what the words right beside a name say of it: "downtown Larmouth" and "the Larm river" are places, "Larmouth
 * shares fell" is a company, "Reporting by Anna Ruiz" a person. A lone word that is a place or a
 * company by such words is one all through the article, unless a person bears it. `names` are in text order, and so is
 * the result.
 */
export function settleNeighbours(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const settled: NameProposal[] = [];
  const kinds = new Map<number, NameKind>();
  let isChanged = false;
  for (const name of names) {
    const last = settled.at(-1);
    const one = isNoName(surface, name, last) ? undefined : settle(surface, name, last, kinds);
    if (one !== name) isChanged = true;
    if (!one) continue;
    settled.push(one);
    if (isFirm(surface, one)) kinds.set(lowerAt(surface, one.firstToken), "organization");
  }
  // What is no word ("3M") has no kind to give.
  kinds.delete(-1);
  if (kinds.size > 0) return giveKinds(surface, settled, kinds);
  return isChanged ? settled : names;
}

/**
 * Gives all places of a lone word the kind that it has by its neighbours in one: `kinds` by the integer of the word in small
 * letters, out of which the surnames of persons with full names are taken. `names` are in text order, and so is the result.
 */
function giveKinds(
  surface: Surface,
  names: readonly NameProposal[],
  kinds: Map<number, NameKind>,
): readonly NameProposal[] {
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1) kinds.delete(lowerAt(surface, endToken - 1));
  return names.map((name) => {
    if (name.endToken - name.firstToken > 1 || name.titleToken < name.firstToken) return name;
    const kind = kinds.get(lowerAt(surface, name.firstToken));
    return kind && mayTurn(surface, name, kind) ? changed(name, { kind }) : name;
  });
}

/** A place is not turned into a company that bears its name, nor a known company or club into its town. */
function mayTurn({ bits }: Surface, name: NameProposal, kind: NameKind): boolean {
  if (name.kind === "person" || name.kind === "other") return true;
  return kind === "place" && !(bits[name.firstToken]! & (Lex.organization | Lex.club));
}

/** A company of two words or more: "Goldman" alone is "Goldman Sachs" again. */
function isFirm(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind !== "organization" || endToken - firstToken < 2) return false;
  const { bits, lexicon, prose } = surface;
  if (!(bits[firstToken]! & Lex.surname) || bits[firstToken]! & (placeBits | Lex.common)) return false;
  const phrase = lexicon.phraseAt(prose.tokens.word, firstToken, endToken);
  if (!(phrase && phrase.bits & Lex.organization) && !(saidBy(surface, endToken - 1) & Neighbour.firm))
    return false;
  for (let at = firstToken + 1; at < endToken; at++)
    if (saidBy(surface, at) & Neighbour.legacy || bits[at]! & Lex.department) return false;
  return true;
}

function settle(
  surface: Surface,
  name: NameProposal,
  last: NameProposal | undefined,
  kinds: Map<number, NameKind>,
): NameProposal {
  const { firstToken, endToken } = name;
  if (isCredited(surface, name, last)) return changed(name, { kind: "person" });
  if (isBylineAgency(surface, name, last) || isHouse(surface, name, last))
    return changed(name, { kind: "organization", titleToken: firstToken });
  const whole = withoutIllness(surface, withoutFormer(surface, name));
  const kind = kindBeside(surface, whole);
  if (kind && endToken - firstToken === 1) kinds.set(lowerAt(surface, firstToken), kind);
  if (!kind || kind === whole.kind) return whole;
  return changed(whole, { kind, titleToken: whole.firstToken, score: Math.max(whole.score, 0.7) });
}

/** "Reporting by Anna Ruiz", and "Tom Hale" of "Reporting by Anna Ruiz, Tom Hale and Li Wei". */
function isCredited(
  surface: Surface,
  { kind, firstToken, endToken }: NameProposal,
  last?: NameProposal,
): boolean {
  if (kind === "person" || kind === "place" || endToken - firstToken < 2) return false;
  const by = firstToken - 1;
  if (saidBy(surface, by) & Neighbour.by) return (saidBy(surface, by - 1) & Neighbour.credit) !== 0;
  if (last?.kind !== "person" || last.endToken !== by) return false;
  const before = last.firstToken - 1;
  return (
    (saidBy(surface, before) & Neighbour.by) !== 0 && (saidBy(surface, before - 1) & Neighbour.credit) !== 0
  );
}

/** "PA" of a line "By Anna Ruiz, PA": the agency, and no state. */
function isBylineAgency(
  surface: Surface,
  { kind, firstToken, endToken }: NameProposal,
  last?: NameProposal,
): boolean {
  const { prose, marks, count } = surface;
  const { gap } = prose.tokens;
  if (kind !== "place" || last?.kind !== "person" || last.endToken !== firstToken - 1) return false;
  if (!(marks[firstToken]! & Mark.acronym) || !isSign(surface, firstToken - 1, ",")) return false;
  const by = last.firstToken - 1;
  if (!(saidBy(surface, by) & Neighbour.by) || !(gap[by]! & lineStart)) return false;
  return endToken >= count || (gap[endToken]! & lineStart) !== 0;
}

/** "Rudolf Larm" of "said Tom Hale of Rudolf Larm": the house that he speaks from, called like its founder. */
function isHouse(
  surface: Surface,
  { kind, firstToken, titleToken }: NameProposal,
  last?: NameProposal,
): boolean {
  if (kind !== "person" || titleToken < firstToken || isApart(surface, firstToken)) return false;
  if (!(saidBy(surface, firstToken - 1) & Neighbour.of) || last?.kind !== "person") return false;
  if (last.endToken !== firstToken - 1 || last.endToken - last.firstToken < 2) return false;
  const verb = last.titleToken - 1;
  return verb >= 0 && (surface.bits[verb]! & Lex.speech) !== 0;
}

/** "Dallas" of "Dallas Ebola patient Anna Holm", which was taken for somebody. */
function withoutIllness(surface: Surface, name: NameProposal): NameProposal {
  const last = name.endToken - 1;
  if (name.kind !== "person" || last === name.firstToken || !illnesses.has(writtenSmall(surface, last)))
    return name;
  const kind = surface.bits[name.firstToken]! & placeBits ? "place" : "other";
  return changed(name, { kind, endToken: last, titleToken: name.firstToken });
}

/** "Former Hale County judge" at the beginning of a sentence, and "C Anna Holm" of a side: the county and the player alone. */
function withoutFormer(surface: Surface, name: NameProposal): NameProposal {
  const { firstToken, endToken } = name;
  const second = firstToken + 1;
  if (endToken === second || !(saidBy(surface, firstToken) & Neighbour.former || isPosition(surface, name)))
    return name;
  if (!(surface.marks[second]! & Mark.capital)) return name;
  return changed(name, { firstToken: second, titleToken: Math.min(name.titleToken, second) });
}

/** The kind that the words right beside a name give it; undefined where they give none. */
function kindBeside(surface: Surface, name: NameProposal): NameKind | undefined {
  const { kind, firstToken, endToken } = name;
  if (isAgency(surface, name)) return kind === "organization" ? undefined : "organization";
  if (kind !== "place" && isCounty(surface, name)) return "place";
  if (isShapedAsFirm(surface, name)) return "organization";
  if (kind !== "organization" && isSource(surface, name)) return "organization";
  if (kind === "organization" && isHomeTown(surface, name)) return "place";
  const isLone = endToken - firstToken === 1;
  if (kind === "organization" && (isLone ? isPartOfCountry : isWholeCountry)(surface, name)) return "place";
  if (isLone && isProgramme(surface, name)) return "other";
  if (kind === "place" && isLone && isPhotoAgency(surface, name)) return "organization";
  if (kind !== "place" && isQuarter(surface, name)) return "place";
  if (kind !== "other" && isSystem(surface, name)) return "other";
  if (isLone && kind === "organization" && isLeader(surface, name)) return "person";
  if (isLone) {
    const isBody =
      (surface.bits[firstToken]! & Lex.organization) !== 0 ||
      (surface.marks[firstToken]! & Mark.acronym) !== 0;
    if ((!isBody && isPlaceBeside(surface, name)) || isRegion(surface, name) || isTownOfMayor(surface, name))
      return "place";
  }
  if (!isLone && kind !== "place" && isTown(surface, name)) return "place";
  if (!isLone && mayBeTown(surface, name) && isBeforeState(surface, endToken) && isWhere(surface, firstToken))
    return "place";
  if (kind === "person" || kind === "other") return isTraded(surface, name) ? "organization" : undefined;
  return undefined;
}

/** What is of no kind, or was taken for somebody with a rare surname: "Jackson Hole". */
const mayBeTown = ({ bits }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean =>
  kind === "other" ||
  (kind === "person" &&
    titleToken === firstToken &&
    !(bits[endToken - 1]! & (Lex.frequentSurname | Lex.givenName)));

/** "Co Wexford" */
function isCounty({ prose }: Surface, { firstToken, endToken }: NameProposal): boolean {
  return endToken - firstToken === 2 && prose.vocabulary.text(prose.tokens.word[firstToken]!) === "Co";
}

/** "(GLOBE NEWSWIRE) --" behind the place of a dateline. */
function isAgency(surface: Surface, { firstToken, endToken }: NameProposal): boolean {
  if (!isSign(surface, firstToken - 1, "(") || !isSign(surface, endToken, ")") || firstToken < 2)
    return false;
  const { marks, prose } = surface;
  // Behind the town, its state or the day: "HARWICK, Ohio (", "Oct. 29 (".
  const before = firstToken - 2;
  if (!(marks[before]! & Mark.capital) && prose.tokens.type[before] === TokenType.word) return false;
  const dash = endToken + 1;
  if (!isSign(surface, dash, "-") && !isSign(surface, dash, "–") && !isSign(surface, dash, "—")) return false;
  return firstToken < farthestAgency || isNearLineStart(surface, firstToken);
}

const farthestAgency = 12;

function isNearLineStart({ prose }: Surface, at: number): boolean {
  const { gap } = prose.tokens;
  for (let before = at; before > at - farthestAgency && before >= 0; before--)
    if (gap[before]! & lineStart) return true;
  return false;
}

function isPlaceBeside(surface: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (titleToken < firstToken) return false;
  const before = isApart(surface, firstToken) ? 0 : saidBy(surface, firstToken - 1);
  const isSmall = firstToken > 0 && !(surface.marks[firstToken - 1]! & Mark.capital);
  if (before & Neighbour.quarter && isSmall) return true;
  if (isBeforeState(surface, endToken) && isWhere(surface, firstToken)) return true;
  if (kind !== "organization" && isOfParty(surface, firstToken)) return true;
  if (before & Neighbour.of && saidBy(surface, firstToken - 2) & Neighbour.parts) return true;
  const after = isApart(surface, endToken) ? 0 : saidBy(surface, endToken);
  // "Pulaski and White counties"
  const isPair = (after & Neighbour.and) !== 0 && !isApart(surface, endToken + 2);
  if (isPair && saidBy(surface, endToken + 2) & Neighbour.land && surface.marks[endToken + 1]! & Mark.capital)
    return true;
  if (endToken < surface.count && surface.marks[endToken]! & Mark.capital) return false;
  if (after & Neighbour.land) return true;
  return (after & Neighbour.facility) !== 0 && (kind !== "organization" || (before & Neighbour.own) !== 0);
}

/** "the Lazio region", which lends its name to a club. */
const isRegion = (surface: Surface, { firstToken, endToken }: NameProposal): boolean =>
  (surface.bits[firstToken]! & (placeBits | Lex.club)) !== 0 &&
  !isApart(surface, endToken) &&
  !(surface.marks[endToken]! & Mark.capital) &&
  regions.has(writtenSmall(surface, endToken));

const regions: ReadonlySet<string> = new Set(["region", "province", "peninsula"]);

/** "R-Hale": a politician's party and district. */
function isOfParty(surface: Surface, firstToken: number): boolean {
  const { gap } = surface.prose.tokens;
  return (
    isSign(surface, firstToken - 1, "-") &&
    gap[firstToken] === 0 &&
    gap[firstToken - 1] === 0 &&
    (surface.marks[firstToken - 2]! & Mark.initial) !== 0 &&
    (saidBy(surface, firstToken - 2) & Neighbour.party) !== 0
  );
}

/** ", Ohio" or ", Neb." right behind a name. */
function isBeforeState(surface: Surface, endToken: number): boolean {
  const state = endToken + 1;
  if (!isSign(surface, endToken, ",") || state >= surface.count || isApart(surface, state)) return false;
  const { bits, marks, prose } = surface;
  if (!(marks[state]! & Mark.capital) || !(bits[state]! & (Lex.region | Lex.country))) return false;
  return bits[state]! & Lex.frequentGivenName ? false : prose.tokens.type[state + 1] !== TokenType.clitic;
}

function isWhere(surface: Surface, firstToken: number): boolean {
  return (
    !isApart(surface, firstToken) &&
    (saidBy(surface, firstToken - 1) & (Neighbour.where | Neighbour.at)) !== 0
  );
}

/** "Larmouth shares fell", "Larmouth rose 3%", "an analyst at Larmouth". */
function isTraded(surface: Surface, { firstToken, endToken, titleToken }: NameProposal): boolean {
  if (titleToken < firstToken || isIndex(surface, firstToken)) return false;
  const { type } = surface.prose.tokens;
  if (!isApart(surface, endToken)) {
    const after = saidBy(surface, endToken);
    if (after & Neighbour.staff && !(surface.marks[endToken]! & Mark.capital))
      return endToken - firstToken === 1;
    if (after & Neighbour.traded) return (saidBy(surface, endToken + 1) & Neighbour.moves) !== 0;
    if (type[endToken] === TokenType.number) return (saidBy(surface, endToken + 1) & Neighbour.percent) !== 0;
    if (after & Neighbour.moves && type[endToken + 1] === TokenType.number)
      return (saidBy(surface, endToken + 2) & Neighbour.percent) !== 0;
  }
  if (isApart(surface, firstToken)) return false;
  if (!(saidBy(surface, firstToken - 1) & (Neighbour.at | Neighbour.with))) return false;
  return (saidBy(surface, firstToken - 2) & Neighbour.expert) !== 0;
}

/** "Topix": an index rises and falls as shares do. */
function isIndex({ prose, room }: Surface, at: number): boolean {
  return (room.designations.of(prose.tokens.word[at]!) & Designation.index) !== 0;
}
