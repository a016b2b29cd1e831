import type { Place } from "../check/finding";
import { isTime, type Mention } from "../recognise/mention";
import type { FeatureContext } from "./feature";

/** "2026-02-12", "2026-02-12T16:14" */
const dayForm = /^\d{4}-\d{2}-\d{2}/;

/** The day that a mention names, `2026-02-12`; undefined for a month, a duration, a day of no known year, and all that is no time. */
export function dayOfMention(mention: Mention): string | undefined {
  if (!isTime(mention) || mention.value.exists === false) return undefined;
  return dayForm.exec(mention.value.timex)?.[0];
}

/** Every mention of a day in the corpus, in order of URI and text. */
export function placesOfDay(day: string, context: FeatureContext): Place[] {
  const places: Place[] = [];
  for (const uri of context.corpus.articlesOfDay(day)) {
    for (const mention of context.corpus.article(uri)?.mentions ?? []) {
      if (dayOfMention(mention) !== day) continue;
      places.push({ uri, start: mention.start, end: mention.end });
    }
  }
  return places;
}
