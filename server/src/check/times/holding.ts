import type { Article, RoleMention } from "../../link/article";
import { daysOf } from "./elapsed";

/** A role with the article that gives it. */
interface HeldRole {
  readonly article: Article;
  readonly role: RoleMention;
}

/** Days since 1970, both taken in. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** True where a text says when one of two roles was held, and that was not when the other was. */
export function areOfOtherTimes(a: HeldRole, b: HeldRole): boolean {
  if (!a.role.time && !b.role.time) return false;
  const [one, other] = [heldOn(a), heldOn(b)];
  return one !== undefined && other !== undefined && (one.last < other.first || other.last < one.first);
}

/** True where a text says that a role was held at a time before the day of the article that calls it left. */
export function wasHeldBefore(held: HeldRole, { article }: HeldRole): boolean {
  if (!held.role.time) return false;
  const [time, day] = [heldOn(held), dayOf(article)];
  return time !== undefined && (day === undefined || time.last < day);
}

/** When a role is said to hold, at least and at most: an end left open is the article's day, or any. */
function heldOn({ article, role: { time } }: HeldRole): Days | undefined {
  const day = dayOf(article);
  if (!time) return day === undefined ? undefined : { first: day, last: day };
  const from = time.from === undefined ? undefined : daysOf(time.from);
  const until = time.until === undefined ? undefined : daysOf(time.until);
  return {
    first: from?.first ?? Number.NEGATIVE_INFINITY,
    last: until ? until.after - 1 : (day ?? Number.POSITIVE_INFINITY),
  };
}

const dayOf = ({ dateline }: Article): number | undefined => dateline && daysOf(dateline.day)?.first;
