import type { Surface } from "./surface";

const prefixes = new Set(["pro", "anti", "non", "inter", "trans", "pre", "post"]);

/** "Beijing" of "pro-Beijing": part of an adjective. */
export function followsPrefix({ prose }: Surface, first: number): boolean {
  const { tokens, text, vocabulary } = prose;
  if (
    first < 2 ||
    tokens.gap[first] !== 0 ||
    text.charCodeAt(tokens.start[first - 1]!) !== 45 ||
    tokens.gap[first - 1] !== 0
  )
    return false;
  return prefixes.has(vocabulary.text(vocabulary.lower(tokens.word[first - 2]!)));
}
