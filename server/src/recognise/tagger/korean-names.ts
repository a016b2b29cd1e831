import { TokenType } from "../../text/tokens";
import { isApart, isSign } from "../names/beside";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

const surnames = new Set(
  `Ahn An Bae Baek Ban Cha Chang Cho Choe Choi Chung Gwon Ha Han Heo Hong Hwang Im Jang Jeon Jeong Jo Joo Jung Kang Kim Ko Koo Kwon
  Lee Lim Min Moon Na Nam Noh Oh Paik Park Rhee Ri Roh Ryu Seo Shim Shin Sim Sohn Son Song Suh Sung Woo Yang Yoo Yoon Yun`.split(
    /\s+/,
  ),
);

/** "jae", "in", "geun", "hye", "kyung" */
const syllable =
  /^(?:kk?|n|t|d|r|l|m|p|b|ss?|sh|j|ch|k|g|h)?(?:ae|eo|eu|ui|oe|ye|yeo|yoo|you|yu|yo|yae|ya|wa|wo|wi|we|oo|ee|ou|u|a|e|i|o)(?:ng|ck|n|m|k|l|p|h|t|g|b|r)?$/;

/**
 * The tokens of a Korean name of three syllables, with a hyphen or without, that a person's name has a part of: "Moon Jae-in",
 * "Moon Jae In"; undefined where there is none. None begins before `from`.
 */
export function isKoreanName(
  surface: Surface,
  { firstToken, endToken }: NameProposal,
  from: number,
): { readonly firstToken: number; readonly endToken: number } | undefined {
  const first = isSurname(surface, firstToken) ? firstToken : firstToken - 1;
  if (first < from || !isSurname(surface, first) || isApart(surface, first + 1)) return undefined;
  const second = first + 1;
  if (!isSyllable(surface, second) || !(surface.marks[second]! & Mark.capital)) return undefined;
  const hasHyphen = isSign(surface, second + 1, "-") && surface.prose.tokens.gap[second + 1] === 0;
  const third = hasHyphen ? second + 2 : second + 1;
  if (third >= surface.count || isApart(surface, third) || !isSyllable(surface, third)) return undefined;
  if (hasHyphen ? surface.prose.tokens.gap[third] !== 0 : !(surface.marks[third]! & Mark.capital))
    return undefined;
  if (!hasHyphen && surface.marks[first]! & Mark.flat) return undefined;
  return endToken > third + 1 ? undefined : { firstToken: first, endToken: third + 1 };
}

function isSurname({ prose, count }: Surface, at: number): boolean {
  return (
    at >= 0 &&
    at < count &&
    prose.tokens.type[at] === TokenType.word &&
    surnames.has(prose.vocabulary.text(prose.tokens.word[at]!))
  );
}

function isSyllable({ prose, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  const { vocabulary, tokens } = prose;
  return syllable.test(vocabulary.text(vocabulary.lower(tokens.word[at]!)));
}
