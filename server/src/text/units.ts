/** How many code units go into a string at a time: more would overflow the stack. */
const chunk = 8192;

/** A string of its own out of UTF-16 code units; lone surrogates are kept. */
export function fromUnits(units: Uint16Array): string {
  if (units.length <= chunk) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += chunk)
    parts.push(String.fromCharCode(...units.subarray(at, at + chunk)));
  return parts.join("");
}
