import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { type SemanticSpan, semanticModifiers, semanticTypes } from "../features/feature";
import type { Lines } from "./lines";

/** Five integers a token, as LSP packs them: lines down, characters on, length, type, modifiers. */
export function encodeTokens(spans: readonly SemanticSpan[], lines: Lines): number[] {
  const data: number[] = [];
  let previous = { line: 0, character: 0 };
  for (const span of spans) {
    const at = lines.positionAt(span.start);
    const down = at.line - previous.line;
    const on = down === 0 ? at.character - previous.character : at.character;
    data.push(down, on, lines.lengthOf(span), semanticTypes.indexOf(span.type), bitsOf(span));
    previous = at;
  }
  return data;
}

/** The one edit that makes `now` of `before`; none where they are equal. */
export function diffTokens(before: readonly number[], now: readonly number[]): SemanticTokensDelta["edits"] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return [{ start, deleteCount: before.length - start - end, data: now.slice(start, now.length - end) }];
}

/** The last tokens that were sent for each text, so that what changed since can be sent alone. */
export class SentTokens {
  readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  full(key: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(key, data), data };
  }

  /** The edits since the result `previous`; all tokens where that is not the last that was sent. */
  delta(key: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(key);
    if (last?.id !== previous) return this.full(key, data);
    return { resultId: this.#keep(key, data), edits: diffTokens(last.data, data) };
  }

  #keep(key: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(key, { id, data });
    return id;
  }
}

function bitsOf({ modifiers }: SemanticSpan): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << semanticModifiers.indexOf(modifier)), 0);
}
