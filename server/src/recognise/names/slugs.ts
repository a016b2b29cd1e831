import type { Prose } from "../../text/prose";
import { lineStart, TokenType } from "../../text/tokens";

/**
 * What agencies write before a headline, with a dash or a colon behind it: the kind of the report and the sport it is of.
 * "SOCCER - AVONBY HOLD HALE", "FILE - Anna Ruiz speaks", "UPDATE 2-Hale raises its outlook".
 */
const slugs: ReadonlySet<string> = new Set(
  `update|wrapup|brief|briefs|exclusive|analysis|factbox|timeline|correction|corrected|refile|rpt|repeat|advisory|diary
  political diary|digest|press digest|table|poll|feature|insight|instant view|newsmaker|interview|preview|column|commentary
  chronology|highlights|text|sketch|scenarios|special report|take a look|pictures|pix|file|file photo|photo|handout|video
  watch|live|urgent|alert|flash|bulletin|breaking|today in history|calendar|weekahead|week ahead|outlook|review|obituary
  focus|scoreboard|sidebar|spotlight|summary|explainer|explained|opinion|editorial|fact check|market talk
  soccer|football|american football|athletics|track and field|tennis|table tennis|cricket|golf|cycling|baseball|basketball
  boxing|rugby|rugby union|rugby league|hockey|ice hockey|field hockey|skiing|alpine skiing|nordic skiing
  ski jumping|freestyle skiing|speed skating|figure skating|biathlon|bobsleigh|luge|curling|swimming|diving|motor racing
  motorcycling|motogp|formula one|rallying|rowing|sailing|yachting|snooker|darts|squash|badminton|volleyball|handball
  gymnastics|judo|wrestling|weightlifting|equestrian|show jumping|horse racing|racing|chess|olympics|paralympics|triathlon
  stocks|us stocks|forex|treasuries|rupee|dollar|yen|euro|gold|oil|grains|softs|metals|emerging markets|global markets
  marathon|fencing|archery|shooting|sport|sports`.split(/[|\n]\s*/),
);

/** What stands as a slug behind the name of a country alone: "CANADA STOCKS-", "INDIA RUPEE-". */
const marketSlugs: ReadonlySet<string> = new Set(
  `markets|shares|bonds|debt|money|money markets|credit|crude|economy|budget|election|politics|power|steel|gas|coal|grain
  wheat|corn|sugar|coffee|cocoa|rubber|palm oil|fuel|peso|real|rand|ringgit|baht|rouble|ruble|won|yuan|lira|zloty|forint
  crown|franc|pound|sterling|shekel|dinar|naira|shilling|rupiah|dong|equities|futures|options|funds|ipo|banks|crypto
  fx|fx debt|vegoils|inflation|gdp|cpi|trade|weather|floods|quake|attack|attacks|protests|crash|fire`.split(
    /[|\n]\s*/,
  ),
);

/** The most words of a slug, and the most slugs one behind another: "RPT-COLUMN-…". */
const mostWords = 3;
const mostSlugs = 3;

/** Where a slug ends that follows the name of a country; `first` where there is none. */
export const endOfMarketSlug = (prose: Prose, first: number): number => endOfSlug(prose, first, marketSlugs);

/**
 * Where the slugs end that begin a line, their dash or colon taken in; `first` where there are none. They are no names, and
 * names begin behind them.
 */
export function endOfSlugs(prose: Prose, first: number): number {
  let end = first;
  for (let left = mostSlugs; left > 0; left--) {
    const next = endOfSlug(prose, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Where what stands behind a slug and its dash begins; `first` where there is no slug. */
function endOfSlug(prose: Prose, first: number, more?: ReadonlySet<string>): number {
  const { gap, type, count } = prose.tokens;
  if (!hasDashNear(prose, first)) return first;
  let said = "";
  for (let end = first; end < count && end < first + mostWords; ) {
    if (type[end] !== TokenType.word || (end > first && gap[end]! & lineStart)) return first;
    said += (said ? " " : "") + lowerAt(prose, end);
    end++;
    if (!slugs.has(said) && !more?.has(said)) continue;
    // "UPDATE 2-", "WRAPUP 3-".
    const dash = end < count && type[end] === TokenType.number && !(gap[end]! & lineStart) ? end + 1 : end;
    if (isDash(prose, dash) && dash + 1 < count && !(gap[dash + 1]! & lineStart)) return dash + 1;
  }
  return first;
}

/** True where a dash stands as near as one behind a slug and its number; most lines have none. */
function hasDashNear(prose: Prose, first: number): boolean {
  for (let at = first + 1; at <= first + mostWords + 1; at++) if (isDash(prose, at)) return true;
  return false;
}

function lowerAt({ vocabulary, tokens }: Prose, at: number): string {
  const lower = vocabulary.lower(tokens.word[at]!);
  return lower < 0 ? "" : vocabulary.text(lower);
}

/** "SOURCE Halden Corp.": above the company that gave out a release, where no dash is. */
export function isReleaseSource({ tokens, vocabulary }: Prose, at: number): boolean {
  const { gap, type, word, count } = tokens;
  if (at + 1 >= count || gap[at + 1]! & lineStart || type[at + 1] !== TokenType.word) return false;
  return vocabulary.text(word[at]!) === "SOURCE";
}

/** "-", "–", "—", "_" or ":" on the same line; before a line break the words are a heading. */
function isDash({ text, tokens }: Prose, at: number): boolean {
  const { type, gap, start, count } = tokens;
  if (at >= count || type[at] !== TokenType.sign || gap[at]! & lineStart) return false;
  return dashes.has(text.charCodeAt(start[at]!));
}

const dashes = new Set([..."-–—_:"].map((sign) => sign.charCodeAt(0)));
