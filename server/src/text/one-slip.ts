/** True where one letter is missing, too many, another one, or two neighbours have changed places; not the first letter. */
export function isOneSlip(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  let from = 1;
  while (from < shorter && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  const rest = one.slice(from);
  const otherRest = other.slice(from);
  if (one.length !== other.length)
    return one.length > other.length ? rest.slice(1) === otherRest : rest === otherRest.slice(1);
  if (rest.slice(1) === otherRest.slice(1)) return true;
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}
