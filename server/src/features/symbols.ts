import { kindOfEntity } from "../index/mention-kind";
import type { Article } from "../link/article";
import { type FigureMention, isFigure, isName, isTime, type NameKind } from "../recognise/mention";
import type { Span } from "../text/span";
import { type FactGroup, headingOfGroup, mentionCount } from "../words/cards";
import type { Words } from "../words/words";
import { countMentions, mainRole, sayRole } from "./counts";
import { introductionOf } from "./entity-at";
import { type FactWords, figureWords, oneLine, quotationWords, timeWords } from "./fact-words";
import type { FactSymbol, FeatureContext, NameSymbol } from "./feature";
import { claimOf } from "./same-figures";

const nameKinds: readonly NameKind[] = ["person", "organization", "place", "other"];

/** The article's facts by kind, each kind in order of first appearance. Kinds of which there are none are left out. */
export function articleSymbols(article: Article, context: FeatureContext): FactSymbol[] {
  const { words } = context;
  const heading = (of: FactGroup): string => words.say(headingOfGroup(of));
  const groups = nameKinds.map((kind) => group(heading(kind), nameSymbols(article, kind, context)));
  const figures: FactSymbol[] = [];
  const dates: FactSymbol[] = [];
  article.mentions.forEach((mention, index) => {
    if (isTime(mention)) dates.push(toSymbol(timeWords(article, mention, words), "date", mention));
    else if (isFigure(mention)) figures.push(figureSymbol(article, index, mention, words));
  });
  const quotations = article.quotations.map((quotation) =>
    toSymbol(quotationWords(article, quotation), "quotation", quotation),
  );
  groups.push(
    group(heading("figures"), figures),
    group(heading("dates"), dates),
    group(heading("quotations"), quotations),
  );
  return groups.filter((one) => one !== undefined);
}

/** The corpus's names that answer what a person typed, the best first, at most `limit`, each with the place where it is introduced. */
export function corpusSymbols(query: string, context: FeatureContext, limit: number): NameSymbol[] {
  const symbols: NameSymbol[] = [];
  for (const entity of context.corpus.findNames(query, limit)) {
    const place = introductionOf(entity, context);
    if (!place) continue;
    const role = mainRole(entity, context.words);
    const mentions = context.words.say(countMentions(entity));
    const detail = role ? `${role} · ${mentions}` : mentions;
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

function nameSymbols(article: Article, kind: NameKind, { corpus, words }: FeatureContext): FactSymbol[] {
  const symbols: FactSymbol[] = [];
  article.entities.forEach((entity, index) => {
    const first = article.mentions[entity.mentions[0] ?? -1];
    if (!first || !isName(first) || kindOfEntity(corpus, article, index) !== kind) return;
    const role = article.roles.find((one) => one.entity === index);
    const mentions = words.say(mentionCount(entity.mentions.length));
    const detail = role ? `${sayRole(role, words)} · ${mentions}` : mentions;
    symbols.push(symbol(oneLine(entity.name), detail, kind, first));
  });
  return symbols.sort((a, b) => a.span.start - b.span.start);
}

function figureSymbol(article: Article, index: number, mention: FigureMention, words: Words): FactSymbol {
  return toSymbol(figureWords(article, mention, claimOf(article, index), words), "figure", mention);
}

function toSymbol({ text, detail }: FactWords, kind: FactSymbol["kind"], span: Span): FactSymbol {
  return symbol(text, detail, kind, span);
}

function symbol(name: string, detail: string, kind: FactSymbol["kind"], { start, end }: Span): FactSymbol {
  const span = { start, end };
  return { name, detail, kind, span, selection: span, children: [] };
}
