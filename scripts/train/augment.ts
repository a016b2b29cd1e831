// Makes other texts out of annotated ones: other persons, headlines in Title Case and capitals, wire copy's datelines and
// sign-offs, titles without stops.
import type { NameKind } from "../../server/src/recognise/mention";
import type { GoldText } from "./corpora";
import { makeUp, type NameLists } from "./name-lists";
import { renameBodies } from "./rename-bodies";
import { cut, type Edit, join, rewrite } from "./rewrite";

/** Another text made from this one; the same random numbers make the same text. `isOrdinary` words are never renamed. */
export function augment(
  gold: GoldText,
  lists: NameLists,
  isOrdinary: (word: string) => boolean,
  random: () => number,
): GoldText {
  const renamed = renameBodies(renamePersons(gold, lists, random), lists, isOrdinary, random);
  let text = loseStops(renamed, random);
  if (random() < 0.5) text = signOff(text, lists, random);
  const headline = headlineOf(text, random);
  if (random() < 0.5) text = leadIn(text, lists, random);
  return headline ? join(headline, text) : text;
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const word = /\p{Lu}\p{Ll}+/gu;

/** Gives most persons other names, each the same one all through the text. */
function renamePersons(gold: GoldText, lists: NameLists, random: () => number): GoldText {
  const given = new Map<string, string>();
  const edits: Edit[] = [];
  const surnames = new Map<string, string>();
  const persons = gold.names.filter(({ kind }) => kind === "person").sort((a, b) => a.start - b.start);
  for (const { start, end } of persons) {
    const parts = [...gold.text.slice(start, end).matchAll(word)];
    if (parts.length > 1) surnameOf(parts.at(-1)![0], surnames, lists, random);
  }
  let last = 0;
  for (const { start, end } of persons) {
    if (start < last) continue;
    last = end;
    const parts = [...gold.text.slice(start, end).matchAll(word)];
    parts.forEach((part, index) => {
      const known = surnames.get(part[0]) ?? given.get(part[0]);
      let name = known;
      if (name === undefined && (parts.length === 1 || index === parts.length - 1))
        name = surnameOf(part[0], surnames, lists, random);
      if (name === undefined) {
        name = random() < 0.8 ? pick(lists.given, random) : part[0];
        given.set(part[0], name);
      }
      edits.push({ start: start + part.index, end: start + part.index + part[0].length, text: name });
    });
  }
  return rewrite(gold, edits);
}

function surnameOf(
  name: string,
  surnames: Map<string, string>,
  lists: NameLists,
  random: () => number,
): string {
  const known = surnames.get(name);
  if (known !== undefined) return known;
  const chance = random();
  const other = chance < 0.15 ? name : chance < 0.65 ? pick(lists.surnames, random) : makeUp(lists, random);
  surnames.set(name, other);
  return other;
}

const stops = /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gen|Gov|Rep|U\.S|U\.K|U\.N)\./g;

/** Leaves the stops of abbreviations out, as some papers do. */
function loseStops(gold: GoldText, random: () => number): GoldText {
  if (random() < 0.6) return gold;
  const edits: Edit[] = [];
  for (const match of gold.text.matchAll(stops)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      gold.names.some(
        (name) => start < name.end && end > name.start && (start < name.start || end > name.end),
      )
    )
      continue;
    edits.push({ start, end, text: match[0].replaceAll(".", "") });
  }
  return rewrite(gold, edits);
}

