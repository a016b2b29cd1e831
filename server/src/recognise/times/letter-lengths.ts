import { ownValue } from "../../text/own-value";
import type { Amount, Length, TimeUnit } from "./meaning";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";

const letterUnits: Readonly<Record<string, TimeUnit>> = { D: "day", W: "week", Y: "year" };

/** "10D", "3Y", "2W": a capital letter glued to the number. */
export function readLetterUnit(text: TimeText, at: number): Length | undefined {
  const count = text.integer(at);
  const unit =
    count > 0 && text.isGlued(at + 1) && text.isWord(at + 1)
      ? ownValue(letterUnits, text.text(at + 1))
      : undefined;
  return unit && !text.isGlued(at + 2) && leadsToLetterUnit(text, at)
    ? { amounts: [{ count, unit }], end: at + 2 }
    : undefined;
}

function leadsToLetterUnit(text: TimeText, at: number): boolean {
  return text.particle(at - 1) === P.for || text.lower(at - 1) === "lasted";
}

/** "2h 21m 4s", "1h23m", "2m 10.3s": how long something took, by letters of small units that follow one another. */
export function readLetterTime(text: TimeText, at: number): Length | undefined {
  const amounts: Amount[] = [];
  let end = at;
  for (let step = 0; step < smallUnits.length; step++) {
    const { letter, unit } = smallUnits[step]!;
    if (!text.isNumber(end) || text.text(end + 1) !== letter || !text.isGlued(end + 1)) continue;
    const count = Number(text.text(end));
    if (!Number.isFinite(count) || (unit !== "hour" && count >= 60)) return undefined;
    amounts.push({ count, unit });
    end += 2;
  }
  const goesOn = text.isGlued(end) && (text.isWord(end) || text.isNumber(end));
  return amounts.length > 1 && !goesOn ? { amounts, end } : undefined;
}

const smallUnits: readonly { readonly letter: string; readonly unit: TimeUnit }[] = [
  { letter: "h", unit: "hour" },
  { letter: "m", unit: "minute" },
  { letter: "s", unit: "second" },
];
