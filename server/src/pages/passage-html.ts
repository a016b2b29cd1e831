import { type Html, html } from "./html";
import type { PlainPassage } from "./plain-passage";

/** A passage with its own words marked. */
export function passageHtml({ before, words, after }: PlainPassage): Html {
  return html`${before}<mark>${words}</mark>${after}`;
}
