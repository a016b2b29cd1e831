import { TokenType } from "../../text/tokens";
import type { NameProposal } from "../names/proposal";
import { Mark, type Surface } from "../names/surface";

/** The tokens of a surname of two with a hyphen between them. */
const length = 3;

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
      kind === "person" && endToken - firstToken > length && isDouble(surface, endToken - length),
  );
  if (known.length === 0) return names;
  let done = 0;
  return names.flatMap((name) => {
    const { firstToken } = name;
    if (firstToken < done) return [];
    if (name.endToken > firstToken + 1) return name;
    const first = [firstToken, firstToken - length + 1].find((at) =>
      known.some(({ endToken }) => isSamePair(surface, at, endToken - length)),
    );
    if (first === undefined || first < done) return name;
    done = first + length;
    return {
      ...name,
      kind: "person",
      firstToken: first,
      titleToken: Math.min(first, name.titleToken),
      endToken: done,
    };
  });
}

function isDouble({ prose, marks, count }: Surface, at: number): boolean {
  const { type, gap, start } = prose.tokens;
  const [hyphen, second] = [at + 1, at + 2];
  if (at < 0 || second >= count || type[at] !== TokenType.word || type[second] !== TokenType.word)
    return false;
  if (gap[hyphen] !== 0 || gap[second] !== 0 || !hyphens.has(prose.text.charCodeAt(start[hyphen]!)))
    return false;
  return (marks[at]! & marks[second]! & Mark.capital) !== 0;
}

function isSamePair(surface: Surface, at: number, known: number): boolean {
  const { word } = surface.prose.tokens;
  return isDouble(surface, at) && word[at] === word[known] && word[at + 2] === word[known + 2];
}

const hyphens = new Set([..."-‑–"].map((sign) => sign.charCodeAt(0)));
