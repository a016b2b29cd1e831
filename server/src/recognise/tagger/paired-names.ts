import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { hyphenatedTokens, isHyphenated } from "./hyphenated";

/** What two persons have in common, behind their surnames and a hyphen: "the Trump-Xi summit". */
const meetings: ReadonlySet<string> = new Set(
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
    const one = { ...name, kind: "person", titleToken: firstToken, endToken: firstToken + 1 } as const;
    return [
      one,
      { ...one, firstToken: firstToken + 2, titleToken: firstToken + 2, endToken: firstToken + 3 },
    ];
  });
}

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
