import { pick, shuffled } from "./random.mjs";

/** What the sentences are about: another thing in each article, so that no two articles speak of one. */
const things = [
  ["tram", "ropeway"],
  ["lifeboat", "brewery"],
  ["coach", "windmill"],
  ["minibus", "lighthouse"],
  ["barge", "ice rink"],
  ["sleigh", "chapel"],
  ["balloon", "tannery"],
  ["dinghy", "sawmill"],
  ["gondola", "foundry"],
];

const surnames = [
  "Olmstead",
  "Quennell",
  "Tarrant",
  "Hibbert",
  "Lockyer",
  "Pascoe",
  "Winslade",
  "Yarrow",
  "Dunmore",
];

const whole = (low, high, random) => low + Math.floor(random() * (high - low));

/**
 * Sentences whose figures fit together, with the figure that is changed between `[` and `]` and what it is changed to.
 * Each is put at the end of an article; the right sentence must find nothing, the changed one its rule.
 */
const makers = {
  "percent-mismatch": (random, _, [vehicle]) => {
    const base = whole(2, 9, random) * 100;
    const percent = whole(2, 18, random) * 5;
    const wrong = percent + pick([-7, 8, 12, 30], random);
    return {
      sentence: `Ticket sales for the ${vehicle} rose [${percent}%] to ${(base * (100 + percent)) / 100} from ${base}.`,
      wrong: `${Math.abs(wrong)}%`,
    };
  },
  "sum-mismatch": (random, _, [vehicle]) => {
    const [men, women] = [whole(2, 9, random), whole(2, 9, random)];
    return {
      sentence: `The ${vehicle} carried [${men + women}] people: ${men} men and ${women} women.`,
      wrong: String(men + women + pick([1, 2, 3], random)),
    };
  },
  "unit-conversion": (random, _, [, building]) => {
    const miles = whole(3, 60, random);
    const kilometres = Math.round(miles * 1.609344);
    const wrong = `${kilometres + whole(6, 40, random)} km`;
    return {
      sentence: `The old ${building} lies ${miles} miles ([${kilometres} km]) from the coast.`,
      wrong,
    };
  },
  "elapsed-mismatch": (random, year, [, building]) => {
    const years = whole(12, 90, random);
    return {
      sentence: `The old ${building} was built [${years} years ago], in ${year - years}.`,
      wrong: `${years + pick([3, 5, 10], random)} years ago`,
    };
  },
  "weekday-mismatch": (random, year, [, building]) => {
    const day = new Date(Date.UTC(year, whole(0, 12, random), whole(1, 28, random)));
    const name = (date) => date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });
    const date = day.toLocaleDateString("en-US", {
      month: "long",
      day: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
    const other = new Date(day.getTime() + whole(1, 6, random) * 86_400_000);
    return { sentence: `The old ${building} opens on [${name(day)}], ${date}.`, wrong: name(other) };
  },
  "age-mismatch": (random, year, [vehicle], index) => {
    const age = whole(22, 80, random);
    const name = `${surnames[index % surnames.length]}`;
    return {
      sentence: `Petra ${name} drives the ${vehicle}. ${name}, [${age}], was born on January 3, ${year - age}.`,
      wrong: String(age + pick([-5, 4, 7], random)),
    };
  },
};

const marked = /\[([^\]]*)\]/;

/** For each of the rules a sentence at the end of an article, with the right figure to write first and the wrong one to plant. */
export function plantSentences({ articles }, random, textOf) {
  const rules = Object.keys(makers);
  return shuffled(
    articles.filter(({ dateline }) => dateline),
    random,
  ).map(({ path, dateline }, index) => {
    const rule = rules[index % rules.length];
    const { sentence, wrong } = makers[rule](
      random,
      Number(dateline.slice(0, 4)),
      things[index % things.length],
      index,
    );
    const [, right] = marked.exec(sentence);
    const text = textOf(path);
    const lead = `${text.endsWith("\n") ? "\n" : "\n\n"}`;
    const appended = `${lead}${sentence.replace(marked, "$1")}\n`;
    const start = text.length + lead.length + sentence.indexOf("[");
    return {
      rule,
      path,
      appended,
      start,
      end: start + right.length,
      text: wrong,
      detail: `${sentence} → ${wrong}`,
    };
  });
}
