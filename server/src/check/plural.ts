/** "1 article", "3 articles": a count with its noun, for messages. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
