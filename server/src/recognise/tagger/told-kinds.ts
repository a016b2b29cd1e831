import { TokenType } from "../../text/tokens";
import { Caller, Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isSign, lowerAt } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";
import { keyOf } from "./one-kind";

/** How many words after "a" or "the" are looked at. */
const farthest = 6;

/** Nouns for bodies alone, where a "rival", "miner" or "developer" may be a man. */
const bodies = new Set(
  `company firm bank newspaper magazine airline retailer chain broadcaster startup start-up conglomerate subsidiary manufacturer
  band orchestra ensemble charity foundation institute university college school network website journal federation league
  party agency consultancy brewery insurer lender carrier brokerage supermarket tabloid`.split(/\s+/),
);

/** Nouns right before a work's or a ship's name. */
const works = new Set(
  `film movie novel album song single sitcom opera musical ship vessel ferry tanker yacht freighter trawler frigate destroyer
  submarine schooner warship spacecraft rocket`.split(/\s+/),
);

/** Nouns before "of" that are a company's in commas behind its name: "Tollmark, operator of", where an "owner of" may be a man. */
const trades = new Set([
  "operator",
  "maker",
  "manufacturer",
  "publisher",
  "distributor",
  "subsidiary",
  "parent",
]);

/** Nouns that "of" and a place's own name follow. */
const places = new Set(
  `village town city hamlet suburb district province county municipality township borough prefecture commune settlement
  neighbourhood neighborhood island islet peninsula parish enclave`.split(/\s+/),
);

/** What may follow the noun that says what a name is. */
const goesOn = new Set(
  "that which where near with based owned founded run located situated and on is was has had".split(" "),
);

/** A word of these lists may name a place and its club, or a country and a man. */
const manyKinds = Lex.country | Lex.region | Lex.city | Lex.town | Lex.club | Lex.demonym | Lex.organization;

/**
 * Gives names the kind that the article says they have: "Cora Tallis is a village near …", "the town of Coleman", "the retailer
 * Falk". They have it wherever they are written so, but for whom a title makes a person and for a surname that the article
 * has behind a first name. `names` are in text order.
 */
export function settleTold(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const told = names.map(
    (name, index) => kindTold(surface, name) ?? kindOfOwner(surface, name, names[index + 1]),
  );
  if (!told.some((kind) => kind)) return names;
  const everywhere = new Map<number, NameKind | undefined>();
  names.forEach(({ firstToken, endToken }, index) => {
    const kind = told[index];
    if (!kind) return;
    const key = keyOf(surface, firstToken, endToken);
    everywhere.set(key, everywhere.has(key) && everywhere.get(key) !== kind ? undefined : kind);
  });
  for (const { kind, firstToken, endToken } of names)
    if (kind === "person" && endToken - firstToken > 1)
      everywhere.delete(keyOf(surface, endToken - 1, endToken));
  return names.map((name, index) => {
    const { firstToken, endToken, titleToken } = name;
    if (titleToken < firstToken || !mayTurn(surface, name)) return name;
    const kind = told[index] ?? everywhere.get(keyOf(surface, firstToken, endToken));
    return !kind || kind === name.kind ? name : { ...name, kind, score: Math.max(name.score, 0.7) };
  });
}

/** A place may stand for its club or its council, and a body's name may hold its town's. */
function mayTurn({ bits }: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind === "person" || kind === "other") return true;
  if (bits[endToken - 1]! & (Lex.organizationHead | Lex.placeHead)) return false;
  return endToken - firstToken > 1 || !(bits[firstToken]! & manyKinds);
}

function kindTold(surface: Surface, name: NameProposal): NameKind | undefined {
  return kindBefore(surface, name) ?? kindAfter(surface, name);
}

/** "Demsto's Nathan Holm": a word that no list has, and that has somebody with a full name, is no person. */
function kindOfOwner(
  { prose, bits, marks }: Surface,
  { kind, firstToken, endToken }: NameProposal,
  next: NameProposal | undefined,
): NameKind | undefined {
  if (kind !== "person" || endToken - firstToken > 1 || bits[firstToken] !== 0 || next?.kind !== "person")
    return undefined;
  if (next.titleToken !== endToken + 1 || next.endToken - next.firstToken < 2) return undefined;
  return prose.tokens.type[endToken] === TokenType.clitic && !(marks[next.titleToken]! & Mark.starts)
    ? "organization"
    : undefined;
}

