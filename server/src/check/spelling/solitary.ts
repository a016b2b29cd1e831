import type { Difference } from "../../index/name-record";
import type { Side } from "./side";

/** How often the other name stands for each time that a solitary one does. */
const crowding = 3;

/**
 * True where a name that is real but rare ("Briney", "Ismael", "Roch") stands once, in an article that has the other one
 * again and again, and nothing makes it somebody's own: a person is introduced by a full name, so that a lone surname
 * that nobody introduces, or a full name that differs from a frequent one in a rare word alone, is likelier a slip.
 */
export function isSolitary(wrong: Side, right: Side, { shared }: Difference): boolean {
  if (wrong.familiar || wrong.bearing > 1 || right.votes < crowding) return false;
  if (!wrong.entity.articles.every((uri) => right.entity.articles.includes(uri))) return false;
  if (shared.length > 0) return true;
  const isLone = ({ locals }: Side): boolean => locals.every(({ parts }) => parts.length === 1);
  // "Colette Hald" beside "Heald", whom nobody else introduces.
  return isLone(wrong) || (right.entity.kind === "person" && isLone(right));
}
