import type { Difference } from "../../index/name-record";
import type { Side } from "./side";

/** How often the other name stands for each time that a solitary one does: less where the rest of a full name agrees. */
const crowding = 3;
const crowdingOfFull = 2;

/**
 * True where a name that is real but rare ("Briney", "Ismael", "Roch") stands once, in an article that has the other one
 * again and again or with the rest of its full name, and nothing makes it somebody's own: a person is introduced by a full name, so that a lone surname
 * that nobody introduces, or a full name that differs from a frequent one in a rare word alone, is likelier a slip.
 */
export function isSolitary(wrong: Side, right: Side, { shared, part }: Difference): boolean {
  const isFull = shared.length > 0;
  const most = isFull && part === "surname" && isBesideRight(wrong, right) ? 2 : 1;
  if (wrong.familiar || wrong.bearing > most) return false;
  if (right.votes < (isFull ? crowdingOfFull : crowding) * wrong.bearing) return false;
  if (isFull) return true;
  if (!wrong.entity.articles.every((uri) => right.entity.articles.includes(uri))) return false;
  const isLone = ({ locals }: Side): boolean => locals.every(({ parts }) => parts.length === 1);
  // "Colette Hald" beside "Heald", whom nobody else introduces.
  return isLone(wrong) || (right.entity.kind === "person" && isLone(right));
}

/** "Tariq Javel", and "Javel" again, in the one article that has "Tariq Javil" too: whoever slips by a full name goes on by it. */
const isBesideRight = (wrong: Side, right: Side): boolean =>
  wrong.entity.articles.length === 1 && right.entity.articles.includes(wrong.entity.articles[0]!);
