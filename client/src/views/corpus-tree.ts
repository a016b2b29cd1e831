import type {
  CorpusNameResult,
  NameKind,
  ViewArticle,
  ViewName,
} from "../../../server/src/protocol/corpus-requests";
import type { ViewConflict, ViewPlace } from "../../../server/src/protocol/view-requests";

/** What is listed of a corpus under a heading of its own. */
export type SectionKind = "conflicts" | NameKind | "articles";

/** The headings in their order. */
export const sectionKinds: readonly SectionKind[] = [
  "conflicts",
  "person",
  "organization",
  "place",
  "other",
  "articles",
];

/** What stands behind an entry of the corpus view. `folder` is what the server knows the corpus by. */
export type CorpusContent =
  | {
      readonly type: "corpus";
      readonly folder: string;
      readonly articles: number;
      readonly isReading: boolean;
    }
  | {
      readonly type: "section";
      readonly kind: SectionKind;
      readonly folder: string;
      readonly count: number;
      readonly isReading: boolean;
    }
  | { readonly type: "name"; readonly folder: string; readonly name: ViewName }
  | { readonly type: "role"; readonly text: string; readonly count: number }
  | { readonly type: "form"; readonly text: string; readonly count: number; readonly place: ViewPlace }
  | { readonly type: "mentions"; readonly count: number; readonly place: ViewPlace }
  | { readonly type: "conflict"; readonly conflict: ViewConflict }
  | { readonly type: "passage"; readonly conflict: ViewConflict; readonly passage: ViewPlace }
  | { readonly type: "article"; readonly article: ViewArticle }
  | { readonly type: "more"; readonly section: string; readonly left: number };

/** An entry of the corpus view. Its children are asked for when it is opened. */
export interface CorpusNode {
  readonly id: string;
  readonly parent: string | undefined;
  readonly content: CorpusContent;
}

/** Entries below a parent, with ids that stay the same as long as they are about the same. */
export function toNodes(
  parent: string | undefined,
  contents: readonly CorpusContent[],
): readonly CorpusNode[] {
  const taken = new Set<string>();
  return contents.map((content) => {
    const wanted = `${parent ?? ""}/${keyOf(content)}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted} #${number}`;
    taken.add(id);
    return { id, parent, content };
  });
}

/** What a name is written like, called, and where it stands. */
export function nameContents({ forms, roles, articles }: CorpusNameResult): CorpusContent[] {
  return [
    ...roles.map(({ text, count }): CorpusContent => ({ type: "role", text, count })),
    ...forms.map(({ text, count, place }): CorpusContent => ({ type: "form", text, count, place })),
    ...articles.map(({ count, place }): CorpusContent => ({ type: "mentions", count, place })),
  ];
}

/** Both sides of a conflict, its own first. */
export function conflictContents(conflict: ViewConflict): CorpusContent[] {
  const { uri, path, range } = conflict;
  const own: ViewPlace = { uri, path, range, message: "" };
  return [own, ...conflict.related].map((passage) => ({ type: "passage", conflict, passage }));
}

/** Whether an entry can be opened. */
export function hasChildren({ content }: CorpusNode): boolean {
  return (
    content.type === "corpus" ||
    (content.type === "section" && content.count > 0) ||
    content.type === "name" ||
    content.type === "conflict"
  );
}

function keyOf(content: CorpusContent): string {
  switch (content.type) {
    case "corpus":
      return `corpus ${content.folder}`;
    case "section":
      return `${content.folder} ${content.kind}`;
    case "name":
      return `name ${content.name.id}`;
    case "role":
    case "form":
      return `${content.type} ${content.text}`;
    case "mentions":
      return `in ${content.place.uri}`;
    case "conflict":
      return `${content.conflict.rule} ${content.conflict.uri} ${content.conflict.message}`;
    case "passage":
      return `${content.passage.uri} ${content.passage.message}`;
    case "article":
      return `article ${content.article.uri}`;
    case "more":
      return "more";
  }
}
