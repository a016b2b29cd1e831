// @ts-check
/**
 * Builds the table of currencies out of the Unicode data (CLDR) that Node carries: for each ISO 4217 code the names and
 * signs by which English texts call it. Run with `node scripts/build-units.mjs`; the result is committed.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(
  new URL("../server/src/recognise/figures/currencies.generated.ts", import.meta.url),
);

/** Currencies of the past that articles still name, with their English names; Node lists only those in use. */
const former = {
  ATS: "Austrian schilling",
  BEF: "Belgian franc",
  DEM: "German mark",
  ESP: "Spanish peseta",
  FIM: "Finnish markka",
  FRF: "French franc",
  GRD: "Greek drachma",
  IEP: "Irish pound",
  ITL: "Italian lira",
  NLG: "Dutch guilder",
  PTE: "Portuguese escudo",
  LTL: "Lithuanian litas",
  LVL: "Latvian lats",
  EEK: "Estonian kroon",
  SKK: "Slovak koruna",
  SIT: "Slovenian tolar",
  CYP: "Cypriot pound",
  MTL: "Maltese lira",
  XEU: "ecu",
  BTC: "bitcoin",
  ETH: "ether",
};

/** What CLDR calls otherwise than news does; "noun" or "adjective noun", and irregular plurals. */
const also = {
  USD: ["American dollar", "U.S. dollar", "United States dollar", "greenback"],
  CAD: ["Canada dollar"],
  AUD: ["Aussie dollar", "Australia dollar"],
  NZD: ["Kiwi dollar"],
  TWD: ["Taiwan dollar", "Taiwanese dollar"],
  GBP: ["pound sterling", "pounds sterling", "UK pound", "U.K. pound", "sterling pound", "quid"],
  CNY: ["renminbi", "rmb", "yuan renminbi", "元", "kuai"],
  RUB: ["Russian rouble", "rouble", "roubles"],
  BYN: ["Belarusian rouble", "Belarus ruble"],
  UAH: ["Ukrainian hryvnia", "hryvnia", "hryvna", "hryvnas"],
  BRL: ["Brazilian real", "Brazilian reais", "reais"],
  PLN: ["Polish złoty", "zloty", "złoty", "zlotys", "zloties"],
  CZK: ["Czech koruna", "Czech crown", "koruna", "korunas"],
  SEK: ["Swedish krona", "Swedish kronor", "Swedish crown", "krona", "kronor"],
  NOK: ["Norwegian krone", "Norwegian crown"],
  DKK: ["Danish krone", "Danish crown"],
  ISK: ["Icelandic krona", "Icelandic kronur"],
  CHF: ["Swiss franc"],
  ILS: ["Israeli shekel", "new shekel", "shekel", "NIS"],
  SAR: ["Saudi rial", "Saudi riyal"],
  QAR: ["Qatari rial"],
  IRR: ["Iranian riyal", "toman"],
  OMR: ["Omani riyal"],
  YER: ["Yemeni riyal"],
  AED: ["UAE dirham", "Emirati dirham", "dirham"],
  MAD: ["Moroccan dirham"],
  KRW: ["Korean won"],
  HUF: ["forint"],
  RON: ["Romanian leu", "lei", "leu"],
  BGN: ["Bulgarian lev", "lev", "leva"],
  TRY: ["Turkish lira", "Turkish liras"],
  THB: ["baht"],
  VND: ["dong"],
  IDR: ["rupiah"],
  MYR: ["ringgit"],
  BDT: ["taka"],
  NGN: ["naira"],
  GHS: ["cedi", "cedis"],
  ZAR: ["rand"],
  KZT: ["Kazakh tenge", "tenge"],
  PEN: ["Peruvian sol", "soles"],
  MXN: ["Mexican peso"],
  PHP: ["Philippine peso"],
  ARS: ["Argentinian peso", "Argentine peso"],
  EGP: ["Egyptian pound"],
  VES: ["bolivar", "bolivars", "bolivares", "Venezuelan bolivar"],
  PYG: ["guarani", "guaranies"],
  CRC: ["Costa Rican colon", "colones"],
  ETB: ["birr"],
  LKR: ["Sri Lanka rupee", "ரூ"],
  PKR: ["Pakistan rupee"],
  NPR: ["Nepali rupee"],
  KHR: ["riel", "riels"],
  LAK: ["Lao kip"],
  MMK: ["kyat", "kyats", "Burmese kyat"],
  MNT: ["tugrik", "tugriks"],
  GEL: ["lari", "Georgian lari"],
  AMD: ["dram", "drams"],
  AZN: ["manat", "manats", "Azeri manat"],
  ALL: ["lek"],
  RSD: ["Serbian dinar"],
  MKD: ["denar", "denars"],
  KES: ["Kenya shilling"],
  XAF: ["CFA franc", "CFA francs"],
  NLG: ["Netherlands guilder"],
  DEM: ["deutsche mark", "deutschmark", "Deutsche marks", "D-mark"],
  EUR: ["euro"],
};

