import type { Desk } from "./desk";

/** Reads packed tokens back: line, character, length, type and modifiers of each. */
export function unpack(desk: Desk, data: readonly number[]): string[] {
  const legend = desk.initialized.capabilities.semanticTokensProvider!.legend;
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, on, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
    line += down;
    character = down > 0 ? on : character + on;
    const modifiers = legend.tokenModifiers.filter((_, index) => bits & (1 << index));
    tokens.push([`${line}:${character}+${length}`, legend.tokenTypes[type], ...modifiers].join(" "));
  }
  return tokens;
}
