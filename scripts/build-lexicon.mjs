// Builds server/src/recognise/lexicon.generated.ts out of the lists of npm packages and the typed tables in lexicon/.
// Run it with `node scripts/build-lexicon.mjs`; the same packages give the same bytes. docs/LEXICON-SOURCES.md names the
// sources and their licences.
import { readFileSync, writeFileSync } from "node:fs";
import { transformSync } from "esbuild";
import * as bodies from "./lexicon/bodies.mjs";
import * as clubs from "./lexicon/clubs.mjs";
import * as companies from "./lexicon/companies.mjs";
import { readLists } from "./lexicon/lists.mjs";
import * as organizations from "./lexicon/organizations.mjs";
import * as people from "./lexicon/people.mjs";
import * as places from "./lexicon/places.mjs";
import * as titles from "./lexicon/titles.mjs";
import * as words from "./lexicon/words.mjs";

const target = new URL("../server/src/recognise/lexicon.generated.ts", import.meta.url);

/** From the key of an entry to the names of its bits. A key is folded pieces joined by spaces; "=nato" wants capitals. */
const entries = new Map();

/** The folding that the program itself looks words up by. */
const { foldEntry: foldWord } = await importTypeScript("../server/src/recognise/fold-entry.ts");

/** A module that imports nothing, read as TypeScript. */
async function importTypeScript(path) {
  const source = readFileSync(new URL(path, import.meta.url), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

/** Cuts as the tokenizer does: words, dotted abbreviations, "'s", signs; a lone final stop is dropped. */
function piecesOf(text) {
  const pieces =
    text.match(
      /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘](?!s\b)\p{L}[\p{L}\p{M}]*)*|['’]s\b|\d+|[^\s\p{L}\d.]/gu,
    ) ?? [];
  return pieces.map(foldWord);
}

/** Adds bits to an entry; all-capital words of up to five letters count only where they are written in capitals. */
function add(text, ...bits) {
  const pieces = piecesOf(text);
  if (pieces.length === 0 || pieces.some((piece) => /\d/.test(piece))) return;
  const key = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u.test(text) ? `=${foldWord(text)}` : pieces.join(" ");
  if (!/^=?[a-z' .&-]+$/.test(key)) return;
  const known = entries.get(key) ?? new Set();
  for (const bit of bits) known.add(bit);
  entries.set(key, known);
}

const addAll = (list, ...bits) => {
  for (const text of list) add(text, ...bits);
};
const byComma = (text) =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
const bySpace = (text) => text.split(/\s+/).filter(Boolean);
const hasBit = (text, bit) => entries.get(foldWord(text))?.has(bit) ?? false;

/** True for one word that is rather an everyday word, a place or somebody's name. */
function meansOther(name, everyday) {
  const word = foldWord(name);
  if (/^(?:\p{Lu}{2,5}|.*[^\p{L}].*)$/u.test(name)) return false;
  return everyday.has(word) || otherBits.some((bit) => hasBit(name, bit));
}
/** "Chevy Chase" is a town, and a comedian. */
function beginsLikePerson(name) {
  const [first, last] = name.split(" ");
  if (last === undefined) return false;
  return hasBit(first, "givenName") || (hasBit(last, "surname") && !hasBit(first, "common"));
}

const otherBits = ["givenName", "frequentSurname", "country", "region", "city", "demonym", "title"];

async function build() {
  const lists = await readLists();
  const hardly = new Set([...bySpace(words.hardlyWords), ...bySpace(people.knownSurnames).map(foldWord)]);
  for (const word of bySpace(words.trulyWords)) hardly.delete(word);
  const common = lists.commonWords.filter((word) => !hardly.has(word));
  addAll(common, "common");
  addAll(common.slice(0, 2500), "frequent");
  const everyday = new Set(common.slice(0, 3000));

  addAll(lists.frequentGivenNames, "givenName", "frequentGivenName");
  for (const name of lists.givenNames) if (!everyday.has(foldWord(name))) add(name, "givenName");
  addAll(lists.censusGivenNames, "givenName");
  addAll(bySpace(people.knownGivenNames), "givenName");
  addAll(bySpace(people.knownSurnames), "surname", "frequentSurname");
  addAll(lists.frequentSurnames, "surname", "frequentSurname");
  for (const name of lists.surnames) if (!everyday.has(foldWord(name))) add(name, "surname");
  for (const name of lists.otherNames)
    if (!hasBit(name, "common") && !hasBit(name, "givenName") && !hasBit(name, "surname"))
      add(name, "surname");

  addAll(lists.countries, "country");
  addAll(byComma(places.countries), "country");
  addAll(lists.capitals, "city", "majorCity");
  addAll(lists.majorCities, "city", "majorCity");
  for (const city of lists.cities) if (!hasBit(city, "common")) add(city, "city");
  for (const city of byComma(places.cities))
    if (hasBit(city, "frequentGivenName") && city !== "Geneva") add(city, "city");
    else add(city, "city", "majorCity");
  addAll(byComma(places.regions), "region");
  addAll(byComma(places.morePlaces), "region");
  addAll(byComma(places.provinces), "region");
  for (const region of lists.regions)
    if (
      !hasBit(region, "common") &&
      !hasBit(region, "frequentSurname") &&
      !hasBit(region, "frequentGivenName")
    )
      add(region, "region");
  addAll(lists.demonyms, "demonym");
  addAll(
    bySpace(places.demonyms)
      .filter((name) => /(?:an|i|ani)$/.test(name))
      .map((name) => `${name}s`),
    "demonym",
  );
  addAll(bySpace(places.demonyms), "demonym");
  addAll(bySpace(places.placeHeads), "placeHead");
  addAll(bySpace(places.placeStarts), "placeStart");

  addAll(byComma(organizations.organizations), "organization");
  for (const list of [
    companies.companies,
    companies.media,
    clubs.clubs,
    bodies.parties,
    bodies.bodies,
    bodies.foreignBodies,
  ])
    for (const name of byComma(list)) if (!meansOther(name, everyday)) add(name, "organization");
  addAll(byComma(clubs.clubTowns), "club");
  for (const town of lists.towns)
    if (!hasBit(town, "common") && !hasBit(town, "city") && !beginsLikePerson(town)) add(town, "town");
  addAll(bySpace(organizations.organizationHeads), "organizationHead");
  addAll(bySpace(organizations.organizationStarts), "organizationStart");
  addAll(bySpace(organizations.departments), "department");

  addAll(bySpace(titles.honorifics), "title", "honorific");
  addAll(
    bySpace(titles.titles).filter((title) => !title.includes("-")),
    "title",
  );
  addAll(
    common.filter((word) => /(?:ologist|ographer)$/.test(word)),
    "title",
  );
  addAll(bySpace(titles.offices), "title");
  addAll(bySpace(titles.particles), "particle");
  addAll(bySpace(titles.suffixes), "suffix");
  addAll(bySpace(titles.speech), "speech");

  addAll(bySpace(words.months), "month");
  addAll(bySpace(words.weekdays), "weekday");
  addAll(bySpace(words.notNames), "notName");
  addAll(bySpace(words.otherHeads), "otherHead");
  addAll(byComma(words.knownOthers), "otherHead");
  addAll(bySpace(words.furniture), "furniture");
  const text = toModule();
  writeFileSync(target, text);
  console.log(`${entries.size} entries, ${text.length} bytes`);
}

/** Groups the entries by their bits and front-codes each group: a base-36 digit says how many letters an entry shares with the one before it. */
function toModule() {
  const keys = [...entries.keys()];
  const words = toGroups(keys.filter((key) => !key.includes(" ")));
  const phrases = toGroups(keys.filter((key) => key.includes(" ")));
  return `// Built by scripts/build-lexicon.mjs from the sources that docs/LEXICON-SOURCES.md names. Not to be edited.
type Groups = readonly (readonly [string, string])[];

/** Names of bits of \`Lex\`, and the front-coded words that have just these. */
export const wordGroups: Groups = [
${words}
];

/** The same for phrases: words and signs with spaces between. */
export const phraseGroups: Groups = [
${phrases}
];

/** The longer of the words that make bodies and places of what they stand with, in small letters. */
export const longHeads =
  ${JSON.stringify(longHeads(keys))};
`;
}

/** Below this length, in letters, too many surnames are a slip away from a word. */
const longHead = 6;

function longHeads(keys) {
  const isHead = (key) => hasBit(key, "organizationHead") || hasBit(key, "placeHead");
  // "Hollings", "Pelling", "Gowers" are surnames.
  const isNearSurnames = (key) => /ings?$|^growers$/.test(key);
  return keys
    .filter((key) => key.length >= longHead && /^[a-z]+$/.test(key) && isHead(key) && !isNearSurnames(key))
    .sort()
    .join(" ");
}

function toGroups(keys) {
  const groups = new Map();
  for (const key of keys) {
    const label = [...entries.get(key)].sort().join(" ");
    if (!groups.has(label)) groups.set(label, []);
    groups.get(label).push(key);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, members]) => `  [${JSON.stringify(label)}, ${JSON.stringify(frontCode(members.sort()))}],`)
    .join("\n");
}

function frontCode(keys) {
  let previous = "";
  let coded = "";
  for (const key of keys) {
    let shared = 0;
    while (shared < 35 && shared < previous.length && previous[shared] === key[shared]) shared++;
    coded += shared.toString(36).toUpperCase() + key.slice(shared);
    previous = key;
  }
  return coded;
}

await build();
