import { pick } from "./random.mjs";

const followed = 2;

/**
 * A digit changed in a figure that two articles state with the same words after it. `textOf` gives an article's text.
 * At most one in an article.
 */
export function plantFigures({ articles }, random, textOf) {
  const shared = new Map();
  for (const { path, mentions } of articles) {
    for (const { kind, text, start, end } of mentions) {
      if (!["number", "percent", "money", "quantity"].includes(kind) || !/\d/.test(text)) continue;
      const words =
        textOf(path)
          .slice(end, end + 60)
          .match(/\p{L}+/gu)
          ?.slice(0, followed) ?? [];
      const key = `${text} ${words.join(" ")}`.toLowerCase();
      shared.set(key, [...(shared.get(key) ?? []), { path, start, end, written: text }]);
    }
  }
  const used = new Set();
  return [...shared.values()].flatMap((places) => {
    if (new Set(places.map(({ path }) => path)).size < 2) return [];
    const place = pick(
      places.filter(({ path }) => !used.has(path)),
      random,
    );
    if (!place) return [];
    used.add(place.path);
    const text = withOtherDigit(place.written, random);
    return [
      {
        rule: "number-conflict",
        path: place.path,
        start: place.start,
        end: place.end,
        text,
        detail: `${place.written} → ${text}`,
      },
    ];
  });
}

/** The first digit is changed, so that no rounding explains the difference. */
function withOtherDigit(written, random) {
  const at = written.search(/\d/);
  const digit = pick(
    [..."123456789"].filter((each) => each !== written[at]),
    random,
  );
  return written.slice(0, at) + digit + written.slice(at + 1);
}
