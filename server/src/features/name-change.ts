import type { NameKind } from "../recognise/mention";
import { initialsOf, namePartsOf, plainWord, wordsOf } from "./name-words";

/** What becomes of one word of the old name: the words in its place; several for a word that becomes more, none for one that goes. */
interface Slot {
  readonly old: string;
  readonly next: readonly string[];
  /** Slots of one group become `next` of the first only where all of them are written. */
  readonly group: number;
}

/** How a name becomes another, word by word. */
export interface NameChange {
  readonly from: string;
  readonly to: string;
  readonly slots: readonly Slot[];
  /** True where a form without given names is just the surname. */
  readonly person: boolean;
}

/** Sets the words of two full names against each other: given names to given names, surname to surname. */
export function changeOf(from: string, to: string, kind: NameKind): NameChange {
  const old = namePartsOf(from, kind);
  const next = namePartsOf(to, kind);
  const slots: Slot[] = [];
  alignGiven(slots, old.given, next.given);
  align(slots, old.surname, next.surname);
  align(slots, old.suffix, next.suffix);
  return { from: wordsOf(from).join(" "), to, slots, person: kind === "person" };
}

/**
 * A form of the old name as a form of the new one: "Colby" of "Elbridge Colby" becomes the new surname, "E. Colby" the
 * new initial and surname. Words that the old name does not have (a nickname) stay. Undefined where only a part of
 * words that change together is written, so that nobody can know what is meant.
 */
export function changeForm(form: string, change: NameChange): string | undefined {
  if (form === change.from) return change.to;
  const acronym = changeAcronym(form, change);
  if (acronym !== undefined) return acronym;
  const words = form.split(/(\s+)/);
  const out: string[] = [];
  let at = 0;
  const used = new Set<Slot>();
  for (let index = 0; index < words.length; index += 2) {
    const word = words[index]!;
    const gap = words[index - 1] ?? "";
    const found = matchWord(word, change.slots, at);
    if (!found) {
      out.push(gap, word);
      continue;
    }
    const matched = change.slots.slice(found.first, found.end);
    for (const slot of matched) used.add(slot);
    at = found.end;
    const next = nextWords(word, matched, found.isInitials);
    if (next.length > 0) out.push(gap, ...joined(next));
  }
  if (partlyUsed(change.slots, used)) return undefined;
  const result = out.join("").trim();
  return result === "" ? change.to : capitalisedLike(form, result, change);
}

/** A form with a capital only because it begins a sentence ("Van der Meer") keeps the capital. */
function capitalisedLike(form: string, result: string, { slots }: NameChange): string {
  const first = slots.find(({ old }) => plainWord(old) === plainWord(wordsOf(form)[0] ?? ""));
  const isSentenceStart = first && /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(first.old);
  return isSentenceStart ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}

/** Given names by position; what the new name has no word for goes, and what it has too many of stands in full forms only. */
function alignGiven(slots: Slot[], old: readonly string[], next: readonly string[]): void {
  old.forEach((word, index) => {
    const isLast = index === old.length - 1;
    const rest = isLast && old.length < next.length ? next.slice(index) : next.slice(index, index + 1);
    slots.push({ old: word, next: rest, group: slots.length });
  });
}

/** Words one to one where there are as many; else what the two share at both ends, and the words between as one. */
function align(slots: Slot[], old: readonly string[], next: readonly string[]): void {
  if (old.length === next.length) {
    old.forEach((word, index) => {
      slots.push({ old: word, next: [next[index]!], group: slots.length });
    });
    return;
  }
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, next.length) - head;
  while (tail < most && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const group = slots.length + head;
  old.forEach((word, index) => {
    const isShared = index < head || index >= old.length - tail;
    if (isShared) slots.push({ old: word, next: [word], group: slots.length });
    else
      slots.push({
        old: word,
        next: index === head ? next.slice(head, next.length - tail) : [],
        group,
      });
  });
}

interface Match {
  readonly first: number;
  readonly end: number;
  readonly isInitials: boolean;
}

/** The slots that a written word stands for, at or after `from`: one, or several for "J.D."; undefined for a word of its own. */
function matchWord(word: string, slots: readonly Slot[], from: number): Match | undefined {
  const plain = plainWord(word);
  for (let index = from; index < slots.length; index++) {
    if (plainWord(slots[index]!.old) === plain) return { first: index, end: index + 1, isInitials: false };
  }
  const letters = initialsOf(word);
  if (!letters) return undefined;
  for (let index = from; index + letters.length <= slots.length; index++) {
    const fits = letters.every((letter, n) => plainWord(slots[index + n]!.old).startsWith(letter));
    if (fits) return { first: index, end: index + letters.length, isInitials: true };
  }
  return undefined;
}

/** What a written word becomes. A word whose part of the name does not change stays as it is written. */
function nextWords(word: string, slots: readonly Slot[], isInitials: boolean): readonly string[] {
  const next = slots.flatMap((slot) => slot.next);
  const isUnchanged = slots.every((slot) => slot.next.length === 1 && slot.next[0] === slot.old);
  if (isUnchanged) return [word];
  if (!isInitials) return word === word.toUpperCase() && word !== slots[0]!.old ? next.map(toUpper) : next;
  const stop = word.includes(".") ? "." : "";
  const made = next.map((one) => (initialsOf(one) ? one : `${firstLetter(one)}${stop}`));
  return slots.length > 1 ? [made.join("")] : made;
}

function joined(words: readonly string[]): string[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [" ", word]));
}

const toUpper = (word: string): string => word.toUpperCase();

function firstLetter(word: string): string {
  return (/^\P{L}*(\p{L}\p{M}*)/u.exec(word)?.[1] ?? word).toUpperCase();
}

function partlyUsed(slots: readonly Slot[], used: ReadonlySet<Slot>): boolean {
  return slots.some((slot) => {
    if (!used.has(slot)) return false;
    return slots.some((other) => other.group === slot.group && !used.has(other));
  });
}

const smallWord = /^(?:of|the|and|for|de|la|du|des|in|on|&)$/i;

/** "HSC" of "Harbour Street Council", made anew from the new name; undefined for a form that is no acronym of the old name. */
function changeAcronym(form: string, change: NameChange): string | undefined {
  if (change.person || !/^(?:\p{Lu}\.?){2,}$/u.test(form)) return undefined;
  const letters = form.replace(/\./g, "");
  if (letters === change.from.replace(/\./g, "")) return change.to;
  if (acronymOf(change.from) !== letters) return form;
  const next = acronymOf(change.to);
  if (next.length < 2 || next === letters) return form;
  return form.includes(".") ? [...next].map((letter) => `${letter}.`).join("") : next;
}

function acronymOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !smallWord.test(word))
    .map(firstLetter)
    .join("");
}
