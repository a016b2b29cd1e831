import type { Article, Quotation } from "../link/article";
import {
  type FigureMention,
  isFigure,
  isName,
  isTime,
  type NameKind,
  type TimeMention,
} from "../recognise/mention";
import type { Span } from "../text/span";
import { aboutFigure } from "./about-figure";
import { count, countMentions, mainRole, sayRole } from "./counts";
import { introductionOf } from "./entity-at";
import type { FactSymbol, FeatureContext, NameSymbol } from "./feature";
import { textOf } from "./mention-at";
import { claimOf } from "./same-figures";
import { sayFigure } from "./say-figure";
import { sayTime } from "./say-time";

const nameGroups: readonly (readonly [NameKind, string])[] = [
  ["person", "Persons"],
  ["organization", "Organisations"],
  ["place", "Places"],
  ["other", "Other names"],
];

/** The article's facts by kind, each kind in order of first appearance. Kinds of which there are none are left out. */
export function articleSymbols(article: Article, _context: FeatureContext): FactSymbol[] {
  const groups = nameGroups.map(([kind, title]) => group(title, nameSymbols(article, kind)));
  const figures: FactSymbol[] = [];
  const dates: FactSymbol[] = [];
  article.mentions.forEach((mention, index) => {
    if (isTime(mention)) dates.push(dateSymbol(article, mention));
    else if (isFigure(mention)) figures.push(figureSymbol(article, index, mention));
  });
  const quotations = article.quotations.map((quotation) => quotationSymbol(article, quotation));
  groups.push(group("Figures", figures), group("Dates", dates), group("Quotations", quotations));
  return groups.filter((one) => one !== undefined);
}

/** The corpus's names that answer what a person typed, the best first, at most `limit`, each with the place where it is introduced. */
export function corpusSymbols(query: string, context: FeatureContext, limit: number): NameSymbol[] {
  const symbols: NameSymbol[] = [];
  for (const entity of context.corpus.findNames(query, limit)) {
    const place = introductionOf(entity, context);
    if (!place) continue;
    const role = mainRole(entity);
    const detail = role ? `${role} · ${countMentions(entity)}` : countMentions(entity);
    const { uri, start, end } = place;
    symbols.push({
      name: oneLine(entity.name),
      kind: entity.kind,
      detail,
      place: { uri, start, end },
      entity,
    });
  }
  return symbols;
}

/** A kind of facts over its entries; undefined where there are none. */
function group(name: string, children: readonly FactSymbol[]): FactSymbol | undefined {
  const first = children[0];
  if (!first) return undefined;
  const span = {
    start: Math.min(...children.map((child) => child.span.start)),
    end: Math.max(...children.map((child) => child.span.end)),
  };
  return { name, detail: `${children.length}`, kind: "group", span, selection: first.selection, children };
}

function nameSymbols(article: Article, kind: NameKind): FactSymbol[] {
  const symbols: FactSymbol[] = [];
  article.entities.forEach((entity, index) => {
    const first = article.mentions[entity.mentions[0] ?? -1];
    if (entity.kind !== kind || !first || !isName(first)) return;
    const role = article.roles.find((one) => one.entity === index);
    const mentions = count(entity.mentions.length, "mention");
    const detail = role ? `${sayRole(role)} · ${mentions}` : mentions;
    symbols.push(symbol(oneLine(entity.name), detail, kind, first));
  });
  return symbols.sort((a, b) => a.span.start - b.span.start);
}

function figureSymbol(article: Article, index: number, mention: FigureMention): FactSymbol {
  const claim = claimOf(article, index);
  const text = oneLine(textOf(article, mention));
  const detail = (claim && aboutFigure(article, claim)) ?? sayFigure(mention.kind, mention.value);
  return symbol(text, detail === text ? "" : detail, "figure", mention);
}

function dateSymbol(article: Article, mention: TimeMention): FactSymbol {
  const text = oneLine(textOf(article, mention));
  const said = sayTime(mention.value.timex);
  return symbol(text, said === text ? "" : said, "date", mention);
}

const longestQuotation = 60;

function quotationSymbol(article: Article, quotation: Quotation): FactSymbol {
  const text = oneLine(textOf(article, quotation.inner)).trim().replace(/,$/, "");
  const cut = text.length > longestQuotation ? text.lastIndexOf(" ", longestQuotation) : -1;
  const shown = cut > 0 ? `${text.slice(0, cut)}…` : text;
  const speaker = quotation.speaker === undefined ? undefined : article.entities[quotation.speaker]?.name;
  return symbol(`“${shown}”`, speaker ?? "", "quotation", quotation);
}

function symbol(name: string, detail: string, kind: FactSymbol["kind"], { start, end }: Span): FactSymbol {
  const span = { start, end };
  return { name, detail, kind, span, selection: span, children: [] };
}

/** Lists show one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
