import type { Article } from "../link/article";
import { asSeen } from "../text/plain-signs";
import type { NameForm } from "./corpus-view";

interface FormCount {
  count: number;
  articles: number;
}

/**
 * How articles write the name of one entity, counted.
 * Invariant: its counts are those of the articles that were given and not taken.
 */
export class WrittenNames {
  readonly #names = new Map<string, number>();
  readonly #forms = new Map<string, FormCount>();

  /** Counts what an article writes (`step` 1), or takes it back (-1); `entities` are those of its entities that are this one. */
  count(article: Article, entities: readonly number[], step: 1 | -1): void {
    const written = new Set<string>();
    for (const entity of entities) {
      const local = article.entities[entity]!;
      if (!local.short) this.#countName(local.name, step);
      for (const mention of local.mentions) {
        const { start, end } = article.mentions[mention]!;
        const text = asSeen(article.text.slice(start, end));
        const form = this.#forms.get(text) ?? { count: 0, articles: 0 };
        form.count += step;
        if (!written.has(text)) form.articles += step;
        written.add(text);
        if (form.count > 0) this.#forms.set(text, form);
        else this.#forms.delete(text);
      }
    }
  }

  /** The full name that most articles give; of equally frequent ones the longest, then the first by letters. */
  get fullName(): string | undefined {
    const ranked = [...this.#names].sort(
      (a, b) => b[1] - a[1] || b[0].length - a[0].length || byText(a[0], b[0]),
    );
    return ranked[0]?.[0];
  }

  /** Most frequent first. */
  get forms(): NameForm[] {
    const forms = [...this.#forms].map(
      ([text, { count, articles }]): NameForm => ({ text, count, articles }),
    );
    return forms.sort((a, b) => b.count - a.count || byText(a.text, b.text));
  }

  #countName(name: string, step: 1 | -1): void {
    const count = (this.#names.get(name) ?? 0) + step;
    if (count > 0) this.#names.set(name, count);
    else this.#names.delete(name);
  }
}

/** In order of code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
