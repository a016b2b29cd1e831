import { differingLetters, leastCostALetter, reachFor, slipCost } from "./error-model";
import { soundKey } from "./phonetic";

/** Words are compared by their first letters up to this length; a slip beyond it leaves them equal there. */
const prefixLength = 7;

/**
 * Words under all forms that losing one or two letters leaves of them (Garbe's symmetric deletion index) and under
 * their sound. Two words within the error model's budget share at least one such form. A word added twice must be
 * removed twice.
 */
export class DeletionIndex {
  readonly #words = new Map<string, number>();
  readonly #forms = new Map<string, Set<string>>();

  add(word: string): void {
    const count = this.#words.get(word) ?? 0;
    this.#words.set(word, count + 1);
    if (count > 0) return;
    for (const form of formsOf(word)) {
      const words = this.#forms.get(form);
      if (words) words.add(word);
      else this.#forms.set(form, new Set([word]));
    }
  }

  remove(word: string): void {
    const count = this.#words.get(word) ?? 0;
    if (count > 1) {
      this.#words.set(word, count - 1);
      return;
    }
    this.#words.delete(word);
    for (const form of formsOf(word)) {
      const words = this.#forms.get(form);
      words?.delete(word);
      if (words?.size === 0) this.#forms.delete(form);
    }
  }

  /** The other words that a slip can lead to or come from, in order of letters. */
  near(word: string): readonly string[] {
    const found = new Set<string>();
    for (const form of formsOf(word)) {
      for (const other of this.#forms.get(form) ?? []) {
        if (other !== word && isSlip(word, other)) found.add(other);
      }
    }
    return [...found].sort();
  }
}

/** True where one word can be a slip for the other by the error model alone. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false;
  const reach = reachFor(Math.max(a.length, b.length));
  return differingLetters(a, b) * leastCostALetter <= reach && slipCost(a, b, reach) <= reach;
}

function formsOf(word: string): Set<string> {
  const prefix = word.slice(0, prefixLength);
  const sound = soundKey(word);
  const forms = new Set([prefix]);
  // Short keys are shared by too many words to say anything.
  if (sound.length > 3) forms.add(`~${sound}`);
  for (const once of deletions(prefix)) {
    forms.add(once);
    if (word.length > 5) for (const twice of deletions(once)) forms.add(twice);
  }
  return forms;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
