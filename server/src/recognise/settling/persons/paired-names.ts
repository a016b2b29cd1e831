import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isSign } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import type { Surface } from "../../names/surface";
import { hyphenatedTokens, isHyphenated } from "./hyphenated";

/** What two persons have in common, behind their surnames and a hyphen: "the Trump-Xi summit". */
export const meetings: ReadonlySet<string> = new Set(
  `summit summits talks meeting meetings call calls handshake debate debates deal pact accord truce feud rivalry alliance
  ticket relationship encounter showdown duel clash dinner`.split(/\s+/),
);

/**
 * Makes two persons of two surnames with a hyphen between them where they meet: "the Trump-Xi summit". A name that the
 * article has whole stays: "Anna Rees-Mogg" and "the Rees-Mogg deal". `names` are in text order, and so is the result.
 */
export function splitPairs(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  // Hardly any text has a pair.
  if (!names.some(({ firstToken }) => isPair(surface, firstToken))) return names;
  let done = 0;
  return names.flatMap((name) => {
    const { firstToken } = name;
    if (firstToken < done) return [];
    if (name.endToken > firstToken + 3 || !isPair(surface, firstToken)) return name;
    if (names.some((other) => endsInPair(surface, other, firstToken))) return name;
    done = firstToken + 3;
    const one = changed(name, { kind: "person", titleToken: firstToken, endToken: firstToken + 1 });
    return [
      one,
      changed(one, { firstToken: firstToken + 2, titleToken: firstToken + 2, endToken: firstToken + 3 }),
    ];
  });
}

/**
 * Makes two persons of two full names with "&" between them: "Anna Ruiz & Tom Hale". A firm's name has surnames alone, or stands
 * in the lists. `names` are in text order, and so is the result.
 */
export function splitPartners(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  if (!names.some((name) => partnersAt(surface, name) > 0)) return names;
  return names.flatMap((name) => {
    const sign = partnersAt(surface, name);
    if (sign < 0) return name;
    const one = changed(name, { kind: "person" });
    return [changed(one, { endToken: sign }), changed(one, { firstToken: sign + 1, titleToken: sign + 1 })];
  });
}

/** Where "&" stands between two full names; -1 where a name holds no two. */
function partnersAt(surface: Surface, { firstToken, endToken }: NameProposal): number {
  const { prose, bits, lexicon } = surface;
  if (endToken - firstToken < 5) return -1;
  let sign = firstToken + 2;
  while (sign < endToken - 2 && !isSign(surface, sign, "&")) sign++;
  if (sign >= endToken - 2 || !(bits[firstToken]! & bits[sign + 1]! & Lex.givenName)) return -1;
  for (let at = firstToken; at < endToken; at++)
    if (at !== sign && (prose.tokens.type[at] !== TokenType.word || bits[at]! & noPartner)) return -1;
  return lexicon.phraseAt(prose.tokens.word, firstToken, endToken) ? -1 : sign;
}

const noPartner = Lex.organizationHead | Lex.organization | Lex.placeHead | Lex.demonym;

function isPair(surface: Surface, one: number): boolean {
  const { prose, bits, count } = surface;
  const { type, word } = prose.tokens;
  const other = one + hyphenatedTokens - 1;
  const noun = one + hyphenatedTokens;
  if (noun >= count || type[noun] !== TokenType.word || !isHyphenated(surface, one)) return false;
  if (!(bits[one]! & bits[other]! & Lex.surname) || (bits[one]! | bits[other]!) & places) return false;
  return meetings.has(prose.vocabulary.text(prose.vocabulary.lower(word[noun]!)));
}

const places = Lex.country | Lex.region | Lex.demonym;

/** True for a longer name whose last words are those of the pair. */
function endsInPair({ prose }: Surface, whole: NameProposal, pair: number): boolean {
  if (whole.endToken - whole.firstToken <= 3) return false;
  const { word } = prose.tokens;
  return word[whole.endToken - 1] === word[pair + 2] && word[whole.endToken - 3] === word[pair];
}
