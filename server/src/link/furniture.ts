import type { Prose } from "../text/prose";
import type { Span } from "../text/span";

/** Lines that only a page has: what links, adverts and share bars leave behind when a page is copied. */
const marker =
  /^(?:read (?:more|next|also|full story)|see also|sponsored|advertis(?:e)?ment|trending(?: news| now)?|related(?: (?:articles|stories|news|posts|topics))?|view all posts|share(?: this)?(?: article| story)?|share on .{0,20}|follow us.{0,40}|subscribe.{0,60}|sign up.{0,60}|comments?|tags?:?.{0,80}|most (?:read|popular)|recommended|you (?:may|might) also like|more from .{0,40}|latest news|click here.{0,40}|continue reading|load more|back to top|all rights reserved.{0,60}|copyright .{0,80}|©.{0,80})[.:…»>]{0,9}$/i;

/** A line that links to another story by its headline: "READ MORE: What we know so far". */
const linked =
  /^(?:read (?:more|also|next)|also read|related|see also|recommended|don['’]t miss|more on this(?: story)?)\s?[:|»>-]\s*\p{L}.{0,150}[^.,;:]$/iu;

/** Above links to other stories: "Related:", "Most read", "More from Larmouth". */
const listHeading =
  /^(?:related(?: (?:articles|stories|news|posts|coverage|content))?|read (?:more|next|also)|also read|see also|more (?:from|on|in) .{1,40}|more (?:stories|news)|most (?:read|popular|viewed)|recommended(?: for you)?|you (?:may|might) also like|latest (?:news|stories)|top stories|trending(?: now)?|don['’]t miss|editors?['’]?s? picks?|in case you missed it)\s?:?$/iu;
const longestHeadline = 140;
const fewestHeadlineWords = 3;

/** A line that invites to a site: "For more updates on …, visit …". */
const invitation = /^for more (?:updates|news|information|stories)\b.{0,160}\bvisit\b/i;

/** A line that holds only hashtags: "#NATO #Brussels". */
const hashtags = /^(?:#[^\s#]+\s*)+$/;

/** A day with an hour alone on a line, perhaps with a count of views: "Feb. 12, 2026 4:14 p.m. 124". */
const stamp =
  /^\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?(?: \p{Lu}{2,4})?(?: \d{1,7})?$/u;

/** The heading of a box about the author at a page's end. */
const authorBox = /^(?:about the author|author)s?:?$/i;

/** "Read More", "Continue reading →": under a teaser, on a line of its own that is shorter than this. */
const link = /^(?:read (?:more|next|full story)|continue reading)/i;
const longestLink = 30;

/** A teaser has a headline, a stamp and a summary above its "Read More". */
const teaserBlocks = 3;

/**
 * Stretches that belong to the page and not to the article: links to other stories with their teasers, tags, share
 * lines, a box about the author. In order and disjoint. They make no claims.
 */
export function findFurniture(prose: Prose): readonly Span[] {
  const lines = prose.blocks.map((block) =>
    prose.text.slice(block.start, Math.min(block.end, block.start + 240)).trim(),
  );
  const isFurniture = lines.map(
    (line) =>
      line.length < 200 &&
      (marker.test(line) || linked.test(line) || invitation.test(line) || hashtags.test(line)),
  );
  lines.forEach((line, at) => {
    if (line.length > longestLink + 20 || !listHeading.test(line)) return;
    for (let next = at; next < lines.length && (next === at || isHeadline(lines[next]!)); next++)
      isFurniture[next] = true;
  });
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.length >= longestLink || !link.test(lines[at]!)) continue;
    const first = teaserStart(at, isFurniture, lines);
    for (let block = first; block < at; block++) isFurniture[block] = true;
  }
  const box = lines.findIndex((line, at) => at > lines.length / 2 && authorBox.test(line));
  if (box >= 0) isFurniture.fill(true, box);
  if (!isFurniture.includes(true)) return [];
  return prose.blocks.filter((_, at) => isFurniture[at]).map(({ start, end }) => ({ start, end }));
}

/** The headline of another story ends without a stop; what goes on in a list or with a small letter is none. */
function isHeadline(line: string): boolean {
  if (line.length > longestHeadline || !/^["'“‘]?[\p{Lu}\d]/u.test(line) || /[.,;:]["”’]?$/.test(line))
    return false;
  return line.split(/\s+/).length >= fewestHeadlineWords;
}

/** A teaser reaches up to the headline above its stamp; without a stamp it is not known where it begins. */
function teaserStart(linkAt: number, isFurniture: readonly boolean[], lines: readonly string[]): number {
  for (let at = linkAt - 1; at >= Math.max(0, linkAt - teaserBlocks); at--) {
    if (isStamp(lines[at]!)) return Math.max(0, at - 1);
    if (isFurniture[at]) break;
  }
  return linkAt;
}

const isStamp = (line: string): boolean => line.length < 60 && stamp.test(line);
