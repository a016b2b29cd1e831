import { changed, type NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { isHyphenated, isSameHyphenated, hyphenatedTokens as length } from "./hyphenated";

/**
 * Takes a double surname whole where it stands alone, once the article has it behind a given name: "Anna Rees-Mogg" and,
 * further on, "Rees-Mogg" and not "Rees". `names` are in text order, and so is the result.
 */
export function joinDoubleSurnames(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const known = names.filter(
    ({ kind, firstToken, endToken }) =>
      kind === "person" && endToken - firstToken > length && isHyphenated(surface, endToken - length),
  );
  if (known.length === 0) return names;
  let done = 0;
  return names.flatMap((name) => {
    const { firstToken } = name;
    if (firstToken < done) return [];
    if (name.endToken > firstToken + 1) return name;
    const first = [firstToken, firstToken - length + 1].find((at) =>
      known.some(({ endToken }) => isSameHyphenated(surface, at, endToken - length)),
    );
    if (first === undefined || first < done) return name;
    done = first + length;
    const titleToken = Math.min(first, name.titleToken);
    return changed(name, { kind: "person", firstToken: first, endToken: done, titleToken });
  });
}
