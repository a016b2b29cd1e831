import { Shape } from "../../text/vocabulary";
import { P } from "./tables/particles";
import type { TimeText } from "./time-text";
import { Time } from "./time-words";

/** A time zone as written, and the token after it. */
export interface Zone {
  readonly name: string;
  readonly end: number;
}

/** The zone behind an hour: "EST", "(GMT)", "GMT+2", "local time", "Eastern", "Moscow time", the Z of a stamp. */
export function readZone(text: TimeText, at: number): Zone | undefined {
  if (text.text(at) === "Z" && text.isGlued(at)) return { name: "Z", end: at + 1 };
  if (!text.isSign(at, "(")) return readPlainZone(text, at);
  const inner = readPlainZone(text, at + 1);
  return inner && text.isSign(inner.end, ")") ? { name: inner.name, end: inner.end + 1 } : undefined;
}

function readPlainZone(text: TimeText, at: number): Zone | undefined {
  if (text.has(at, Time.zone) && text.shape(at) & Shape.allCapitals) {
    const end = endOfOffset(text, at + 1);
    return { name: text.text(at), end };
  }
  if (text.particle(at) === P.local) {
    if (text.particle(at + 1) === P.time) return { name: "local", end: at + 2 };
    // "(1900 local/0800 GMT)"
    if (text.isSign(at + 1, "/") || text.isSign(at + 1, ")")) return { name: "local", end: at + 1 };
  }
  const isName = (text.bits(at) & ~Time.capital) === 0 && text.has(at, Time.capital);
  return isName ? readNamedZone(text, at) : undefined;
}

/** "GMT+2", "GMT +8", "UTC-5": the offset in hours. */
function endOfOffset(text: TimeText, at: number): number {
  const isSigned = text.isSign(at, "+") || (text.isDash(at) && text.isGlued(at));
  return isSigned && text.isNumber(at + 1) && text.isGlued(at + 1) && text.length(at + 1) <= 2 ? at + 2 : at;
}

const regions = new Set(["eastern", "central", "mountain", "pacific"]);

/** "Eastern", "Eastern Standard Time", "Moscow time", "British Summer Time". */
function readNamedZone(text: TimeText, at: number): Zone | undefined {
  for (let end = at + 1; end <= at + 2; end++)
    if (text.particle(end) === P.time) return { name: text.text(at), end: end + 1 };
  return regions.has(text.lower(at)) && !(text.isWord(at + 1) && text.has(at + 1, Time.capital))
    ? { name: text.text(at), end: at + 1 }
    : undefined;
}
