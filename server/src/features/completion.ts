import type { Entity } from "../index/corpus-view";
import type { Article } from "../link/article";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { countMentions, mainRole } from "./counts";
import { placesIn } from "./entity-at";
import type { Completion, FeatureContext } from "./feature";
import { isOpaqueAt } from "./mention-at";

const mostNames = 50;
const mostWordsBefore = 3;

/** The word that is being typed, up to the cursor: "Col", "O’Br", "Smith-J" */
const lastWord = /(?<![\p{L}\p{M}\p{N}'’.-])['’.-]*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*)$/u;
/** A capitalised word with the space behind it, right before the word that is being typed: "Elbridge " */
const capitalisedBefore = /(?:^|[^\p{L}\p{M}\p{N}'’.@/-])(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*[ \u00a0])$/u;
const capital = /^\p{Lu}/u;
/** How far before the cursor a name that is being typed can begin, in code units. */
const furthest = 120;

/**
 * The known names that a capitalised word before the cursor may be the beginning of, the most written first. A name of
 * several words is known by each of its words: "Col" gives "Elbridge Colby", and "Colby" where it is so called too.
 * Nothing in code, URLs and the like. Asks the corpus at most twice.
 */
export function completionsAt(article: Article, offset: number, context: FeatureContext): Completion[] {
  const typed = typedAt(article.text, offset);
  if (typed.length === 0 || isOpaqueAt(article, offset)) return [];
  // The last two words find longer names too; the last word alone is for a name that begins with it.
  const twoWords = typed.at(-2);
  return (
    (twoWords && namesFor(twoWords, typed, article, context)) ??
    namesFor(typed.at(-1)!, typed, article, context) ??
    []
  );
}

/** The names that a search for one stretch gives; undefined where none of them fits what is typed. */
function namesFor(
  searched: Span,
  typed: readonly Span[],
  article: Article,
  context: FeatureContext,
): Completion[] | undefined {
  const options = new Map<string, Completion>();
  const stretches = typed.filter((span) => span.start <= searched.start);
  const texts = stretches.map((span) => article.text.slice(span.start, span.end));
  let isComplete = false;
  for (const entity of byUse(context.corpus.findNames(texts.at(-1)!, mostNames))) {
    if (isBeingTyped(entity, article, searched.end)) continue;
    // The longest stretch that the name takes up is replaced.
    const fitting = texts.findIndex((text) => matches(entity, fold(text)).length > 0);
    const text = texts[fitting];
    if (text === undefined) continue;
    for (const newText of matches(entity, fold(text))) {
      if (newText === text) isComplete = true;
      else if (!options.has(newText)) {
        options.set(
          newText,
          toCompletion(entity, newText, stretches[fitting]!, fold(text), options.size, context),
        );
      }
    }
  }
  return options.size > 0 || isComplete ? [...options.values()] : undefined;
}

/** The names that are written most often first: a slip stands after what it is a slip of. */
function byUse(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => b.places.length - a.places.length);
}

/**
 * The stretches before the cursor that a name may be typed in: the last word with the capitalised words before it, the
 * longest first, then the last word alone. Empty where the last word has no capital.
 */
function typedAt(text: string, offset: number): Span[] {
  const before = text.slice(Math.max(0, offset - furthest), offset);
  const word = lastWord.exec(before)?.[1];
  if (!word || !capital.test(word)) return [];
  let length = word.length;
  if (/[@#/\\&_]$/.test(before.slice(0, -length))) return [];
  const stretches = [{ start: offset - length, end: offset }];
  for (let words = 0; words < mostWordsBefore; words++) {
    const previous = capitalisedBefore.exec(before.slice(0, -length))?.[1];
    if (!previous) break;
    length += previous.length;
    stretches.unshift({ start: offset - length, end: offset });
  }
  return stretches;
}

/** True for a name that stands nowhere but at the cursor: the half-typed word itself. */
function isBeingTyped(entity: Entity, article: Article, offset: number): boolean {
  if (entity.articles.length > 1 || entity.articles[0] !== article.uri) return false;
  return placesIn(entity, article.uri).every(({ start, end }) => start <= offset && offset <= end);
}

/** What the typed words may become: the full name where one of its words begins so, and the forms that begin so. */
function matches(entity: Entity, typed: string): string[] {
  const forms = entity.forms.map(({ text }) => text).filter((text) => text !== entity.name);
  const begun = forms.filter((text) => fold(text).startsWith(typed) && capital.test(text));
  const name = fold(entity.name);
  return name.startsWith(typed) || name.includes(` ${typed}`) ? [entity.name, ...begun] : begun;
}

function toCompletion(
  entity: Entity,
  newText: string,
  replace: Span,
  typed: string,
  rank: number,
  { words }: FeatureContext,
): Completion {
  const role = mainRole(entity, words);
  const full = newText === entity.name ? "" : `${entity.name} · `;
  const name = fold(newText);
  const at = name.startsWith(typed) ? 0 : name.indexOf(` ${typed}`) + 1;
  return {
    label: newText,
    kind: entity.kind,
    detail: `${full}${role ? `${role} · ` : ""}${words.say(countMentions(entity))}`,
    replace,
    newText,
    filterText: name.length === newText.length ? newText.slice(at) : newText,
    sortText: String(rank).padStart(4, "0"),
  };
}
