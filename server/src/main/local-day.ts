/** Today on the machine's own calendar, `2026-03-04`. */
export function localDay(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
