import { monthWords, shortMonthWords, weekdayWords } from "../../text/calendar-words";
import { Shape } from "../../text/vocabulary";
import type { Amount } from "./amount";
import type { Reading } from "./reading";
import { isSentenceStart } from "./sentence-start";
import { wordList } from "./word-lists";

/** True where a bare number is an age: "aged 40", "ages 18 to 34", "Anna Ruiz, 42, of Leeds". */
export function isAge(reading: Reading, amount: Amount): boolean {
  const { first, end, value, numeral } = amount;
  if (numeral.scale > 1 || value > 120 || value < 0 || numeral.kind !== "cardinal") return false;
  if (numeral.plain && end === first + 1 && isAtAge(reading, first, end)) return true;
  let before =
    reading.lower(first - 1) === "between" || reading.lower(first - 1) === "from" ? first - 2 : first - 1;
  if (reading.isIn(before, bounding)) before--;
  if (reading.lower(before) === "of" && reading.lower(before - 1) === "age") return numeral.value <= 120;
  if (!reading.continues(before + 1)) return false;
  const word = reading.lower(before);
  if (word === "turned" || word === "turns" || word === "turning")
    return numeral.plain && (!reading.isWord(end) || reading.isIn(end, afterTurning));
  if (reading.isIn(before, ageWords)) return word !== "age" || !reading.isWord(end) || !capital(reading, end);
  if (goesOnAges(reading, first, end)) return true;
  if (before < first - 1 && isAgeOfGroup(reading, before, end)) return true;
  if (value >= 1 && end === first + 1 && isAgeOfSomebody(reading, first, end, numeral.plain)) return true;
  if (isAverageAge(reading, first) && endsAge(reading, end)) return true;
  if (numeral.plain && end === first + 1 && isAgeInBrackets(reading, first, end, value)) return true;
  return isAgeAfterName(reading, first, end, numeral.plain);
}

/** "Tom Brand (61), of Hale, appeared", "Anna Ruiz (34) told the court": not the seed or the shirt of a player. */
function isAgeInBrackets(reading: Reading, first: number, end: number, value: number): boolean {
  if (!reading.isSign(first - 1, "(") || !reading.isSign(end, ")") || !capital(reading, first - 2))
    return false;
  const isFullName = capital(reading, first - 3) || reading.isHyphen(first - 3);
  if (value < youngestInBrackets || !isFullName) return false;
  const comma = reading.isSign(end + 1, ",") ? 1 : 0;
  const word = reading.lower(end + 1 + comma);
  // "Anna Ruiz (45) was bowled": her runs.
  if (word === "was" && dismissed.has(reading.lower(end + 2 + comma))) return false;
  return reading.continuesLine(end + 1) && (comma === 1 ? ofPerson : doneByPerson).has(word);
}

const youngestInBrackets = 10;
const ofPerson = new Set("of who whose from with a an the formerly no".split(" "));
const doneByPerson = new Set(
  "of from who said told appeared pleaded denied admitted died was is has had claimed alleged gave".split(
    " ",
  ),
);

const dismissed = new Set(
  "caught bowled stumped lbw trapped dismissed out run unbeaten undone removed".split(" "),
);

/** The seven of "children aged four and seven", the 9 of "aged 5, 7 and 9". */
function goesOnAges(reading: Reading, first: number, end: number): boolean {
  if (reading.isWord(end) && reading.continues(end) && !reading.isIn(end, afterAge)) return false;
  // "raises the retirement age from 62 to 64"
  if (reading.lower(first - 1) === "to" && reading.lower(first - 3) === "from")
    return reading.lower(first - 4) === "age";
  let at = first - 1;
  for (let links = 0; links < mostAges; links++) {
    const link = reading.lower(at);
    if (link !== "and" && link !== "or" && !reading.isSign(at, ",")) return false;
    if (reading.isSign(at - 1, ",")) at--;
    if (!reading.isNumber(at - 1) && reading.packed(at - 1) === 0) return false;
    if (reading.lower(at - 2) === "aged" || reading.lower(at - 2) === "ages") return true;
    at -= 2;
  }
  return false;
}

/** The most ages of one list. */
const mostAges = 6;

/** The 10 of "children under 10", the 15 of "a third of them under 15": `at` is the word before the bound. */
function isAgeOfGroup(reading: Reading, at: number, end: number): boolean {
  // "women or under 18"
  const group = reading.lower(at) === "or" ? at - 1 : at;
  if (!groups.has(reading.lower(group))) return false;
  return endsAge(reading, end) || (reading.isWord(end) && !reading.lower(end).endsWith("s"));
}

const groups = new Set(
  "children people men women boys girls adults youngsters teenagers those anyone everyone anybody kids them workers pupils".split(
    " ",
  ),
);

