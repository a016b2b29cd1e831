import { Shape } from "../../text/vocabulary";
import type { Reading } from "./reading";

/**
 * How a token's line is written: a headline in Title Case or in capitals, where capitals mean nothing, or neither. A line
 * that ends with a full stop, or goes on for long, is no headline.
 */
export function headlineCase(reading: Reading, token: number): "none" | "title" | "capitals" {
  const first = startOfLine(reading, token);
  const end = endOfLine(reading, token);
  if (first < 0 || end < 0 || reading.isSign(end - 1, ".")) return "none";
  let capitals = 0;
  let shouted = 0;
  let small = 0;
  for (let at = first; at < end; at++) {
    if (!reading.isWord(at) || reading.tokens.end[at]! - reading.tokens.start[at]! < 4) continue;
    if (reading.shape(at) & Shape.allCapitals) shouted++;
    if (reading.shape(at) & Shape.initialCapital) capitals++;
    else small++;
  }
  if (capitals < 3 || small * 4 > capitals) return "none";
  return shouted * 4 >= capitals * 3 ? "capitals" : "title";
}

/** The first token of the line, or -1 where it is too far away. */
function startOfLine(reading: Reading, token: number): number {
  for (let at = token; reading.holds(at) && at > token - reach; at--)
    if (!reading.continuesLine(at)) return at;
  return -1;
}

/** The token after the line, or -1 where it is too far away. */
function endOfLine(reading: Reading, token: number): number {
  for (let at = token + 1; at < token + reach; at++) if (!reading.continuesLine(at)) return at;
  return -1;
}

/** How many tokens a headline may have to either side. */
const reach = 24;
