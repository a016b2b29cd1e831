import type { FigureMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { sentenceTokens } from "../text/sentence-at";
import { isParted } from "../text/windows";

/** Towns whose newspapers and agencies write "$" for their country's own dollar. */
const homes: ReadonlyMap<string, string> = new Map(
  (
    [
      ["AUD", "sydney melbourne brisbane perth adelaide canberra hobart darwin"],
      ["NZD", "wellington auckland christchurch dunedin"],
      ["CAD", "toronto ottawa montreal vancouver calgary edmonton winnipeg halifax regina"],
      ["SGD", "singapore"],
    ] as const
  ).flatMap(([code, towns]) => towns.split(" ").map((town) => [town, code] as const)),
);

/** How the dollar of a country is written where "$" is America's: one of these, and the article's "$" is not its own. */
const ownSigns: ReadonlyMap<string, readonly string[]> = new Map([
  ["AUD", ["A$", "AU$", "AUD"]],
  ["NZD", ["NZ$", "NZD"]],
  ["CAD", ["C$", "CA$", "Cdn$", "CAD"]],
  ["SGD", ["S$", "SGD"]],
]);

/** "US$12", "70.8 US cents", "U.S. dollars": America's money told apart, so that what has no such word is another's. */
const american = /US\$|\bUSD\b|\bU\.?S\.? (?:cents?|dollars?)\b/;

/** Agencies of one country, which write for its readers. */
const national = /\((?:AAP|NZPA|NZN|RNZ|CP|The Canadian Press)\)/;

/** Agencies of the world, to whom "$" is America's dollar: "SYDNEY (AP)". */
const worldwide = /\((?:Reuters|Reuter|AP|AFP|Bloomberg|UPI|dpa|DPA|CNN|Xinhua|Kyodo)\)/;

/** "SYDNEY, Feb 17 (AAP) -", "Ottawa —": the town of a dateline, at the beginning of a line; not "VANCOUVER, Wash.". */
const town =
  /^([A-Z][A-Za-z]{3,13})(?:, (?:Australia|Canada|New Zealand)|,[^\n(]{0,11}\d{1,2})?(?: ?\([^\n()]{2,30}\))? ?(?:--|[-–—:])/gm;

/** How much of a text the dateline is looked for in, in UTF-16 code units. */
const headLength = 400;

/**
 * Gives amounts the currency of the place that the article is written in: "$" and cents in Australian, New Zealand, Canadian
 * and Singapore copy, where the dateline tells of it and the article's agency or its "US$" shows that "$" is not America's
 * dollar; cents in an article whose other amounts are in euros or rand. All other amounts stay as they are.
 */
export function settleCurrencies(prose: Prose, figures: readonly FigureMention[]): readonly FigureMention[] {
  if (!figures.some(({ value }) => value.unit === "USD")) return figures;
  const home = homeOf(prose.text);
  const cents = home ?? currencyOfCents(prose.text, figures);
  return figures.map((figure, index) => {
    if (figure.value.unit !== "USD") return figure;
    const written = prose.text.slice(figure.start, figure.end);
    const unit = isCents.test(written) ? (cents ?? currencyBeside(prose, figures, index)) : home;
    return unit && !namesCountry.test(written) ? { ...figure, value: { ...figure.value, unit } } : figure;
  });
}

/** "65c", "40 cents" */
const isCents = /(?:\dc| cents?|¢)$/;
/** "US$12", "12 US dollars", "12 USD" */
const namesCountry = /U\.?S/;

/** The currency that "$" stands for in a text; undefined for America's and where nothing tells. */
function homeOf(text: string): string | undefined {
  const head = text.slice(0, headLength);
  const found = currencyOfTown(head);
  if (!found || ownSigns.get(found)!.some((sign) => text.includes(sign))) return undefined;
  return national.test(head) || american.test(text) || !worldwide.test(head) ? found : undefined;
}

/** The currency of the first town among those of datelines that has one of its own. */
function currencyOfTown(head: string): string | undefined {
  town.lastIndex = 0;
  for (let found = town.exec(head); found; found = town.exec(head)) {
    const currency = homes.get(found[1]!.toLowerCase());
    if (currency !== undefined) return currency;
  }
  return undefined;
}

/** Currencies that have cents, beside America's. */
const withCents: ReadonlySet<string> = new Set(["EUR", "ZAR", "AUD", "NZD", "CAD", "SGD", "HKD", "KES"]);

/**
 * The currency of cents in an article of several: that of the last amount before them in their sentence, "A$412m … 18.5c", else
 * the one of their paragraph's other amounts.
 */
function currencyBeside(prose: Prose, figures: readonly FigureMention[], index: number): string | undefined {
  const { first } = sentenceTokens(prose, figures[index]!.firstToken);
  const units = new Set<string>();
  for (const step of [-1, 1])
    for (let at = index + step; at >= 0 && at < figures.length; at += step) {
      const one = figures[at]!;
      const [from, to] = step < 0 ? [at, at + 1] : [at - 1, at];
      if (isParted(prose.tokens, figures[from]!.firstToken, figures[to]!.firstToken)) break;
      if (one.kind !== "money" || isCents.test(prose.text.slice(one.start, one.end))) continue;
      if (step < 0 && one.firstToken >= first)
        return withCents.has(one.value.unit!) ? one.value.unit : undefined;
      units.add(one.value.unit!);
    }
  const [only] = units;
  return units.size === 1 && withCents.has(only!) ? only : undefined;
}

/** The one currency of all amounts but cents, where it has cents and nothing is in dollars. */
function currencyOfCents(text: string, figures: readonly FigureMention[]): string | undefined {
  let found: string | undefined;
  for (const { kind, value, start, end } of figures) {
    if (kind !== "money") continue;
    if (value.unit === "USD" && isCents.test(text.slice(start, end))) continue;
    if (found !== undefined && value.unit !== found) return undefined;
    found = value.unit;
  }
  return found !== undefined && withCents.has(found) ? found : undefined;
}
