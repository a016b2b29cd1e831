import { pick } from "./random.mjs";

const kinds = ["number", "percent", "money", "quantity"];

/** Scale words and what they are mistaken for. */
const scales = new Map([
  ["million", "billion"],
  ["billion", "million"],
  ["mn", "bn"],
  ["bn", "mn"],
  ["m", "bn"],
]);
const scaleWord = /(?<=\d ?-?)(?:million|billion|mn|bn|m)\b/;

/** A digit changed in a figure that two articles state. At most one in an article. */
export function plantFigures({ articles }, random) {
  return plantIn(sharedFigures(articles), random, ({ text }) => {
    const changed = withOtherDigit(text, random);
    return { rule: "number-conflict", at: 0, length: text.length, text: changed };
  });
}

/** Million for billion, or billion for million, in a figure that two articles state. At most one in an article. */
export function plantMagnitudes({ articles }, random) {
  const scaled = sharedFigures(articles, ({ text, value }) => scaleWord.test(text) && value.unit !== "m");
  return plantIn(scaled, random, ({ text }) => {
    const { 0: word, index } = scaleWord.exec(text);
    return { rule: "magnitude", at: index, length: word.length, text: scales.get(word) };
  });
}

/** Another age, a few years off, for a person whose age two articles state. At most one in an article. */
export function plantAges({ articles }, random, textOf) {
  const aged = new Map();
  for (const { path, mentions } of articles) {
    const source = textOf(path);
    mentions.forEach((mention, at) => {
      const before = mentions[at - 1];
      if (mention.value?.unit !== "a" || !/^\d\d\b/.test(mention.text) || before?.kind !== "person") return;
      if (!/^(?:, | \()?$/.test(source.slice(before.end, mention.start))) return;
      add(aged, `${before.entity} ${mention.value.number}`, { path, ...mention });
    });
  }
  return plantIn(aged, random, ({ text }) => {
    const years = Number(text.slice(0, 2)) + pick([-9, -6, -4, 3, 5, 8], random);
    return { rule: "age-mismatch", at: 0, length: 2, text: String(years) };
  });
}

/** The places of figures in digits by what they come to, whatever their wording; ages and years are left out. */
function sharedFigures(articles, isWanted = () => true) {
  const shared = new Map();
  for (const { path, mentions } of articles) {
    for (const mention of mentions) {
      const { kind, text, value } = mention;
      if (!kinds.includes(kind) || value.number === undefined || value.unit === "a") continue;
      // One digit says too little: "two" is in every article.
      if (!/\d/.test(text) || !/[1-9]\d|\d[.,]\d|\d.*\p{L}{2}/u.test(text) || !isWanted(mention)) continue;
      add(shared, `${kind} ${value.number} ${value.unit}`, { path, ...mention });
    }
  }
  return shared;
}

function plantIn(groups, random, change) {
  const used = new Set();
  return [...groups.values()].flatMap((places) => {
    if (new Set(places.map(({ path }) => path)).size < 2) return [];
    const place = pick(
      places.filter(({ path }) => !used.has(path)),
      random,
    );
    if (!place) return [];
    used.add(place.path);
    const { rule, at, length, text } = change(place);
    const start = place.start + at;
    const detail = `${place.text} → ${text} at ${place.start}`;
    return [{ rule, path: place.path, start, end: start + length, text, detail }];
  });
}

/** One digit is changed that is no zero at the end, so that no rounding explains the difference. */
function withOtherDigit(written, random) {
  const digits = [...written.matchAll(/[1-9]/g)].map(({ index }) => index);
  const at = pick(digits.slice(0, 2), random);
  const digit = pick(
    [..."123456789"].filter((each) => each !== written[at]),
    random,
  );
  return written.slice(0, at) + digit + written.slice(at + 1);
}

const add = (groups, key, place) => groups.set(key, [...(groups.get(key) ?? []), place]);
