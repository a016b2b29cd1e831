import type { Office, RoleMention } from "./article";

/** An office with the words that name it. */
type NamedOffice = Pick<RoleMention, "office" | "text">;

/** Offices of a state of which nobody holds two; they need no place beside them to be known. */
const ofState = new Set(["president", "prime minister", "king", "queen", "pope"]);

/** Offices before a court. */
const ofCourt = new Set(["judge", "prosecutor"]);

/** Offices of a club or a company of which nobody holds two at once. */
const ofBody: readonly ReadonlySet<string>[] = [
  new Set(["captain", "coach", "manager"]),
  new Set(["chief executive", "chief financial officer", "chief operating officer"]),
];

/** Who is called so is not called by the office itself: a deputy minister is no minister. */
const subordinate = /^(?:deputy|vice|under|assistant|shadow) /;
const ranked = /(?:secretary|minister|governor|mayor|ambassador|commissioner|attorney general)$/;

/** Whose offices two are: a state's, a court's, or those of one body that both have to be said to be of. */
export type Realm = "state" | "court" | "body";

/** "Chief executive and chief financial officer" is both. */
export function areInOne(joint: Office, a: Office, b: Office): boolean {
  const words = new Set(wordsOf(joint));
  return [a, b].every((each) =>
    [nameOf(each).split(" "), wordsOf(each)].some((own) => own.every((word) => words.has(word))),
  );
}

const wordsOf = ({ head, field }: Office): readonly string[] => [...head.split(" "), ...field];

/** Of what two offices with different names are that nobody holds both of at once; undefined for all others. */
export function exclusiveRealm(first: NamedOffice, second: NamedOffice): Realm | undefined {
  const [a, b] = [first.office, second.office];
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === other) return undefined;
  if (ofState.has(one) && ofState.has(other)) return isPlain(first) && isPlain(second) ? "state" : undefined;
  if (ofCourt.has(one) && ofCourt.has(other)) return "court";
  if (ofBody.some((offices) => offices.has(one) && offices.has(other))) return "body";
  return isRankOf(a, b) || isRankOf(b, a) ? "body" : undefined;
}

/** "President", "prime minister of Sandovia", but neither "club president" nor "president of Norbank". */
const isPlain = ({ text, office }: NamedOffice): boolean =>
  office.field.length === 0 && plainlyOfState.test(text);

const plainlyOfState = /^(?:president|prime minister|premier|pm|king|queen|pope)\b/i;

/** "chief financial officer" has its middle for a field; "finance chief" and "finance director" are the same. */
function nameOf({ head, field }: Office): string {
  if (moneysHead.has(head) && field.includes("finance")) return "chief financial officer";
  if (head !== "chief" || !field.includes("officer")) return head;
  const middle = ["financial", "operating"].find((word) => field.includes(word));
  return middle ? `chief ${middle} officer` : head;
}

const moneysHead = new Set(["chief", "director"]);

/** "Deputy finance minister" and "finance minister". */
function isRankOf(lower: Office, higher: Office): boolean {
  return (
    subordinate.test(lower.head) &&
    ranked.test(higher.head) &&
    lower.head.replace(subordinate, "") === higher.head &&
    lower.field.join(" ") === higher.field.join(" ")
  );
}