/** "The median age is 20.1", "their average age was 42". */
function isAverageAge(reading: Reading, first: number): boolean {
  return reading.isIn(first - 1, copulas) && reading.lower(first - 2) === "age";
}

/** "She was 91.", "died at 71", "left school at 15", "a man of 25 from Leeds", "a girl of six". */
function isAgeOfSomebody(reading: Reading, first: number, end: number, plain: boolean): boolean {
  const word = reading.lower(first - 1);
  if (!endsAge(reading, end)) return false;
  if (!plain) return word === "of" && reading.isIn(first - 2, persons);
  // "the youngest was 4 and the oldest 86"
  if (rankedByAge.has(reading.lower(first - 1))) return true;
  if (reading.isIn(first - 1, copulas) && rankedByAge.has(reading.lower(first - 2))) return true;
  const copula = reading.isIn(first - 1, stillOrNow) ? first - 2 : first - 1;
  if (reading.isIn(copula, copulas))
    return (
      pronouns.has(reading.lower(copula - 1)) ||
      reading.isIn(copula - 1, persons) ||
      isBehindAge(reading, copula)
    );
  if (word === "of") return reading.isIn(first - 2, persons);
  if (word !== "at") return false;
  if (stagesOfLife.has(reading.lower(first - 2)) && Number(reading.textOf(first)) > 12) return true;
  for (let at = first - 2; at > first - 2 - deathReach && reading.continuesLine(at + 1); at--) {
    if (reading.isIn(at, deaths)) return true;
    if (!reading.isWord(at)) return false;
  }
  return false;
}

/** "The girl, then 11, is now 16": an age between commas before the verb. */
function isBehindAge(reading: Reading, copula: number): boolean {
  if (!reading.isSign(copula - 1, ",") || !reading.isNumber(copula - 2)) return false;
  const comma = reading.isIn(copula - 3, thenOrNow) ? copula - 4 : copula - 3;
  return reading.isSign(comma, ",") && reading.isWord(comma - 1);
}

const stillOrNow = wordList("now then still only just already");
const thenOrNow = wordList("then now aged");

/** "At 17 she won", "At 91, he still": a sentence that begins with what is no hour. */
function isAtAge(reading: Reading, first: number, end: number): boolean {
  if (reading.lower(first - 1) !== "at" || !(Number(reading.textOf(first)) > 12)) return false;
  if (!isSentenceStart(reading, first - 1)) return false;
  return pronouns.has(reading.lower(reading.isSign(end, ",") ? end + 1 : end));
}

/** True where no noun follows that the number would count. */
function endsAge(reading: Reading, end: number): boolean {
  if (!reading.isWord(end) || !reading.continues(end))
    return !reading.isNumber(end) && !joinsMore(reading, end);
  return reading.isIn(end, afterAge);
}

/** A hyphen, a colon or a slash with more of the number behind it. */
function joinsMore(reading: Reading, end: number): boolean {
  return reading.isJoined(end) && !/[.,;)"'”’!?]/.test(reading.textOf(end));
}

const copulas = wordList("was is were");
const pronouns = new Set(["he", "she", "who", "i"]);
const rankedByAge = new Set(["youngest", "oldest", "eldest"]);
/** "left school at 15", "married at 19", "retired at 65" */
const stagesOfLife = new Set(
  "school home university college married retired orphaned widowed retire retires".split(" "),
);
const deaths = wordList("died dies dead dying die");
const afterAge = wordList(
  "when and but from in after of at who with on was were is are have had has over for by",
);
/** How many words may stand between a death and the age. */
const deathReach = 6;

const afterTurning = wordList("on in last this next today and when yesterday earlier tomorrow");
const ageWords = wordList("aged age ages");
const bounding = wordList("about around over under at above below");

/** "Ruiz, 42, a teacher": a name, the age between commas, and no list of names and numbers. */
function isAgeAfterName(reading: Reading, first: number, end: number, plain: boolean): boolean {
  if (!plain || end !== first + 1) return false;
  // "Noel Brack, now 71, was released", "The girl, then 11, was told"
  if (reading.isIn(first - 1, thenOrNow) && reading.isSign(first - 2, ",")) {
    const isPerson = capital(reading, first - 3) || reading.isIn(first - 3, persons);
    return reading.isSign(end, ",") && isPerson && Number(reading.textOf(first)) <= oldest;
  }
  if (!reading.isSign(first - 1, ",") || reading.isJoined(first)) return false;
  if (reading.isSign(end, ".") && (follows(reading, first) || closesWithName(reading, first, end)))
    return true;
  if (isAgeAfterNoun(reading, first, end)) return true;
  if (!reading.isSign(end, ",") || !reading.continues(end)) return false;
  if (reading.isIn(first - 2, persons)) return !reading.isNumber(end + 1);
  // "Kees V., 36, left": an initial or "Jr." with its stop.
  if (reading.isSign(first - 2, ".") && reading.isJoined(first - 2) && capital(reading, first - 3))
    return capital(reading, first - 4) && reading.isWord(end + 1) && reading.lower(first - 3).length < 3;
  if (!capital(reading, first - 2)) return false;
  // "Ann Pratt, 41, 5-foot-9 and 130 pounds"
  const isTall = reading.lower(end + 3) === "foot" || reading.lower(end + 3) === "feet";
  if (!isTall && (!reading.isWord(end + 1) || (capital(reading, end + 1) && !capital(reading, first - 3))))
    return false;
  return !notPersons.has(reading.lower(first - 2));
}

