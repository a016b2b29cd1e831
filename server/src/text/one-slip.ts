/** True where one letter is missing, too many, another one, or two neighbours have changed places; not the first letter. */
export function isOneSlip(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  let from = 1;
  while (from < shorter && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  if (one.length > other.length) return endsAlike(one, from + 1, other, from);
  if (one.length < other.length) return endsAlike(one, from, other, from + 1);
  if (endsAlike(one, from + 1, other, from + 1)) return true;
  const isSwapped =
    one.charCodeAt(from) === other.charCodeAt(from + 1) &&
    one.charCodeAt(from + 1) === other.charCodeAt(from);
  return isSwapped && endsAlike(one, from + 2, other, from + 2);
}

/** True where the rests of two words are the same. */
function endsAlike(one: string, from: number, other: string, otherFrom: number): boolean {
  if (one.length - from !== other.length - otherFrom) return false;
  for (let at = 0; from + at < one.length; at++)
    if (one.charCodeAt(from + at) !== other.charCodeAt(otherFrom + at)) return false;
  return true;
}