/** What a bare noun means where no country is named: the usual one, for each noun that several countries share. */
const bare = {
  dollar: "USD",
  buck: "USD",
  pound: "GBP",
  franc: "CHF",
  yen: "JPY",
  yuan: "CNY",
  rupee: "INR",
  ruble: "RUB",
  won: "KRW",
  peso: "MXN",
  dinar: "KWD",
  riyal: "SAR",
  rial: "IRR",
  lira: "TRY",
  krone: "DKK",
  kroner: "NOK",
  shilling: "KES",
  peseta: "ESP",
  guilder: "NLG",
  markka: "FIM",
  deutschemark: "DEM",
  bitcoin: "BTC",
  euro: "EUR",
  escudo: "PTE",
};

/** Signs before or after the amount, besides those of CLDR. A letter's case counts. */
const signs = {
  USD: ["$", "US$", "U.S.$", "US $", "U.S. $", "USD$", "us $", "us$", "u.s. $", "$US"],
  AUD: ["A$", "AU$", "AUD$", "aud$", "$A", "a$"],
  CAD: ["C$", "CA$", "CAD$", "CDN$", "Cdn$", "cad$", "C $", "c $", "c$", "Can$"],
  NZD: ["NZ$", "nz$", "NZ $"],
  HKD: ["HK$", "hk$", "HK $", "hk $"],
  SGD: ["S$", "SG$", "s$"],
  TWD: ["NT$", "nt$", "NT $"],
  BRL: ["R$", "r$"],
  MXN: ["MX$", "Mex$", "MXN$", "mxn$", "mex$"],
  JMD: ["J$"],
  TTD: ["TT$"],
  FJD: ["F$"],
  BBD: ["Bds$"],
  XCD: ["EC$"],
  NAD: ["N$"],
  ZWL: ["Z$"],
  ARS: ["AR$"],
  CLP: ["CLP$"],
  COP: ["COP$"],
  GBP: ["£", "GB£"],
  EUR: ["€"],
  JPY: ["¥", "JP¥", "￥", "円"],
  CNY: ["CN¥", "RMB¥", "RMB", "Rmb", "rmb"],
  INR: ["₹", "Rs", "Rs.", "INR"],
  PKR: ["PKR", "PRs"],
  LKR: ["SLRs"],
  KRW: ["₩"],
  ILS: ["₪", "NIS"],
  RUB: ["₽"],
  UAH: ["₴"],
  TRY: ["₺"],
  NGN: ["₦"],
  PHP: ["₱", "P"],
  VND: ["₫"],
  THB: ["฿"],
  CRC: ["₡"],
  PYG: ["₲"],
  GHS: ["₵", "GH₵", "GHS"],
  KZT: ["₸"],
  GEL: ["₾"],
  LAK: ["₭"],
  MNT: ["₮"],
  KHR: ["៛"],
  BDT: ["৳", "Tk", "Tk."],
  ZAR: ["R"],
  CHF: ["SFr", "CHF"],
  MYR: ["RM"],
  IDR: ["Rp"],
  KES: ["KSh", "Ksh", "Sh"],
  TZS: ["TSh"],
  UGX: ["USh", "Shs"],
  BTC: ["₿"],
  EGP: ["E£"],
  PLN: ["zł"],
  CZK: ["Kč"],
  HUF: ["Ft"],
  SAR: ["SR"],
  AED: ["Dh", "Dhs"],
};

/** Parts of a currency: names, then how many make one. What is bare is a part of the dollar, pound or rupee. */
const parts = [
  ["USD", 100, ["cent", "cents", "¢", "US cents", "U.S. cents", "c"]],
  ["AUD", 100, ["Australian cents"]],
  ["CAD", 100, ["Canadian cents"]],
  ["EUR", 100, ["euro cents", "eurocents", "euro cent"]],
  ["GBP", 100, ["pence", "penny", "p"]],
  ["INR", 100, ["paise", "paisa"]],
  ["RUB", 100, ["kopecks", "kopeks", "kopeck"]],
  ["CNY", 10, ["mao", "jiao"]],
  ["CNY", 100, ["fen"]],
];

/** Letters of the alphabet that are no sign of money by themselves before a number, or not in these texts. */
const tooShort = new Set(["p", "c"]);

/** Codes that are words or other names too: taken for money only beside an amount that looks like one. */
const wordCodes = [
  "ALL",
  "TOP",
  "CUP",
  "MOP",
  "BAM",
  "GEL",
  "TRY",
  "MAD",
  "PEN",
  "SOS",
  "COP",
  "BOB",
  "ANG",
  "AMD",
  "LAK",
  "ERN",
  "ETH",
  "SIT",
  "STN",
  "CUC",
  "XAF",
  "SLE",
  "BIF",
  "GIP",
  "LSL",
  "SLL",
  "SVC",
  "MUR",
  "SRD",
  "SCR",
  "XPF",
  "NAD",
  "WST",
];

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
