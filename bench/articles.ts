import { en } from "@faker-js/faker";
import { type Cast, drawCast, misspell, type Person } from "./people";
import { Random } from "./random";
import { fillers, openings, quotedWords } from "./wording";

/** A generated article, as a file of a folder. */
export interface GeneratedArticle {
  /** `2026-02/0012.txt` */
  readonly path: string;
  readonly text: string;
}

/** What several articles tell: who, where, when, how much, in whose words. */
interface Story {
  readonly lead: Person;
  readonly others: readonly Person[];
  readonly body: string;
  readonly rival: string;
  readonly place: string;
  readonly figure: number;
  readonly share: number;
  readonly day: Date;
  readonly quotation: string;
}

/** How many articles tell one story, on average. */
const articlesAStory = 5;
/** How many articles have an error of one kind planted. */
const errorRate = 0.02;

/**
 * Writes a corpus of news: people, bodies and places recur by a power law, a story's articles share figures, a day and a
 * quotation, and some have a slip in a name, another figure, another wording or the wrong weekday. `words` is the length
 * of an article, about. The same arguments give the same bytes.
 */
export function* writeArticles(count: number, words = 250, seed = 1): Generator<GeneratedArticle> {
  const random = new Random(seed);
  const cast = drawCast(random, count);
  const stories = Array.from({ length: Math.ceil(count / articlesAStory) }, () => drawStory(random, cast));
  for (let at = 0; at < count; at++) {
    const story = stories[random.below(stories.length)]!;
    const day = new Date(story.day.getTime() + random.below(4) * 86_400_000);
    const folder = day.toISOString().slice(0, 7);
    yield {
      path: `${folder}/${day.toISOString().slice(0, 10)}-${String(at).padStart(6, "0")}.txt`,
      text: writeArticle(random, cast, story, day, words),
    };
  }
}

/** One article of the corpus's kind, of about so many words. */
export function writeLongArticle(words: number, seed = 7, articles = 200): string {
  const random = new Random(seed);
  const cast = drawCast(random, articles);
  const story = drawStory(random, cast);
  return writeArticle(random, cast, story, story.day, words);
}

function drawStory(random: Random, { people, bodies, places }: Cast): Story {
  return {
    lead: people[random.zipf(people.length)]!,
    others: Array.from({ length: 3 }, () => people[random.zipf(people.length)]!),
    body: bodies[random.zipf(bodies.length)]!,
    rival: bodies[random.zipf(bodies.length)]!,
    place: places[random.zipf(places.length)]!,
    figure: 20 + random.below(4000),
    share: 2 + random.below(60),
    day: new Date(Date.UTC(2024, 0, 2) + random.below(800) * 86_400_000),
    quotation: sentenceOf(random),
  };
}

function writeArticle(random: Random, cast: Cast, story: Story, day: Date, words: number): string {
  const { lead, others, body } = story;
  const surname = random.chance(errorRate) ? misspell(random, lead.surname) : lead.surname;
  const figure = random.chance(errorRate) ? story.figure + 10 : story.figure;
  const quotation = random.chance(errorRate) ? altered(random, story.quotation) : story.quotation;
  const told = new Date(story.day.getTime() + (random.chance(errorRate) ? 86_400_000 : 0));
  const full = `${lead.role} ${lead.given} ${surname}`;
  const date = dayWords(story.day);
  const paragraphs = [
    `${full} ${random.pick(openings)} ${body}`.replace(/^./, (letter) => letter.toUpperCase()),
    `${story.place.toUpperCase()}, ${shortDay(day)} (Wire) - ${full} ${random.pick(openings)} the ${body} on ${weekdays[told.getUTCDay()]}, ${date}, to build ${figure.toLocaleString("en")} homes in ${story.place} and to spend ${story.share}% of its budget on harbour walls.`,
    `"${quotation}," ${lead.surname} told reporters. ${others[0]!.given} ${others[0]!.surname}, ${others[0]!.role.toLowerCase()} of the ${story.rival}, said the plan would cost $${1 + (story.figure % 90)} million.`,
  ];
  let written = 110;
  while (written < words) {
    const paragraph = Array.from({ length: 2 + random.below(3) }, () => fill(random, cast, story)).join(" ");
    paragraphs.push(paragraph);
    written += paragraph.split(" ").length;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** A sentence of filling, with its marks replaced by names, figures and dates. */
function fill(random: Random, { people, bodies, places }: Cast, story: Story): string {
  const other = random.chance(0.7) ? random.pick(story.others) : people[random.zipf(people.length)]!;
  const filled = random.pick(fillers).replace(/\{(\w+)\}/g, (_, mark: string) => {
    switch (mark) {
      case "lead":
        return story.lead.surname;
      case "person":
        return `${other.given} ${other.surname}`;
      case "surname":
        return random.pick(story.others).surname;
      case "role":
        return other.role.toLowerCase();
      case "body":
        return random.chance(0.6) ? story.body : bodies[random.zipf(bodies.length)]!;
      case "place":
        return random.chance(0.5) ? story.place : places[random.zipf(places.length)]!;
      case "number":
        return (2 + random.below(900)).toLocaleString("en");
      case "percent":
        return `${1 + random.below(90)}%`;
      case "money":
        return `$${1 + random.below(400)} ${random.pick(["million", "billion"])}`;
      case "year":
        return String(1990 + random.below(36));
      case "date":
        return dayWords(new Date(story.day.getTime() - random.below(300) * 86_400_000));
      case "weekday":
        return random.pick(weekdays);
      case "noun":
        return random.pick(words.noun);
      case "adjective":
        return random.pick(words.adjective);
      default:
        return sentenceOf(random);
    }
  });
  return filled.replace(/^./, (letter) => letter.toUpperCase());
}

/** Everyday words, for what a story is about. */
const words = { noun: en.word!.noun!, adjective: en.word!.adjective!, adverb: en.word!.adverb! };

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const months = [
  "Jan.",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** "Feb. 12, 2026" */
const dayWords = (day: Date): string => `${shortDay(day)}, ${day.getUTCFullYear()}`;

/** "Feb. 12" */
const shortDay = (day: Date): string => `${months[day.getUTCMonth()]} ${day.getUTCDate()}`;

/** A sentence that somebody could have said; two are hardly ever the same. */
function sentenceOf(random: Random): string {
  const { subjects, verbs, objects, ends } = quotedWords;
  const sentence = [subjects, verbs, objects, ends].map((list) => random.pick<string>(list)).join(" ");
  return sentence.replace(/\{(noun|adjective|adverb)\}/g, (_, mark: keyof typeof words) =>
    random.pick(words[mark]),
  );
}

/** The same sentence with one other word. */
function altered(random: Random, sentence: string): string {
  const words = sentence.split(" ");
  words[words.length - 2] = random.pick(["better", "harder", "poorer", "smaller"]);
  return words.join(" ");
}
