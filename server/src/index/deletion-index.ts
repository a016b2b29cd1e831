import { hashOf } from "../text/hash";
import { differingLetters, leastCostALetter, reachFor, slipCost } from "./error-model";
import { soundKey } from "./phonetic";
import { Postings, type PostingsDump } from "./postings";

/** Words are compared by their first letters up to this length; a slip beyond it leaves them equal there. */
const prefixLength = 7;

/** Of so many words the near ones are kept. */
const mostKept = 8192;

/**
 * Words under all forms that losing one or two letters leaves of them (Garbe's symmetric deletion index) and under
 * their sound. Two words within the error model's budget share at least one such form. A word added twice must be
 * removed twice.
 */
export class DeletionIndex {
  /** The words by their numbers; a number whose word is gone is free again. */
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #free: number[] = [];
  #forms = new Postings();
  /** What `near` answered, as long as no word comes or goes: many people share a surname. */
  readonly #near = new Map<string, readonly string[]>();

  /** The same index as the one that was written down. */
  static load({ words, counts, forms }: DeletionIndexDump): DeletionIndex {
    const loaded = new DeletionIndex();
    loaded.#forms = Postings.load(forms);
    words.forEach((word, number) => {
      loaded.#words.push(word);
      loaded.#counts.push(counts[number]!);
      if (counts[number]! > 0) loaded.#numbers.set(word, number);
      else loaded.#free.push(number);
    });
    return loaded;
  }

  dump(): DeletionIndexDump {
    return { words: this.#words, counts: this.#counts, forms: this.#forms.dump() };
  }

  add(word: string): void {
    const known = this.#numbers.get(word);
    if (known !== undefined) {
      this.#counts[known]!++;
      return;
    }
    const number = this.#free.pop() ?? this.#words.length;
    this.#words[number] = word;
    this.#counts[number] = 1;
    this.#numbers.set(word, number);
    for (const form of formsOf(word)) this.#forms.add(hashOf(form), number);
    if (this.#near.size > 0) this.#near.clear();
  }

  remove(word: string): void {
    const number = this.#numbers.get(word);
    if (number === undefined || --this.#counts[number]! > 0) return;
    this.#numbers.delete(word);
    this.#free.push(number);
    for (const form of formsOf(word)) this.#forms.remove(hashOf(form), number);
    if (this.#near.size > 0) this.#near.clear();
  }

  /** The other words that a slip can lead to or come from, in order of letters. */
  near(word: string): readonly string[] {
    const known = this.#near.get(word);
    if (known) return known;
    if (this.#near.size >= mostKept) this.#near.clear();
    const near = this.#findNear(word);
    this.#near.set(word, near);
    return near;
  }

  #findNear(word: string): readonly string[] {
    const seen = new Set<number>();
    const found: string[] = [];
    for (const form of formsOf(word)) {
      for (const { article: number } of this.#forms.places(hashOf(form))) {
        if (seen.has(number)) continue;
        seen.add(number);
        const other = this.#words[number]!;
        if (other !== word && isSlip(word, other)) found.push(other);
      }
    }
    return found.sort();
  }
}

/** An index written down: its words by their numbers, how often each was added, and their forms. */
export interface DeletionIndexDump {
  readonly [name: string]: readonly string[] | readonly number[] | PostingsDump;
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly forms: PostingsDump;
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
