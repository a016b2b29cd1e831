// @ts-check
/**
 * Builds the table of currencies out of the Unicode data (CLDR) that Node carries: for each ISO 4217 code the names and
 * signs by which English texts call it. Run with `node scripts/build-units.mjs`; the result is committed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { also, bare, former, parts, signs, tooShort, wordCodes } from "./lexicon/currencies.mjs";

const target = fileURLToPath(
  new URL("../server/src/recognise/figures/currencies.generated.ts", import.meta.url),
);

const codes = Intl.supportedValuesOf("currency").filter(
  (code) => !code.startsWith("X") || /^X(AF|OF|CD|PF)$/.test(code),
);

/** @param {string} code @param {number} count @param {"name" | "narrowSymbol" | "symbol"} display */
function ofIntl(code, count, display) {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: display });
  return format.formatToParts(count).find(({ type }) => type === "currency")?.value ?? "";
}

/** @param {string} name */
const plain = (name) =>
  name
    .replace(/\s*\(.*\)/, "")
    .replaceAll("ʻ", "")
    .trim();
/** @param {string} name */
const withoutMarks = (name) => name.normalize("NFD").replace(/\p{M}/gu, "");
/** @param {string} name */
const plural = (name) =>
  /(?:s|yuan|yen|won|baht|dong|rand|renminbi|ringgit|元|ரூ|rmb|kuai|NIS|kronor|kroner|leva|lei|reais|markka|quid|bucks|liras|ر)$/.test(
    name,
  )
    ? name
    : `${name}s`;

/** @type {Map<string, string>} */
const names = new Map();
/** @param {string} name @param {string} code */
function addName(name, code) {
  for (const form of [name, plural(name)])
    for (const variant of [form, withoutMarks(form)])
      if (!names.has(variant.toLowerCase())) names.set(variant.toLowerCase(), code);
}
for (const [noun, code] of Object.entries(bare)) addName(noun, code);
for (const [code, list] of Object.entries(also)) for (const name of list) addName(name, code);
for (const code of codes) {
  addName(plain(ofIntl(code, 1, "name")), code);
  addName(plain(ofIntl(code, 2, "name")), code);
  // Some of CLDR's singulars are plurals: "Algerian dinars".
  const many = plain(ofIntl(code, 2, "name"));
  if (/[a-z]{3}s$/.test(many) && many.includes(" ")) addName(many.slice(0, -1), code);
}
for (const [code, name] of Object.entries(former)) addName(name, code);

// A noun that only one country's currency has needs no country before it: "10,000 leones".
const common = new Set([
  "colon",
  "colons",
  "colón",
  "colóns",
  "kip",
  "tala",
  "vatu",
  "lats",
  "loti",
  "lotis",
  "lati",
  "som",
  "soms",
  "right",
  "schilling",
  ...Object.keys(bare).flatMap((noun) => [noun, plural(noun)]),
  "gold",
  "golds",
  "sterling",
  "real",
  "reals",
  "sol",
  "mark",
  "marks",
  "crown",
  "crowns",
  "rights",
  "pa'anga",
  "dollar",
  "new",
  "sum",
  "som",
  "kina",
  "pula",
]);
/** @type {Map<string, Set<string>>} */
const nouns = new Map();
for (const [name, code] of names) {
  const words = name.split(" ");
  const noun = words.at(-1) ?? "";
  if (words.length > 1 && !common.has(noun)) nouns.set(noun, (nouns.get(noun) ?? new Set()).add(code));
}
for (const [noun, owners] of nouns)
  if (owners.size === 1 && !names.has(noun)) names.set(noun, [...owners][0] ?? "");

/** @type {Map<string, string>} */
const symbols = new Map();
for (const [code, list] of Object.entries(signs))
  for (const sign of list) if (!tooShort.has(sign)) symbols.set(sign, code);
for (const code of codes)
  for (const display of /** @type {const} */ (["symbol", "narrowSymbol"])) {
    const sign = ofIntl(code, 2, display);
    if (!/^[\p{L}.]+$/u.test(sign) && !symbols.has(sign)) symbols.set(sign, code);
  }

/** @param {Iterable<readonly [string, unknown]>} entries */
const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const output = `// Made by scripts/build-units.mjs out of the Unicode CLDR data of Node ${process.versions.node}. Don't edit.
/** Names of currencies in small letters, singular and plural, with their ISO 4217 codes. */
export const currencyNames: Readonly<Record<string, string>> = ${JSON.stringify(sorted(names), undefined, 1)};
/** Signs and abbreviations by their exact spelling, with ISO 4217 codes. */
export const currencySigns: Readonly<Record<string, string>> = ${JSON.stringify(sorted(symbols), undefined, 1)};
/** ISO 4217 codes. */
export const currencyCodes: readonly string[] = ${JSON.stringify([...new Set([...codes, ...Object.keys(former)])].sort())};
/** Codes that are English words or other names too. */
export const wordlikeCodes: readonly string[] = ${JSON.stringify([...wordCodes].sort())};
/** Parts of a currency: the code, how many make one, their names. */
export const currencyParts: readonly (readonly [string, number, readonly string[]])[] = ${JSON.stringify(parts)};
`;
writeFileSync(target, output);
