import { TokenType } from "../../text/tokens";
import { Lex, type Lexicon } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import { nameRivals } from "../names/rivals";
import { nameClubs } from "../names/score-lines";
import { Mark, type Surface } from "../names/surface";
import { findTitleStart } from "../names/titles";
import { addNearSurnames } from "./near-surnames";
import { loadModel } from "./packed-weights";
import { addRepeated } from "./repeated";
import { Tagger } from "./tagger";

/** One tagger for each lexicon, since it keeps what it works out of the lexicon's words. */
const taggers = new WeakMap<Lexicon, Tagger>();

/** The names of a whole article by the learned tagger, which is told what the rules propose; in order and disjoint. */
export function tagNames(surface: Surface, proposals: readonly NameProposal[]): readonly NameProposal[] {
  let tagger = taggers.get(surface.lexicon);
  if (!tagger) {
    tagger = new Tagger(surface.lexicon, loadModel());
    taggers.set(surface.lexicon, tagger);
  }
  return combine(surface, proposals, tagger.tag(surface, proposals));
}

/** A rule's proposal as sure as this stays where the tagger sees no name. */
const sure = 0.7;

/**
 * Settles what the rules and the tagger say. The tagger wins where it sees a person, an organisation or a place. Where it
 * sees nothing, what the rules have on tokens that it does not read stays, and so do their events, works and laws.
 */
export function combine(
  surface: Surface,
  proposals: readonly NameProposal[],
  tagged: readonly NameProposal[],
): readonly NameProposal[] {
  const taken = new Uint8Array(surface.count);
  const ruled = new Uint8Array(surface.count);
  for (const { firstToken, endToken } of proposals) ruled.fill(1, firstToken, endToken);
  const names: NameProposal[] = [];
  const take = (name: NameProposal): void => {
    taken.fill(1, name.firstToken, name.endToken);
    names.push(name);
  };
  const bodyAt = readBodies(surface.count, proposals);
  const ruleAt = new Map(proposals.map((name) => [name.firstToken, name]));
  for (const seen of tagged) {
    const name = speaks(surface, seen)
      ? ({ ...seen, kind: "organization" } as const)
      : withoutVerb(surface, seen);
    if (isFree(ruled, name) && isDoubtful(surface, name)) continue;
    const rule = ruleAt.get(name.firstToken);
    const isSame = rule?.endToken === name.endToken;
    if (name.kind === "other" && !isSame) continue;
    const kind = isSame && knowsKind(rule) ? rule.kind : name.kind;
    const titleToken = kind === "person" ? findTitleStart(surface, name.firstToken) : name.firstToken;
    const whole = isSame ? undefined : wholeOf(surface, name, bodyAt[name.firstToken]);
    if (whole && isFree(taken, whole)) take(whole);
    else if (isFree(taken, name)) take({ ...name, kind, titleToken });
  }
  for (const name of proposals) if (isFree(taken, name) && staysAlone(surface, name)) take(name);
  names.sort((a, b) => a.firstToken - b.firstToken);
  return addNearSurnames(surface, addRepeated(surface, nameRivals(surface, nameClubs(surface, names))));
}

function isFree(column: Uint8Array, { firstToken, endToken }: NameProposal): boolean {
  for (let at = firstToken; at < endToken; at++) if (column[at] === 1) return false;
  return true;
}

/** The organisations that the rules are sure of, by each of their tokens: the tagger may see but a part of one. */
function readBodies(
  count: number,
  proposals: readonly NameProposal[],
): readonly (NameProposal | undefined)[] {
  const bodyAt = new Array<NameProposal | undefined>(count);
  for (const name of proposals)
    if (name.kind === "organization" && name.score >= 0.8) bodyAt.fill(name, name.firstToken, name.endToken);
  return bodyAt;
}

/** The organisation of the rules that the tagger saw a part of: "Moody" of "Moody's" too, whatever it took that for. */
function wholeOf(
  { prose }: Surface,
  name: NameProposal,
  whole: NameProposal | undefined,
): NameProposal | undefined {
  if (!whole || whole.endToken < name.endToken) return undefined;
  if (name.kind === "organization") return whole;
  const endsInClitic = prose.tokens.type[whole.endToken - 1] === TokenType.clitic;
  return endsInClitic && whole.endToken === name.endToken + 1 ? whole : undefined;
}

/** "Wade Hale Dies in Avonby": in a headline an ordinary word behind a full name is none of it. */
function withoutVerb({ bits, marks }: Surface, name: NameProposal): NameProposal {
  const last = name.endToken - 1;
  if (name.kind !== "person" || last - name.firstToken < 2) return name;
  if ((marks[last]! & (Mark.flat | Mark.shouted)) !== Mark.flat) return name;
  if (!(bits[last]! & Lex.common) || bits[last]! & (Lex.frequentSurname | Lex.suffix)) return name;
  return marks[last - 1]! & Mark.capital ? { ...name, endToken: last } : name;
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
  return rule.kind !== "other" && rule.score >= 0.8;
}

/**
 * True for what only the tagger has and its corpora do not teach well: works and events, common words that open a sentence
 * or make up a headline.
 */
function isDoubtful({ bits, marks }: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind === "other") return true;
  const mark = marks[firstToken]!;
  if (mark & Mark.flat) {
    for (let at = firstToken; at < endToken; at++)
      if (marks[at]! & Mark.capital && !(bits[at]! & Lex.common)) return false;
    return true;
  }
  return (
    endToken - firstToken === 1 && (mark & Mark.opening) !== 0 && (bits[firstToken]! & Lex.frequent) !== 0
  );
}

/** True for a rule's name that the tagger does not see and yet stands: in lines all in capitals the tagger sees little. */
function staysAlone({ marks }: Surface, { kind, firstToken, score }: NameProposal): boolean {
  if (kind === "other" || !(marks[firstToken]! & Mark.capital)) return true;
  return score >= sure || (score >= leastShouted && (marks[firstToken]! & Mark.shouted) !== 0);
}

/** A rule's proposal as sure as this stays in a line that is all in capitals. */
const leastShouted = 0.6;
