/**
 * What a table has for a word of a text; undefined where it has nothing. A text may hold any word, "constructor" too, which
 * every object answers to.
 */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
