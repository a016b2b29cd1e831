import type { Edit } from "../check/finding";
import { isQuotedInSource } from "../check/source-quotations";
import type { Entity, NamePlace } from "../index/corpus-view";
import type { Article } from "../link/article";
import type { NameMention } from "../recognise/mention";
import type { Span } from "../text/span";
import { TokenType } from "../text/tokens";
import {
  hasNoLetter,
  mayMeanTwo,
  nameNeedsLetter,
  nameTooLong,
  nothingToRename,
  unclearShortForm,
} from "../words/actions";
import type { Message } from "../words/message";
import { type NamedMention, namedAt } from "./entity-at";
import type { FeatureContext, Refusal } from "./feature";
import { textOf } from "./mention-at";
import { changeForm, changeOf, type NameChange } from "./name-change";
import { rivalOf } from "./name-rivals";
import { namePartsOf, wordsOf } from "./name-words";

/** What is to be renamed: the name's span at the cursor, and the full name to start from. */
export interface RenameStart {
  readonly span: Span;
  readonly placeholder: string;
}

/** The edits that carry a renaming out, in order of URI and text. */
export interface Renaming {
  readonly edits: readonly Edit[];
}

const longestName = 200;

/** Whether the name at an offset can be renamed: undefined where none stands there, a reason where its forms are ambiguous. */
export function prepareRenameAt(
  article: Article,
  offset: number,
  context: FeatureContext,
): RenameStart | Refusal | undefined {
  const named = namedAt(article, offset, context);
  if (!named || named.entity.kind === "other") return undefined;
  const refused = ambiguity(named.entity, context);
  if (refused) return { refused };
  const { start, end } = article.mentions[named.mention]!;
  return { span: { start, end }, placeholder: wordsOf(named.entity.name).join(" ") };
}

/**
 * Gives the name at an offset another name, over the corpus, each form in its own form: the surname alone stays the
 * surname alone, initials stay initials, possessive endings stay. What trusted articles quote stays as it was said. Refused, with the reason, where that can't be told.
 */
export function renameAt(
  article: Article,
  offset: number,
  newName: string,
  context: FeatureContext,
): Renaming | Refusal {
  const named = namedAt(article, offset, context);
  if (!named || named.entity.kind === "other") return { refused: nothingToRename() };
  const typed = newName.trim().replace(/\s+/g, " ");
  if (typed === "") return { refused: nameNeedsLetter() };
  if (!/\p{L}/u.test(typed)) return { refused: hasNoLetter(typed) };
  if (typed.length > longestName) return { refused: nameTooLong() };
  const { entity } = named;
  const refused = ambiguity(entity, context);
  if (refused) return { refused };
  const change = changeOf(entity.name, fullName(typed, named, article), entity.kind);
  return editsOf(entity, change, article, context);
}

/** One word given for one word of a longer name is meant for that word alone: "Kolby" for "Colby" of "Elbridge Colby". */
function fullName(typed: string, { mention, entity }: NamedMention, article: Article): string {
  const form = textOf(article, article.mentions[mention]!);
  const words = wordsOf(entity.name);
  if (wordsOf(typed).length !== 1 || wordsOf(form).length !== 1 || words.length === 1) return typed;
  const index = words.lastIndexOf(form);
  if (index === -1) return typed;
  return words.map((word, at) => (at === index ? typed : word)).join(" ");
}

function editsOf(
  entity: Entity,
  change: NameChange,
  article: Article,
  context: FeatureContext,
): Renaming | Refusal {
  const edits: Edit[] = [];
  for (const place of entity.places) {
    const other = place.uri === article.uri ? article : context.corpus.article(place.uri);
    if (!other || isQuotedInSource(place, context)) continue;
    const form = textOf(other, place);
    const next = changeForm(form, change);
    if (next === undefined) {
      const path = context.displayPath(place.uri);
      return { refused: unclearShortForm(form, change.from, path, change.to) };
    }
    if (next === form) continue;
    const end = place.end + bareApostrophe(other, place, next);
    const ending = end > place.end ? `${other.text.slice(place.end, end)}s` : "";
    edits.push({ uri: place.uri, start: place.start, end, newText: next + ending });
  }
  return { edits };
}

/** 1 where an apostrophe alone makes the possessive ("Williams’") and the new form wants an s after it; else 0. */
function bareApostrophe(article: Article, place: NamePlace, next: string): number {
  if (/s$/i.test(next)) return 0;
  const { tokens } = article.prose;
  const after = (article.mentions[place.mention] as NameMention | undefined)?.endToken ?? -1;
  const isClitic = tokens.type[after] === TokenType.clitic && tokens.start[after] === place.end;
  return isClitic && tokens.end[after]! - place.end === 1 ? 1 : 0;
}

/** Why a name can't be renamed: a short form of it may mean someone else in the same article. Undefined where none does. */
function ambiguity(entity: Entity, context: FeatureContext): Message | undefined {
  if (entity.kind !== "person") return undefined;
  const surname = namePartsOf(entity.name, "person").surname.join(" ");
  for (const uri of entity.articles) {
    const article = context.corpus.article(uri);
    const rival = article && rivalOf(article, entity, surname, context);
    if (rival) {
      return mayMeanTwo(rival.form, context.displayPath(uri), rival.name, rival.other);
    }
  }
  return undefined;
}
