import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import type { NameKind } from "../mention";
import { isApart, isSign, lowerAt, writtenSmall } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/** What an unknown word may be, and an ordinary one that is nobody's name. */
const plain = Lex.common | Lex.frequent | Lex.startsPhrase | Lex.organization;

/** What only a body has, before the words that lead to its name: "shares in", "workers at". */
const parts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: "stake stakes shares shareholding shareholdings shareholder shareholders bonds",
    of: "shares stock shareholder shareholders shareholding takeover subsidiary subsidiaries employees executive headquarters",
    at: "workers employees staff pickets apprentices machinists executive",
    for: "bid offer",
    with: "merger",
  }).map(([link, words]) => [link, new Set(words.split(" "))]),
);

/** Before "executive": "chief executive of", and no "executive of". */
const chief = "chief";
/** Before "bid" and "offer": a job or a player has offers too. */
const bidding: ReadonlySet<string> = new Set(["takeover", "hostile", "buyout", "cash", "tender"]);

/** What a body does, behind ", which": what a clause tells may "make" and "mean" something too. */
const deeds: ReadonlySet<string> = new Set(
  `employs owns operates runs manufactures sells publishes produces provides supplies builds trades manages represents specialises specializes
  employed owned operated traded specialised specialized competes insures distributes imports exports brews mines refines`.split(
    /\s+/,
  ),
);

/** What is done to bodies alone, behind "was" or "is". */
const done: ReadonlySet<string> = new Set(
  "founded incorporated headquartered nationalised nationalized privatised privatized delisted".split(" "),
);

/** What a body says something "in its": a person says it in his or hers. */
const papers: ReadonlySet<string> = new Set(
  "report review statement results outlook newsletter bulletin forecast survey filing prospectus accounts update".split(
    " ",
  ),
);

/** How many words may stand between "its" and what it is: "in its latest weekly review". */
const longestOwned = 3;

/**
 * "Shares in Falk Hale", "workers at Falk Hale", "Falk Hale, which employs 300", "Falk Hale was founded in 1902" and "Falk Hale said in its
 * report": a body, whatever its name looks like. A lone word of the lists, and what was taken for a place, stay what they are.
 */
export function kindOfBody(surface: Surface, name: NameProposal): NameKind | undefined {
  const { kind, firstToken, endToken, titleToken } = name;
  if (kind === "organization" || titleToken < firstToken) return undefined;
  const isLone = endToken - firstToken === 1;
  if (isLone ? (surface.bits[firstToken]! & ~plain) !== 0 : kind === "place") return undefined;
  return isPartOf(surface, firstToken) || isShown(surface, endToken) ? "organization" : undefined;
}

/** "shares in" right before a name. */
function isPartOf(surface: Surface, firstToken: number): boolean {
  const link = firstToken - 1;
  const part = firstToken - 2;
  if (part < 0 || isApart(surface, firstToken) || isApart(surface, link)) return false;
  const words = parts.get(writtenSmall(surface, link));
  const word = words ? writtenSmall(surface, part) : "";
  if (!words?.has(word) || (surface.marks[part]! & (Mark.capital | Mark.opening)) === Mark.capital)
    return false;
  if (word === "executive") return writtenSmall(surface, part - 1) === chief;
  return word !== "bid" && word !== "offer" ? true : bidding.has(writtenSmall(surface, part - 1));
}

/** ", which employs", "was founded" or "said in its report" right behind a name. */
function isShown(surface: Surface, endToken: number): boolean {
  const { prose, count, marks } = surface;
  if (endToken + 2 >= count || isApart(surface, endToken) || isApart(surface, endToken + 1)) return false;
  if (isSign(surface, endToken, ","))
    return writtenSmall(surface, endToken + 1) === "which" && isDeed(surface, endToken + 2);
  if (prose.tokens.type[endToken] !== TokenType.word || marks[endToken]! & Mark.capital) return false;
  const verb = writtenSmall(surface, endToken);
  if (verb === "was" || verb === "is") return done.has(writtenSmall(surface, endToken + 1));
  return verb === "said" && isInItsPaper(surface, endToken + 1);
}

/** "employs", "makes pumps", and not "makes him". */
function isDeed(surface: Surface, at: number): boolean {
  const verb = writtenSmall(surface, at);
  if (verb !== "makes") return deeds.has(verb);
  const { lexicon, prose } = surface;
  const goods = writtenSmall(surface, at + 1);
  return goods.endsWith("s") && lexicon.link(prose.tokens.word[at + 1]!) === Link.none;
}

function isInItsPaper(surface: Surface, at: number): boolean {
  if (writtenSmall(surface, at) !== "in" || writtenSmall(surface, at + 1) !== "its") return false;
  for (let noun = at + 2; noun <= at + 2 + longestOwned; noun++) {
    if (noun >= surface.count || isApart(surface, noun)) return false;
    if (papers.has(writtenSmall(surface, noun))) return true;
  }
  return false;
}

/** "Torvik Haulage" by the trade that ends its name, unless somebody is called so with a title: "Mr. Twister". */
export function kindOfTrade(
  surface: Surface,
  name: NameProposal,
  names: readonly NameProposal[],
): NameKind | undefined {
  if (!endsInTrade(surface, name)) return undefined;
  const trade = lowerAt(surface, name.endToken - 1);
  const isSomebody = names.some(
    ({ firstToken, endToken, titleToken }) =>
      titleToken < firstToken && lowerAt(surface, endToken - 1) === trade,
  );
  return isSomebody ? undefined : "organization";
}

/** What may end a person's name, though it is an ordinary word too. */
const ofPersons = Lex.givenName | Lex.surname | Lex.title | Lex.particle | Lex.suffix | Lex.demonym;

/** "Torvik Haulage", "Falk Homes": what is no first name before an ordinary word that is nobody's surname. */
function endsInTrade(
  { marks, bits, prose }: Surface,
  { kind, firstToken, endToken, titleToken }: NameProposal,
): boolean {
  const last = endToken - 1;
  if (kind !== "person" || endToken - firstToken !== 2 || titleToken < firstToken) return false;
  const doubtful = Mark.shouted | Mark.flat | Mark.initial | Mark.acronym;
  if ((marks[firstToken]! | marks[last]!) & doubtful || prose.tokens.type[last] !== TokenType.word)
    return false;
  if (
    bits[firstToken]! &
    (Lex.givenName | Lex.common | Lex.demonym | Lex.title | Lex.honorific | Lex.particle)
  )
    return false;
  return (bits[last]! & (Lex.common | ofPersons)) === Lex.common;
}
