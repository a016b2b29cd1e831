import { TokenType } from "../../text/tokens";
import { Lex, type Lexicon } from "../lexicon";
import { writtenSmall } from "../names/beside";
import { beginsIndex } from "../names/indices";
import { certain } from "../names/numbered";
import { followsPrefix } from "../names/prefixes";
import { changed, type NameProposal, proposed } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { findTitleStart } from "../names/titles";
import { type Settle, settleNames } from "../settling/settle-names";
import { isPlural } from "../strays";
import { opensWithTrader } from "./appositions";
import type { KeptLabels } from "./kept-labels";
import { loadModel } from "./packed-weights";
import { isGenus } from "./species";
import { Tagger } from "./tagger";

/** One tagger for each lexicon, since it keeps what it works out of the lexicon's words. */
const taggers = new WeakMap<Lexicon, Tagger>();

/**
 * The names of a whole article by the learned tagger, which is told what the rules propose; in order and disjoint. `kept` is
 * what an earlier reading of the article has left.
 */
export function tagNames(
  surface: Surface,
  proposals: readonly NameProposal[],
  kept?: KeptLabels,
): readonly NameProposal[] {
  let tagger = taggers.get(surface.lexicon);
  if (!tagger) {
    tagger = new Tagger(surface.lexicon, loadModel());
    taggers.set(surface.lexicon, tagger);
  }
  return combine(surface, proposals, tagger.tag(surface, proposals, kept));
}

/**
 * A rule's body or place as sure as this rests on the lists or on a form that nothing else has, and keeps its kind where the tagger
 * sees another. What the rules only gather, and whoever they take for a person without a title, the tagger knows better.
 */
const sure = 0.9;

/** One as sure as this stands in the lists whole, and stays where the tagger sees no name: a lone "Google" may begin a product's. */
const listed = 0.95;

/**
 * Settles what the rules and the tagger say. The tagger wins where it sees a person, an organisation or a place. Where it
 * sees nothing, what the rules have on tokens that it does not read stays, and so do their events, works and laws. `settle` puts the
 * rest right.
 */
export function combine(
  surface: Surface,
  proposals: readonly NameProposal[],
  tagged: readonly NameProposal[],
  settle: Settle = settleNames,
): readonly NameProposal[] {
  const { count, room } = surface;
  const taken = room.taken.take(count);
  const ruled = room.ruled.take(count);
  // The rules' proposals by their first token, and their sure organisations by each of their tokens; numbered from 1 on.
  const ruleAt = room.ruleAt.take(count);
  const bodyAt = room.bodyAt.take(count);
  for (let index = 0; index < proposals.length; index++) {
    const { firstToken, endToken, kind, score } = proposals[index]!;
    ruleAt[firstToken] = index + 1;
    const isBody = kind === "organization" && score >= 0.8;
    for (let at = firstToken; at < endToken; at++) {
      ruled[at] = 1;
      if (isBody) bodyAt[at] = index + 1;
    }
  }
  const names: NameProposal[] = [];
  for (const name of proposals) if (name.score >= certain && isFree(taken, name)) take(taken, names, name);
  for (const seen of tagged) {
    const name = speaks(surface, seen)
      ? ({ ...seen, kind: "organization" } as const)
      : withoutTrader(surface, withoutVerb(surface, seen));
    const { firstToken, endToken } = name;
    if (isFree(ruled, name) && isDoubtful(surface, name)) continue;
    if (followsPrefix(surface, firstToken) || isGenus(surface, name)) continue;
    const rule = ruleAt[firstToken] === 0 ? undefined : proposals[ruleAt[firstToken]! - 1]!;
    const isSame = rule?.endToken === endToken;
    if (name.kind === "other" && !isSame) continue;
    const kind = isSame && knowsKind(rule) ? rule.kind : name.kind;
    const body = bodyAt[firstToken] === 0 ? undefined : proposals[bodyAt[firstToken]! - 1]!;
    const whole = isSame ? undefined : body && wholeOf(surface, name, body);
    if (whole && isFree(taken, whole)) take(taken, names, withoutTrader(surface, whole));
    else if (isFree(taken, name)) {
      const titleToken = kind === "person" ? findTitleStart(surface, firstToken) : firstToken;
      const score = kind === "other" && isSame ? rule.score : name.score;
      take(taken, names, proposed(kind, firstToken, endToken, score, titleToken));
    }
  }
  for (const name of proposals)
    if (isFree(taken, name) && staysAlone(surface, name) && !isGenus(surface, name)) take(taken, names, name);
  if (!isRanked(names)) names.sort((a, b) => a.firstToken - b.firstToken);
  return settle(surface, names);
}

function isRanked(names: readonly NameProposal[]): boolean {
  for (let at = 1; at < names.length; at++)
    if (names[at - 1]!.firstToken > names[at]!.firstToken) return false;
  return true;
}

function take(taken: Uint8Array, names: NameProposal[], name: NameProposal): void {
  for (let at = name.firstToken; at < name.endToken; at++) taken[at] = 1;
  names.push(name);
}

function isFree(column: Uint8Array, { firstToken, endToken }: NameProposal): boolean {
  for (let at = firstToken; at < endToken; at++) if (column[at] === 1) return false;
  return true;
}

/**
 * The organisation of the rules that the tagger saw a part of: "Moody" of "Moody's" too, whatever it took that for, and the country
 * of "U.S. District Court".
 */
