/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which stretches of two texts the other one does not have. */
export interface Differences {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
}

/** A word or a figure with what is written together: "it’s", "3.5%", "U.S." */
const word = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu;

/** Longer passages are not compared word by word. */
const mostWords = 400;

/** The words by which two passages differ; neighbouring ones are one stretch. All words of passages that are too long. */
export function wordDifferences(left: string, right: string): Differences {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  if (a.length > mostWords || b.length > mostWords) return { left: join(a), right: join(b) };
  const [keptLeft, keptRight] = commonWords(a, b);
  return {
    left: join(a.filter((_, index) => !keptLeft.has(index))),
    right: join(b.filter((_, index) => !keptRight.has(index))),
  };
}

/** Words that follow each other are one stretch. */
function join(words: readonly Word[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [at, { start, end, index }] of words.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && words[at - 1]?.index === index - 1)
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

interface Word extends Stretch {
  readonly index: number;
  readonly plain: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    plain: match[0].toLowerCase().replaceAll("’", "'"),
  }));
}

/** Indices of the words of a longest sequence that both have. */
function commonWords(a: readonly Word[], b: readonly Word[]): [ReadonlySet<number>, ReadonlySet<number>] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i]!.plain === b[j]!.plain
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.plain === b[j]!.plain) {
      left.add(i++);
      right.add(j++);
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return [left, right];
}
