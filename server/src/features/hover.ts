import type { Finding, Place } from "../check/finding";
import type { Article } from "../link/article";
import { isFigure, isName, isTime } from "../recognise/mention";
import { overlaps, type Span } from "../text/span";
import { namedAt, placesIn } from "./entity-at";
import { escapeMarkdown, markdownLink } from "./escape-markdown";
import type { FeatureContext, HoverCard } from "./feature";
import { checkedLines, checkedQuotationCard } from "./hover-checked";
import { figureCard } from "./hover-figure";
import { nameCard } from "./hover-name";
import { timeCard } from "./hover-time";
import { mentionAt } from "./mention-at";

/** At most so many conflicts stand on a card: the list of problems has them all. */
const mostConflicts = 3;

/**
 * What is known of the name, figure, date or checked quotation at an offset, as a card; undefined where none stands there.
 * `showsProblems` says of an editor that it shows what is found at the place beside the card: the card leaves that out.
 */
export function hoverAt(
  article: Article,
  offset: number,
  context: FeatureContext,
  showsProblems = false,
): HoverCard | undefined {
  const index = mentionAt(article, offset);
  const mention = article.mentions[index];
  if (!mention) return checkedQuotationCard(article, offset, context);
  const [heading, ...rest] = cardOf(article, index, context);
  if (heading === undefined) return undefined;
  const span = { start: mention.start, end: mention.end };
  // What is wrong with a name in one place concerns all its places.
  const named = isName(mention) ? namedAt(article, mention.start, context) : undefined;
  const spans = named ? placesIn(named.entity, article.uri) : [span];
  const stands = { span, spans, ...rolesOf(article, index) };
  const shown = showsProblems ? messagesAt(article, offset, context) : none;
  const conflicts = conflictsOf(article, stands, context).filter(({ message }) => !shown.has(message));
  const warnings = conflicts.slice(0, mostConflicts).map((conflict) => warningLine(conflict, context));
  const said = [...checkedLines(article, span, context), ...warnings];
  return { span, markdown: [heading, ...said, ...rest].join("\n\n") };
}

/** The card's paragraphs, the heading first. */
function cardOf(article: Article, index: number, context: FeatureContext): string[] {
  const mention = article.mentions[index]!;
  if (isName(mention)) return nameCard(article, index, context);
  if (isTime(mention)) return timeCard(article, mention, context);
  return isFigure(mention) ? figureCard(article, index, mention, context) : [];
}

/** Where a fact stands in its article. */
interface Stands {
  readonly span: Span;
  /** All places of a name, this one among them. */
  readonly spans: readonly Span[];
  /** The roles beside this place, and all roles that the article gives the person. */
  readonly ownRoles: readonly Span[];
  readonly roles: readonly Span[];
}

function rolesOf({ roles, entityOf }: Article, mention: number): Pick<Stands, "ownRoles" | "roles"> {
  const entity = entityOf[mention] ?? -1;
  const placed = roles
    .filter((role) => role.entity === entity)
    .map(({ statusStart, end, mention: beside }) => ({ start: statusStart, end, beside }));
  return { ownRoles: placed.filter(({ beside }) => beside === mention), roles: placed };
}

/** What a finding says of a fact. */
interface Conflict {
  readonly message: string;
  /** Where the finding stands, unless it is at the fact itself: the “here” of its message is there. */
  readonly place: Place | undefined;
}

/** "⚠ b.txt: “60 homes” here, “40 homes” in another article", the article's path as a link to the place. */
function warningLine({ message, place }: Conflict, context: FeatureContext): string {
  const where = place ? `${markdownLink(context.displayPath(place.uri), context.linkTo(place))}: ` : "";
  return `⚠ ${where}${escapeMarkdown(message)}`;
}

/**
 * What findings say of the fact, those of other articles that point here included: all that stand at its place, and of
 * each other rule what it says of another of its places. What conflicts in a person's role stands at the role.
 */
function conflictsOf(
  article: Article,
  { span, spans, ownRoles, roles }: Stands,
  context: FeatureContext,
): Conflict[] {
  const known = [...context.findingsOf(article.uri), ...(context.findingsElsewhere?.(article.uri) ?? [])];
  const stands = (place: Place, held: readonly Span[]): boolean =>
    place.uri === article.uri && held.some((one) => overlaps(place, one));
  const heldBy = ({ rule }: Finding, names: readonly Span[], titles: readonly Span[]): readonly Span[] =>
    rule === "role-conflict" ? titles : names;
  const about = (names: readonly Span[], titles: readonly Span[]): readonly Finding[] =>
    known.filter((finding) => {
      const held = heldBy(finding, names, titles);
      return [finding, ...finding.related].some((place) => stands(place, held));
    });
  const here = about([span], ownRoles);
  const said = new Set(here.map(({ rule }) => rule));
  const elsewhere = about(spans, roles).filter(({ rule }) => !said.has(rule) && said.add(rule));
  const byMessage = new Map<string, Conflict>();
  for (const finding of [...here, ...elsewhere]) {
    const message = context.words.say(finding.message);
    const isHere = stands(finding, heldBy(finding, [span], ownRoles));
    if (!byMessage.has(message)) byMessage.set(message, { message, place: isHere ? undefined : finding });
  }
  return [...byMessage.values()];
}

const none: ReadonlySet<string> = new Set();

/** What the findings say that stand at an offset of the article. */
function messagesAt({ uri }: Article, offset: number, context: FeatureContext): ReadonlySet<string> {
  const here = context
    .findingsOf(uri)
    .filter((finding) => finding.uri === uri && finding.start <= offset && offset <= finding.end);
  return new Set(here.map(({ message }) => context.words.say(message)));
}