/** ",” said Anna Ruiz, 20.": a verb of saying and a name before the comma. */
function follows(reading: Reading, first: number): boolean {
  let at = first - 2;
  while (at > first - 2 - longestName && capital(reading, at) && reading.continues(at + 1)) at--;
  if (at >= first - 3) return false;
  // "said finance chief Dora Quill, 54."
  const name = at;
  while (at > name - longestOffice && reading.isWord(at) && !reading.isIn(at, speech)) at--;
  return reading.isIn(at, speech);
}

/** "the killing of Tom Brand, 44.": a full name behind a small word, and the age at the end of the sentence. */
function closesWithName(reading: Reading, first: number, end: number): boolean {
  const value = Number(reading.textOf(first));
  if (value < youngestInBrackets || value > oldest || !capital(reading, first - 2)) return false;
  let at = first - 2;
  while (at > first - 2 - longestName && capital(reading, at) && reading.continuesLine(at)) at--;
  const isEnd = !reading.continues(end + 1) || capital(reading, end + 1);
  return at < first - 3 && isEnd && beforePerson.has(reading.lower(at));
}

/** "The driver, 34, was", "his ex-wife, 38.", "said the majority leader, 70.": a noun for a person with its determiner, and the age. */
function isAgeAfterNoun(reading: Reading, first: number, end: number): boolean {
  const value = Number(reading.textOf(first));
  if (value < youngestAlone || value > oldest || capital(reading, first - 2)) return false;
  const noun = reading.lower(first - 2);
  if (!reading.isIn(first - 2, persons) && (!isWorker(noun) || noWorkers.has(noun))) return false;
  const isEnd = reading.isSign(end, ".") || !reading.continues(end);
  const isInside = reading.isSign(end, ",") && reading.isWord(end + 1) && !capital(reading, end + 1);
  if (!isEnd && !isInside) return false;
  for (let at = first - 3; at > first - longestNoun && reading.continues(at + 1); at--) {
    if (determiners.has(reading.lower(at)) || reading.isClitic(at)) return true;
    if (!reading.isWord(at) && !reading.isHyphen(at)) return false;
  }
  return false;
}

const isWorker = (noun: string): boolean =>
  noun.length > 3 && workers.some((ending) => noun.endsWith(ending));

const youngestAlone = 16;
const longestNoun = 7;
/** Endings of "driver", "actor", "pianist", "postman", "technician", "trainee". */
const workers = "er or ist man woman ian eer ee wife nurse cook guard coach pilot".split(" ");
const noWorkers = new Set(
  `number order letter paper water power river winter summer quarter september october november december member-number
  corner chapter border tower floor door factor sector error mirror minor major committee fee degree coffee tree list
  other another further former latter matter center centre over under after however layer tier century`.split(
    /\s+/,
  ),
);
const determiners = new Set("the a an his her their our my its whose this that".split(" "));

const oldest = 110;
const beforePerson = new Set(
  "of for by and as is was named including to from with against identified".split(" "),
);

const speech = wordList("said says added asked recalled explained replied");
/** The most words of a person's name before an age. */
const longestName = 5;
/** The most words of an office between a verb and the name. */
const longestOffice = 4;

const capital = (reading: Reading, token: number): boolean =>
  (reading.shape(token) & Shape.initialCapital) !== 0 && reading.isWord(token);

const persons = wordList(
  `man woman boy girl son daughter mother father wife husband brother sister grandmother grandfather student teenager teen
  victim suspect deputy captain sergeant constable lieutenant detective defendant resident tenant patient pupil pensioner
  toddler infant baby child cousin nephew niece uncle aunt friend chef clerk priest monk nun poet athlete assistant
  accountant consultant agent widow accused grandson granddaughter stepson stepdaughter stepfather stepmother fiancé fiancée`,
);
const notPersons = new Set(`${monthWords} ${shortMonthWords} ${weekdayWords}`.split(" "));
