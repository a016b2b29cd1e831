import type { Article } from "../../link/article";
import { headerOf } from "../../link/dateline";
import { isTime } from "../../recognise/mention";
import type { Surrounded } from "../claims/opposition";
import type { Occasion, ToldOccasion } from "./occasions";

/** What stands around a time, as figures are compared by. */
export const surroundedOf = ({ words, names }: ToldOccasion): Surrounded => ({
  words,
  names,
  place: undefined,
  modified: [],
  times: [],
});

/** An article that has the other time too may mean either. */
export function knows(article: Article, { grain, value }: Occasion): boolean {
  const header = headerOf(article);
  return article.mentions.some(
    (mention) =>
      isTime(mention) && mention.start !== header?.start && isSaid(mention.value.timex, grain, value),
  );
}

function isSaid(timex: string, grain: Occasion["grain"], value: string): boolean {
  if (grain === "hour") return timex.endsWith(`T${value}`);
  return grain === "day" ? timex.startsWith(value) : timex === value;
}

/** What the one's sentence begins with stands in the other's too: "eel stalls beside the hearing" are no hearing. */
export const opens = ({ opening }: ToldOccasion, { said }: ToldOccasion): boolean =>
  opening === 0 || said.includes(opening);

/** What a time's sentence tells, as written. */
export const textOf = ({ text }: Article, { told }: Occasion): string => text.slice(told.start, told.end);
