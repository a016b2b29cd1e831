import { pick, shuffled } from "./random.mjs";
import { slipIn } from "./slips.mjs";

/** Mentions of a name that a slip needs beside it to be found. */
const otherMentions = 3;
const shortestWord = 4;

/**
 * A slip in one mention of a name that stands in at least three other mentions: a full name or a lone surname.
 * At most one in an article and one in a name, so that plants do not disturb each other.
 */
export function plantNames({ articles, entities }, random) {
  const mentions = new Map();
  for (const article of articles) {
    for (const mention of article.mentions) {
      if (!mention.entity || !/^\p{Lu}/u.test(mention.text) || mention.text === mention.text.toUpperCase())
        continue;
      mentions.set(mention.entity, [
        ...(mentions.get(mention.entity) ?? []),
        { path: article.path, ...mention },
      ]);
    }
  }
  const used = new Set();
  const plants = [];
  for (const { id, kind } of shuffled(entities, random)) {
    const places = mentions.get(id) ?? [];
    if (kind === "other" || places.length <= otherMentions) continue;
    const place = pick(
      places.filter(({ path }) => !used.has(path)),
      random,
    );
    const plant = place && plantIn(place, places, random);
    if (!plant) continue;
    used.add(place.path);
    plants.push({ rule: "name-spelling", ...plant });
  }
  return plants;
}

function plantIn(place, places, random) {
  const words = [...place.text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].filter(
    ([word]) => word.length >= shortestWord,
  );
  const match = pick(words, random);
  // The word has to stand right in three other mentions: a first name that is given once has nothing beside it.
  const others = places.filter((other) => other !== place && other.text.includes(match?.[0]));
  if (!match || others.length < otherMentions) return undefined;
  const slip = slipIn(match[0], random);
  if (!slip) return undefined;
  const start = place.start + match.index;
  return {
    path: place.path,
    start,
    end: start + match[0].length,
    text: slip.word,
    detail: `${match[0]} → ${slip.word} in “${place.text}” at ${place.start} (${place.kind}, ${slip.kind})`,
  };
}
