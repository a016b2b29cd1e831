import { isApart, isSign } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { addNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";
import { findTitleStart } from "../../names/titles";
import { ToldWord } from "../../names/told-words";

/**
 * The tokens of a Korean name of three syllables, with a hyphen or without, that a person's name has a part of: "Moon Jae-in",
 * "Moon Jae In"; undefined where there is none. None begins before `from`.
 */
export function isKoreanName(
  surface: Surface,
  { firstToken, endToken }: Pick<NameProposal, "firstToken" | "endToken">,
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

/** Adds the Korean names with a hyphen that nothing saw: "Moon Jae-in". `names` are in text order, and so is the result. */
export function addKoreanNames(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount } = surface;
  const added: NameProposal[] = [];
  for (let capital = 0; capital < capitalCount; capital++) {
    const at = capitals[capital]!;
    if (!isSurname(surface, at) || !isSign(surface, at + 2, "-")) continue;
    const korean = isKoreanName(surface, { firstToken: at, endToken: at + 1 }, at);
    if (!korean) continue;
    added.push(proposed("person", korean.firstToken, korean.endToken, 0.8, findTitleStart(surface, at)));
  }
  return addNames(names, added);
}

const isSurname = (surface: Surface, at: number): boolean => isWord(surface, at, ToldWord.koreanSurname);
const isSyllable = (surface: Surface, at: number): boolean => isWord(surface, at, ToldWord.koreanSyllable);

const isWord = ({ prose, count, room }: Surface, at: number, role: number): boolean =>
  at >= 0 && at < count && (room.toldWords.of(prose.tokens.word[at]!) & role) !== 0;
