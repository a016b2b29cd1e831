import type { ArticleFactsResult, FactState, ViewFact } from "../../../server/src/protocol/view-requests";

/** Which facts are listed. */
export interface FactFilter {
  /** Words that the fact, its name or what stands beside it must have, in any case; empty for all. */
  readonly words: string;
  /** How it must stand; empty for any way. */
  readonly states: readonly FactState[];
}

/** All facts. */
export const noFilter: FactFilter = { words: "", states: [] };

/** How facts can stand, in the order in which a person is asked for them. */
export const factStates: readonly FactState[] = ["conflicts", "alone", "agrees", "checked"];

export function isFiltering({ words, states }: FactFilter): boolean {
  return words.trim() !== "" || states.length > 0;
}

/** Whether the list shows the fact. What conflicts and is checked all the same passes as either. */
export function passesFilter(
  fact: ViewFact,
  { names }: Pick<ArticleFactsResult, "names">,
  filter: FactFilter,
): boolean {
  const name = fact.name === undefined ? undefined : names[fact.name];
  const said = plain([fact.text, fact.detail, name?.name, name?.detail].join(" "));
  const isSaid = plain(filter.words)
    .split(" ")
    .every((word) => said.includes(word));
  const isChecked = fact.checked !== undefined && filter.states.includes("checked");
  return isSaid && (filter.states.length === 0 || filter.states.includes(fact.state) || isChecked);
}

/** Marks above and below letters, once they stand by themselves. */
const accents = /\p{M}/gu;

/** Without case and accents, as people type what they look for. */
function plain(text: string): string {
  return text.trim().normalize("NFD").replace(accents, "").toLowerCase();
}