const sentenceEnd = /[.!?]["”’]?(?:\s|$)/;
const smallInTitles = new Set("a an the of in on at to for and or by with as from over its is be".split(" "));
const anyWord = /\p{L}[\p{L}\p{M}.'’-]*/gu;

/** A short sentence of the text as a headline; undefined where there is none that holds a name. */
function headlineOf(gold: GoldText, random: () => number): GoldText | undefined {
  const sentences: GoldText[] = [];
  for (let start = 0; start < gold.text.length; ) {
    const found = sentenceEnd.exec(gold.text.slice(start));
    const line = gold.text.indexOf("\n", start);
    let end = found ? start + found.index : gold.text.length;
    if (line >= 0 && line < end) end = line;
    const sentence = cut(gold, start, end);
    if (end - start > 20 && end - start < 110 && sentence.names.length > 0) sentences.push(sentence);
    start = Math.max(end, start) + 1;
    while (start < gold.text.length && /[\s"”’]/.test(gold.text.charAt(start))) start++;
  }
  if (sentences.length === 0) return undefined;
  const sentence = pick(sentences, random);
  const shout = random() < 0.35;
  const text = sentence.text.replace(anyWord, (found, at: number) => {
    if (shout) return found.toUpperCase();
    if (at > 0 && smallInTitles.has(found)) return found;
    return found.charAt(0).toUpperCase() + found.slice(1);
  });
  return text.length === sentence.text.length ? { ...sentence, text } : undefined;
}

const cities =
  "BRUSSELS PARIS LONDON WASHINGTON BEIJING MOSCOW JERUSALEM BEIRUT TOKYO SEOUL CAIRO BAGHDAD KABUL NAIROBI BERLIN ROME MADRID ANKARA TEHRAN GENEVA LAGOS SYDNEY OTTAWA CHICAGO BOSTON".split(
    " ",
  );
const agencies = "Reuters AP AFP Xinhua Bloomberg Interfax Kyodo Yonhap UPI dpa".split(" ");
const dates = "Feb 12|March 3|Sept. 30|Aug 8|May 21|Dec. 4|Monday|Jan 17".split("|");

type Part = string | readonly [string, NameKind];

/** A text put together of plain parts and names. */
function compose(gold: GoldText, parts: readonly Part[]): GoldText {
  let text = "";
  const names = [];
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else {
      names.push({ start: text.length, end: text.length + part[0].length, kind: part[1] });
      text += part[0];
    }
  }
  return { ...gold, text, names, unknown: [] };
}

/** "BRUSSELS, Feb 12 (Reuters) - " before the first sentence. */
function leadIn(gold: GoldText, lists: NameLists, random: () => number): GoldText {
  const made = random() < 0.4;
  const city: Part = [made ? makeUp(lists, random).toUpperCase() : pick(cities, random), "place"];
  const agency: Part = [pick(agencies, random), "organization"];
  const dash = pick([" - ", " -- ", " — ", " _ "], random);
  const parts: Part[] = pick<Part[]>(
    [
      [city, `, ${pick(dates, random)} (`, agency, `)${dash}`],
      [city, " (", agency, `)${dash}`],
      [city, dash],
      [city, `, ${pick(dates, random)}${dash}`],
    ],
    random,
  );
  const lead = compose(gold, parts);
  const moved = join({ ...lead, text: lead.text }, gold);
  return rewrite(moved, [{ start: lead.text.length, end: lead.text.length + 2, text: "" }]);
}

/** "(Reporting by …; Editing by …)" after the last. */
function signOff(gold: GoldText, lists: NameLists, random: () => number): GoldText {
  const person = (): Part => [
    `${pick(lists.given, random)} ${random() < 0.5 ? pick(lists.surnames, random) : makeUp(lists, random)}`,
    "person",
  ];
  const city: Part = [pick(cities, random).replace(/\B\w+/, (rest) => rest.toLowerCase()), "place"];
  const parts = pick<Part[]>(
    [
      ["(Reporting by ", person(), " in ", city, "; Editing by ", person(), ")"],
      [
        "(Reporting by ",
        person(),
        " and ",
        person(),
        "; Additional reporting by ",
        person(),
        "; Writing by ",
        person(),
        ")",
      ],
      ["By ", person()],
      [
        "FILE PHOTO: ",
        person(),
        " speaks in ",
        city,
        ".",
        " Photograph: ",
        person(),
        "/",
        [pick(agencies, random), "organization"],
      ],
    ],
    random,
  );
  return join(gold, compose(gold, parts));
}
