import { type Part, type PartList, plainValue, readPartList } from "./part-list";
import { type Step, stepAt } from "./steps";
import type { Whole } from "./wholes";

/** Who travels, and who takes them: together all that are aboard. */
const travellers = new Set(["passenger", "passengers"]);
const crew = new Set(["crew", "crewmen", "pilot", "pilots", "attendant", "attendants"]);
/** What else a part of those aboard may be: "four crew members", "two infants". */
const others = new Set(["member", "members", "infant", "infants", "child", "children", "adult", "adults"]);

/** How many words may stand between the figure of all and "aboard": "58 people were on board". */
const reach = 4;

/**
 * The people aboard ("58 people on board") with the passengers and the crew that another passage of the article gives
 * ("54 passengers and six crew"). Undefined where the article speaks of several vessels: where it has two such figures or lists.
 */
export function findAboard(sentences: readonly (readonly Step[])[]): Whole | undefined {
  const wholes = sentences.flatMap(wholesIn);
  const lists = sentences.flatMap(listsIn);
  const [whole, list] = [wholes[0], lists[0]];
  if (!whole || !list) return undefined;
  const isOne =
    wholes.every(({ value }) => value.number === whole.value.number) &&
    lists.every((other) => sumOf(other) === sumOf(list));
  return isOne ? { figure: whole, list, explicit: false } : undefined;
}

function wholesIn(steps: readonly Step[]) {
  return steps.flatMap(({ figure }, at) => {
    if (figure?.kind !== "number" || plainValue(figure) === undefined) return [];
    return isAboard(steps, at) && !isPart(steps, at) ? [figure] : [];
  });
}

/** "58 people on board", "58 were aboard". */
function isAboard(steps: readonly Step[], at: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) {
    const { word, isWord } = stepAt(steps, next);
    if (word === "aboard" || (word === "board" && stepAt(steps, next - 1).word === "on")) return true;
    if (!isWord || !betweenWords.has(word)) return false;
  }
  return false;
}

const betweenWords = new Set("people persons person were was on those who".split(" "));

/** "All but 12 people aboard", "12 of the people aboard". */
const isPart = (steps: readonly Step[], at: number): boolean =>
  partWords.has(stepAt(steps, at - 1).word) || stepAt(steps, at + 1).word === "of";

const partWords = new Set("but other another more least killing killed only than except".split(" "));

function listsIn(steps: readonly Step[]): PartList[] {
  return steps.flatMap(({ figure }, at) => {
    if (!figure || stepAt(steps, at - 1).word === "and") return [];
    const list = readPartList(steps, at);
    return list?.joined && areAllAboard(list.parts) ? [list] : [];
  });
}

/** Passengers and crew, and nobody else. */
export function areAllAboard(parts: readonly Part[]): boolean {
  const sorts = parts.map(({ words }) => words.filter((word) => travellers.has(word) || crew.has(word)));
  return (
    parts.every(({ words, figure }) => figure && words.length <= 2 && words.every(isAboardWord)) &&
    sorts.some((words) => words.some((word) => travellers.has(word))) &&
    sorts.some((words) => words.some((word) => crew.has(word)))
  );
}

const isAboardWord = (word: string): boolean =>
  travellers.has(word) || crew.has(word) || others.has(word) || word === "flight";

const sumOf = ({ parts }: PartList): number => parts.reduce((sum, { value }) => sum + value, 0);