function wholeOf(surface: Surface, name: NameProposal, whole: NameProposal): NameProposal | undefined {
  if (whole.endToken < name.endToken) return undefined;
  if (name.kind === "organization" || isPlaceOfBody(surface, name, whole)) return whole;
  const { prose } = surface;
  const endsInClitic = prose.tokens.type[whole.endToken - 1] === TokenType.clitic;
  return endsInClitic && whole.endToken === name.endToken + 1 ? whole : undefined;
}

/** True for the place that a body's name begins with, where the last of its words says that it is one and capitals mean something. */
function isPlaceOfBody({ bits, marks }: Surface, name: NameProposal, whole: NameProposal): boolean {
  if (name.kind !== "place" || name.firstToken !== whole.firstToken) return false;
  const last = whole.endToken - 1;
  return (bits[last]! & Lex.organizationHead) !== 0 && !(marks[last]! & (Mark.flat | Mark.shouted));
}

/** "Wade Hale Dies Aged 70": in a headline ordinary words behind a full name are none of it. */
function withoutVerb(surface: Surface, name: NameProposal): NameProposal {
  const { bits, marks, prose } = surface;
  if (name.kind !== "person") return name;
  let end = name.endToken;
  const isAge = prose.tokens.type[end] === TokenType.number && writtenSmall(surface, end - 1) === "aged";
  if (isAge) end -= writtenSmall(surface, end - 2) === "dies" ? 2 : 1;
  while (end - name.firstToken > 2) {
    const mark = marks[end - 1]!;
    const isPlain =
      (mark & (Mark.flat | Mark.shouted)) === Mark.flat && (marks[end - 2]! & Mark.capital) !== 0;
    if (!isPlain || !(bits[end - 1]! & Lex.common) || bits[end - 1]! & (Lex.frequentSurname | Lex.suffix))
      break;
    end--;
  }
  return end === name.endToken || end <= name.firstToken ? name : changed(name, { endToken: end });
}

/** "Chipmaker Tollmark said": the company alone. */
function withoutTrader(surface: Surface, name: NameProposal): NameProposal {
  if (name.kind === "place" || !opensWithTrader(surface, name.firstToken, name.endToken)) return name;
  const firstToken = name.firstToken + 1;
  const { lexicon, prose } = surface;
  if (lexicon.phraseAt(prose.tokens.word, name.firstToken, name.endToken)) return name;
  return changed(name, { kind: "organization", firstToken, titleToken: firstToken });
}

const noBody = Lex.title | Lex.department | Lex.demonym | Lex.frequent;

/** "Acme Robotics said": ordinary words with capitals, of which the tagger knows no kind, that speak are a company. */
function speaks({ bits, marks, count }: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind !== "other" || endToken - firstToken < 2 || endToken >= count) return false;
  if (!(bits[endToken]! & Lex.speech) || marks[endToken]! & (Mark.capital | Mark.starts)) return false;
  for (let at = firstToken; at < endToken; at++)
    if (!(marks[at]! & Mark.capital) || !(bits[at]! & Lex.common) || bits[at]! & noBody) return false;
  return true;
}

/** True where the rules are surer than the tagger of what kind of name it is. */
function knowsKind(rule: NameProposal): boolean {
  if (rule.kind === "person") return isTitled(rule);
  return rule.kind !== "other" && rule.score >= sure;
}

/** "Mrs May", "Mr. Price": whoever is called so is a person, whatever the word is besides. */
const isTitled = (name: NameProposal): boolean =>
  name.kind === "person" && name.titleToken < name.firstToken && name.score >= sure;

/**
 * True for what only the tagger has and its corpora do not teach well: works and events, common words that open a sentence
 * or make up a headline.
 */
function isDoubtful(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  const { bits, marks } = surface;
  if (kind === "other") return true;
  const mark = marks[firstToken]!;
  if (mark & Mark.flat) {
    for (let at = firstToken; at < endToken; at++)
      if (marks[at]! & Mark.capital && !(bits[at]! & Lex.common) && !isCommonPlural(surface, at))
        return false;
    return true;
  }
  if (endToken - firstToken > 1 || !(mark & Mark.opening)) return false;
  return (bits[firstToken]! & Lex.frequent) !== 0 || isForm(surface, firstToken);
}

/** "Anguished", "Swiftly": a form of an ordinary word, and in no list of names. */
function isForm({ bits, prose, lexicon }: Surface, at: number): boolean {
  const { vocabulary, tokens } = prose;
  if ((bits[at]! & ~Lex.common) !== 0) return false;
  const stem = form.exec(vocabulary.text(vocabulary.lower(tokens.word[at]!)))?.[1];
  if (!stem) return false;
  const isCommon = (word: string): boolean => (lexicon.of(vocabulary.intern(word)) & Lex.common) !== 0;
  return isCommon(stem) || isCommon(`${stem}e`);
}

/** Example: "anguished" */
const form = /^([a-z]{3,})(?:ed|ing|ly)$/;

/** "Rifts": in no list, and an ordinary word without its ending. */
function isCommonPlural({ prose, lexicon, bits }: Surface, at: number): boolean {
  return bits[at] === 0 && isPlural(lexicon, prose.vocabulary.lower(prose.tokens.word[at]!));
}

/** True for a rule's name that the tagger does not see and yet stands: in lines all in capitals the tagger sees little. */
function staysAlone(surface: Surface, name: NameProposal): boolean {
  const { marks } = surface;
  const { kind, firstToken, score } = name;
  if (kind === "other" || !(marks[firstToken]! & Mark.capital) || isTitled(name)) return true;
  if (score >= sure && beginsIndex(surface, name)) return true;
  return score >= listed || (score >= leastShouted && (marks[firstToken]! & Mark.shouted) !== 0);
}

/** A rule's proposal as sure as this stays in a line that is all in capitals. */
const leastShouted = 0.6;
