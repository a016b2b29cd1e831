import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";

/** Of a text, up to each multiple of `step`: how many words surely begin small, and what else can begin a word. */
interface WordCounts {
  readonly small: Int32Array;
  readonly others: Int32Array;
}

const step = 64;

/** For so many articles. */
const room = 256;
const kept = new KeptByContent(({ text }): WordCounts => countWords(text), room);

const space = 32;

/** "a" to "z" */
const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

/**
 * What part of the words of a stretch of text surely begin small, told without cutting them up: a small letter behind a space and before
 * another letter does, and whatever stands behind anything but a small letter can begin another word. 0 where there are none. However
 * long the stretch is, no more of it than its ends is read.
 */
export function smallPart(article: Article, from: number, to: number): number {
  const { text } = article;
  const first = Math.min(to, Math.ceil((from + 1) / step) * step);
  const last = Math.max(first, Math.floor((to - 1) / step) * step);
  let [small, others] = [0, 0];
  const look = (at: number, before: number): void => {
    const isBeginning = before === space && isSmallLetter(text.charCodeAt(at));
    if (isBeginning && at + 1 < to && isSmallLetter(text.charCodeAt(at + 1))) small++;
    else if (!isSmallLetter(before)) others++;
  };
  for (let at = from; at < first; at++) look(at, at === from ? space : text.charCodeAt(at - 1));
  if (last > first) {
    const counts = kept.of(article);
    small += counts.small[last / step]! - counts.small[first / step]!;
    others += counts.others[last / step]! - counts.others[first / step]!;
  }
  for (let at = last; at < to; at++) look(at, text.charCodeAt(at - 1));
  return small === 0 ? 0 : small / (small + others);
}

function countWords(text: string): WordCounts {
  const room = Math.floor(text.length / step) + 1;
  const counts = { small: new Int32Array(room), others: new Int32Array(room) };
  let [small, others] = [0, 0];
  let before = space;
  for (let at = 0; at < text.length; at++) {
    if (at % step === 0) {
      counts.small[at / step] = small;
      counts.others[at / step] = others;
    }
    const unit = text.charCodeAt(at);
    if (before === space && isSmallLetter(unit) && isSmallLetter(text.charCodeAt(at + 1))) small++;
    else if (!isSmallLetter(before)) others++;
    before = unit;
  }
  return counts;
}
