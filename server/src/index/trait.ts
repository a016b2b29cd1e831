import type { Article } from "../link/article";

/**
 * Something worked out of an article by itself that does not say where in the text it stands, kept by content: others are
 * compared with the article by it before they look at all of it. An edit that only moves what an article says leaves its
 * traits as they are, and those who read no more of it need not look again.
 */
export interface Trait<Value> {
  readonly name: string;
  /** A pure function of what the article says. */
  of(article: Article): Value;
  /** A hash of 32 bits of all that may be read in the value: another one wherever that is another. */
  hash(value: Value): number;
}
