import type { Amount, TimeUnit } from "../../recognise/times/meaning";

const dateLetters: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};
const clockLetters: Readonly<Partial<Record<TimeUnit, string>>> = { hour: "H", minute: "M", second: "S" };

/** TIMEX3's value of a length of time: `P3D`, `PT1.5H`, `P1Y2M`, `PXW` where the count is open. */
export function toDuration(amounts: readonly Amount[]): string {
  const days = amounts.map((amount) => part(amount, dateLetters)).join("");
  const hours = amounts.map((amount) => part(amount, clockLetters)).join("");
  return `P${days}${hours ? `T${hours}` : ""}`;
}

function part({ count, unit }: Amount, letters: Readonly<Partial<Record<TimeUnit, string>>>): string {
  const letter = letters[unit];
  return letter === undefined ? "" : `${count ?? "X"}${letter}`;
}