/** "the village of Larmouth", "the band Larmouth". */
function kindBefore(surface: Surface, { firstToken, endToken }: NameProposal): NameKind | undefined {
  const { prose, lexicon, marks, bits } = surface;
  if (firstToken < 2 || isApart(surface, firstToken) || marks[firstToken - 1]! & Mark.capital)
    return undefined;
  if (prose.tokens.type[firstToken - 1] !== TokenType.word) return undefined;
  const before = wordAt(surface, firstToken - 1);
  // "The film Ines Falk made" is a person's.
  if (works.has(before) && !(endToken - firstToken > 1 && bits[firstToken]! & Lex.givenName)) return "other";
  if (bodies.has(before) || (surface.bits[firstToken] === 0 && isTrader(surface, firstToken - 1)))
    return "organization";
  if (lexicon.link(prose.tokens.word[firstToken - 1]!) !== Link.of || isApart(surface, firstToken - 1))
    return undefined;
  return !(marks[firstToken - 2]! & Mark.capital) && places.has(wordAt(surface, firstToken - 2))
    ? "place"
    : undefined;
}

/** "brewer Okocim", "carmaker Larmouth"; a "rival Larmouth" may be a man. */
function isTrader({ prose, lexicon }: Surface, at: number): boolean {
  return (
    (lexicon.caller(prose.tokens.word[at]!) & Caller.trader) !== 0 &&
    !rivals.has(prose.vocabulary.text(prose.tokens.word[at]!))
  );
}

const rivals = new Set(["rival", "competitor"]);

/** "Larmouth, a village near …", "Larmouth is a company that …": the last noun before what goes on decides. */
function kindAfter(surface: Surface, { endToken }: NameProposal): NameKind | undefined {
  const { prose, lexicon, marks, count } = surface;
  const { type, word } = prose.tokens;
  if (endToken + 2 >= count || isApart(surface, endToken) || isApart(surface, endToken + 1)) return undefined;
  if (!isSign(surface, endToken, ",") && !isBeing(surface, endToken)) return undefined;
  const isTrade = isSign(surface, endToken, ",") && trades.has(wordAt(surface, endToken + 1));
  if (isTrade && !isApart(surface, endToken + 2) && lexicon.link(word[endToken + 2]!) === Link.of)
    return "organization";
  const article = type[endToken + 1] === TokenType.word ? lexicon.link(word[endToken + 1]!) : Link.none;
  if (article !== Link.determiner && article !== Link.the) return undefined;
  for (let at = endToken + 2; at < Math.min(count, endToken + 2 + farthest); at++) {
    if (isApart(surface, at)) return undefined;
    if (type[at] === TokenType.sign && isSign(surface, at, "-")) continue;
    if (type[at] !== TokenType.word) return undefined;
    if (marks[at]! & Mark.capital) continue;
    if (lexicon.link(word[at]!) !== Link.none) return undefined;
    if (!endsThere(surface, at + 1, article === Link.the)) continue;
    if (lexicon.caller(word[at]!) & Caller.place) return "place";
    return bodies.has(wordAt(surface, at)) ? "organization" : undefined;
  }
  return undefined;
}

/**
 * True where a noun ends what it says: a sign, the end of the sentence, or a word that goes on. "Larmouth, the company," is said
 * where something else is called Larmouth too, so that after "the" something must go on.
 */
function endsThere(surface: Surface, at: number, isThe: boolean): boolean {
  const { prose, lexicon, count } = surface;
  if (at >= count || isApart(surface, at)) return !isThe;
  if (prose.tokens.type[at] === TokenType.sign) return !isThe && !isSign(surface, at, "-");
  if (prose.tokens.type[at] !== TokenType.word) return false;
  const link = lexicon.link(prose.tokens.word[at]!);
  return (
    link === Link.of ||
    link === Link.and ||
    link === Link.in ||
    link === Link.to ||
    link === Link.for ||
    goesOn.has(wordAt(surface, at))
  );
}

const isBeing = (surface: Surface, at: number): boolean => being.has(wordAt(surface, at));
const being = new Set(["is", "was"]);

/** The word of a token in small letters; empty for what is no word. */
function wordAt(surface: Surface, at: number): string {
  const word = lowerAt(surface, at);
  return word < 0 ? "" : surface.prose.vocabulary.text(word);
}
