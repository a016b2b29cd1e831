import type { Step } from "../arithmetic/steps";
import { isDoneBy, isEventNoun, kindNamed, mayBeDone } from "./event-kinds";

/** Signs and words at which another clause begins. */
const clauseEnds = new Set([
  ...' , ; : – — ( ) “ ” "'.trim().split(" "),
  ..."and but or while when whose who which where after before as because if whether that".split(" "),
]);
/** Words of what did not come to be. */
const unreal = new Set("not never nor no without denied".split(" "));

/** How far an event's word may stand from its time, in steps. */
const reach = 14;
/** "A court on Wednesday sentenced Haig": so far behind a time that does not open its clause. */
const rightBehind = 2;
/** "Thursday's half-point cut in the key rate" */
const ownedBehind = 6;

/**
 * The kind of event of which a sentence gives the time of the step at `own`: named in the time's own clause, before the time,
 * or behind it where the time opens the clause ("On Tuesday the ferry sank", "from March 25, when the line opens"). "" where
 * none is named.
 */
export function kindOfTime(steps: readonly Step[], own: number): string {
  const [before, behind] = [steps[own - 1]?.word ?? "", steps[own + 1]?.word ?? ""];
  // "Has set Oct. 4 for the run-off"
  if (choices.has(before) && behind === "for") return kindBehind(steps, own, reach);
  if (isOwner.test(behind)) return kindBehind(steps, own, ownedBehind);
  const { kind, hasWords } = kindBefore(steps, own);
  if (kind !== "") return kind;
  const isOpening = !hasWords || whenBehind(steps, own) > 0;
  return kindBehind(steps, own, isOpening ? reach : rightBehind);
}

const choices = new Set("set fixed chosen chose named picked announced scheduled".split(" "));
const isOwner = /^[’']s$/;

/** The kind that the word at a step names, with those around it: who is found guilty is not found. */
function kindAt(steps: readonly Step[], at: number): string {
  const { word } = steps[at]!;
  if (word === "guilty") {
    const isNot = steps[at - 1]?.word === "not";
    if (pleas.has(steps[isNot ? at - 2 : at - 1]?.word ?? "")) return isNot ? "" : "plead";
    return isNot ? "acquit" : "convict";
  }
  const kind = kindNamed(word, steps[at + 1]?.word ?? "");
  if (kind !== "find") return kind;
  for (let next = at + 1; next < Math.min(steps.length, at + verdictReach); next++) {
    if (steps[next]!.word === "guilty") return kindAt(steps, next);
    if (endsClause(steps, next)) break;
  }
  return kind;
}

const pleas = new Set("plead pleads pleaded pleading pled".split(" "));
/** "Found nurse Gwen Ardley, guilty": so near stands the verdict, in steps. */
const verdictReach = 8;

/** The kind named before the time in its clause, and whether anything is said there at all. */
function kindBefore(
  steps: readonly Step[],
  own: number,
): { readonly kind: string; readonly hasWords: boolean } {
  let noun = "";
  let done = "";
  let doneAt = 0;
  let hasWords = false;
  // "derailed shortly after 8:30"
  const isNearby = nearby.has(steps[own - 2]?.word ?? "") && afterOrBefore.has(steps[own - 1]!.word);
  let from = Math.max(0, own - reach);
  for (let at = isNearby ? own - 3 : own - 1; at >= from; at--) {
    const { word, time } = steps[at]!;
    // "A wildfire that broke out on"
    if (done !== "" && at === doneAt - 1 && relatives.has(word)) continue;
    if (done !== "" && at === doneAt - 1 && word === ",") {
      // "The trial of Redfern, once a banker, opens on"
      const opening = commaBefore(steps, at);
      if (opening < 0) break;
      from = Math.max(0, from - (at - opening));
      at = opening;
      continue;
    }
    if ((time && at < own - 2) || endsClause(steps, at)) break;
    if (unreal.has(word) && steps[at + 1]?.word !== "guilty") return { kind: "", hasWords: true };
    const kind = kindAt(steps, at);
    if (done !== "") {
      if (isDoneBy(done, kind)) return { kind, hasWords };
    } else if (kind !== "") {
      if (mayBeDone(kind)) [done, doneAt] = [kind, at];
      else if (!isEventNoun(word)) return { kind, hasWords };
      else noun ||= isBehindPreposition(steps, at) ? "" : kind;
    }
    hasWords ||= steps[at]!.isName || (steps[at]!.isWord && !prepositions.has(word));
  }
  return { kind: done || noun, hasWords };
}

/** How long an aside between commas may be, in steps. */
const asideReach = 12;

/** The comma that opens the aside which one closes; -1 where none does. */
function commaBefore(steps: readonly Step[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - asideReach); at--)
    if (steps[at]!.word === "," && !isBetweenFigures(steps, at)) return at;
  return -1;
}

/** The comma of "won 6-4, 6-3 on Saturday". */
const isBetweenFigures = (steps: readonly Step[], at: number): boolean =>
  isNumber(steps[at - 1]) && isNumber(steps[at + 1]);

const isNumber = (step: Step | undefined): boolean =>
  step !== undefined && step.word === "" && !step.isName && step.time === undefined;

const relatives = new Set(["that", "which"]);

const nearby = new Set("shortly just soon moments".split(" "));
const afterOrBefore = new Set(["after", "before"]);

const prepositions = new Set("on at in by from until till since of late early about around the".split(" "));

function kindBehind(steps: readonly Step[], own: number, within: number): string {
  let at = own + 1 + whenBehind(steps, own);
  if (steps[at]?.word === ",") at += 1;
  for (const end = Math.min(steps.length, own + 1 + within); at < end; at++) {
    const { word, time } = steps[at]!;
    if (time || endsClause(steps, at) || unreal.has(word)) return "";
    const kind = kindAt(steps, at);
    if (kind !== "") return kind;
  }
  return "";
}

/** "Stalls beside the public hearing will be held": the noun is not what the verb speaks of; "on trial" is. */
function isBehindPreposition(steps: readonly Step[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const { word, isWord } = steps[at]!;
    if (aside.has(word)) return !(word === "on" && at === noun - 1);
    if (!isWord) return false;
  }
  return false;
}

const aside = new Set(
  "at on in by from of for to with beside near outside inside around during before after about into over under against".split(
    " ",
  ),
);

/** How many steps ", when" takes behind a time: 0 where it does not stand there. */
function whenBehind(steps: readonly Step[], own: number): number {
  const at = steps[own + 1]?.word === "," ? own + 2 : own + 1;
  return steps[at]?.word === "when" ? at - own : 0;
}

/** A clause ends there; "and" between two names parts none. */
function endsClause(steps: readonly Step[], at: number): boolean {
  const { word } = steps[at]!;
  if (!clauseEnds.has(word) || (word === "as" && isOfOffice(steps, at))) return false;
  if (word === "," && isBetweenFigures(steps, at)) return false;
  return word !== "and" || !(steps[at - 1]?.isName && steps[at + 1]?.isName);
}

/** "Stepped down as finance minister", "was sworn in as mayor": no clause begins there. */
function isOfOffice(steps: readonly Step[], at: number): boolean {
  const [before, last] = [steps[at - 2]?.word ?? "", steps[at - 1]?.word ?? ""];
  return kindNamed(last, "") !== "" || kindNamed(before, last) !== "";
}
