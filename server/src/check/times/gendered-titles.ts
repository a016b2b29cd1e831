import type { CorpusView } from "../../index/corpus-view";
import type { Article } from "../../link/article";

/** Example: "Mr " before "Ashdown" */
const title = /(?<!\p{L})(?:(Mr|Sir|Lord)|Mrs|Ms|Miss|Dame|Lady)\.? $/u;
/** The same before a name that an age stands behind: "Mr Ashdown, ", "Miss Megan Ashdown, aged ". */
const titleAndName =
  /(?<!\p{L})(?:(Mr|Sir|Lord)|Mrs|Ms|Miss|Dame|Lady)\.? (?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+, (?:aged )?$/u;
/** So many code units before an age, and before a name, hold its title. */
const reach = { age: 60, name: 6 } as const;
/** So many places of a person are looked at. */
const compared = 40;

/** Where an article gives somebody's age, by the offset of that. */
interface GivenAge {
  readonly article: Article;
  readonly start: number;
}

type Sort = "man" | "woman";

/** "Mr Ashdown, 32," beside "Miss Ashdown", whose brother he is: true where a title at either age is one that the person has not elsewhere. */
export function areTitledApart(a: GivenAge, b: GivenAge, id: string, corpus: CorpusView): boolean {
  const sorts = [a, b].flatMap(({ article, start }) =>
    sortIn(titleAndName, article.text.slice(Math.max(0, start - reach.age), start)),
  );
  const [own] = sorts;
  if (!own) return false;
  if (sorts.some((each) => each !== own)) return true;
  const places = corpus.entity(id)?.places.slice(0, compared) ?? [];
  return places.some(({ uri, start }) => {
    const { text } = corpus.article(uri)!;
    return sortIn(title, text.slice(Math.max(0, start - reach.name), start)).some((each) => each !== own);
  });
}

function sortIn(pattern: RegExp, text: string): readonly Sort[] {
  const found = pattern.exec(text);
  return found ? [found[1] ? "man" : "woman"] : [];
}
