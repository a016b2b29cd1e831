import { Gap } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import type { Reading } from "./reading";

/** How a token's line is written: a headline in Title Case or in capitals, where capitals mean nothing, or neither. */
export function headlineCase(reading: Reading, token: number): "none" | "title" | "capitals" {
  let capitals = 0;
  let shouted = 0;
  let small = 0;
  const count = (at: number): void => {
    if (!reading.isWord(at) || reading.tokens.end[at]! - reading.tokens.start[at]! < 4) return;
    if (reading.shape(at) & Shape.allCapitals) shouted++;
    if (reading.shape(at) & Shape.initialCapital) capitals++;
    else small++;
  };
  for (let at = token; at >= 0 && at > token - reach; at--) {
    count(at);
    if (reading.tokens.gap[at]! & (Gap.line | Gap.block | Gap.blankLine)) break;
  }
  for (let at = token + 1; at < token + reach && reading.continuesLine(at); at++) count(at);
  if (capitals < 3 || small * 4 > capitals) return "none";
  return shouted * 4 >= capitals * 3 ? "capitals" : "title";
}

/** How many tokens to either side are looked at. */
const reach = 16;
