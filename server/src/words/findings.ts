import { longDay, type Message, message } from "./message";

// What the rules say of a finding, rule by rule. Every message shows both sides and never says more than is known.

/** The other side of a finding, at its place. */
export function wordsHere(words: string): Message {
  return message("“{words}” here", { words });
}

/** A further place of a finding's own side. */
export function wordsHereToo(words: string): Message {
  return message("“{words}” here too", { words });
}

export function spelledInProject(name: string, other: string): Message {
  return message("“{name}” is spelled “{other}” in the project file.", { name, other });
}

/** How often a name stands in either spelling. */
export interface SpellingCounts {
  readonly own: number;
  readonly places: number;
  readonly articles: number;
  /** True where the project file or a trusted article has the other spelling. */
  readonly isDecided: boolean;
}

export function spelledElsewhere(
  name: string,
  other: string,
  { own, places, articles, isDecided }: SpellingCounts,
): Message {
  const values = { name, other, own, places, articles };
  return isDecided
    ? message(
        "“{name}” ({own, plural, one {# place} other {# places}}) is spelled “{other}” in {places, plural, one {# other place} other {# other places}} ({articles, plural, one {# article} other {# articles}}). The project takes “{other}” for right.",
        values,
      )
    : message(
        "“{name}” ({own, plural, one {# place} other {# places}}) is spelled “{other}” in {places, plural, one {# other place} other {# other places}} ({articles, plural, one {# article} other {# articles}}).",
        values,
      );
}

/** A letter of another alphabet in a name: how the name stands, the letter with its code, and what it looks like. */
export function hasLookAlike(
  name: string,
  alphabet: "Cyrillic" | "Greek",
  letter: string,
  code: string,
  latin: string,
): Message {
  const values = { name, letter, code, latin };
  return alphabet === "Cyrillic"
    ? message(
        "“{name}” has the Cyrillic letter “{letter}” ({code}) among its Latin letters; it looks like “{latin}”.",
        values,
      )
    : message(
        "“{name}” has the Greek letter “{letter}” ({code}) among its Latin letters; it looks like “{latin}”.",
        values,
      );
}

export function noFirstName(written: string, name: string, articles: number): Message {
  return message(
    "“{written}” has no first name in this article; {articles, plural, one {another article gives} other {# other articles give}} “{name}”.",
    { written, name, articles },
  );
}

/** What a person is at one place, and what in others. */
export function rolesDiffer(name: string, role: string, others: readonly Message[]): Message {
  return message("{name} is {roles}.", { name, roles: { list: [wordsHere(role), ...others], join: "and" } });
}

/** A role that stands elsewhere: in no other article where `articles` is 0. */
export function roleElsewhere(role: string, articles: number): Message {
  return message(
    "{articles, plural, =0 {“{role}” elsewhere in this article} one {“{role}” in another article} other {“{role}” in # other articles}}",
    { role, articles },
  );
}

/** The other figure stands in this very article where `articles` is 0. */
export function figuresDiffer(here: string, there: string, articles: number): Message {
  return message(
    "Different figures for one thing: “{here}” here, “{there}” in {articles, plural, =0 {another passage} one {another article} other {# other articles}}.",
    { here, there, articles },
  );
}

export function settledOtherwise(here: string, about: string, value: string): Message {
  return message("“{here}” here; the project file says that {about} is {value}.", { here, about, value });
}

/** A part of a whole makes another percentage than is said. */
export function otherShare(said: string, part: string, whole: string, right: string): Message {
  return message("“{said}” here, but {part} of {whole} is {right}%.", { said, part, whole, right });
}

/** “20%” behind “One in four pupils” */
export function otherWordedShare(said: string, share: string, right: string): Message {
  return message("“{said}” here, but “{share}” is {right}%.", { said, share, right });
}

/** A change makes another percentage than is said. */
export function otherChange(
  said: string,
  from: string,
  to: string,
  direction: "rise" | "fall",
  right: string,
): Message {
  const values = { said, from, to, right };
  return direction === "rise"
    ? message("“{said}” here, but from {from} to {to} is a rise of {right}%.", values)
    : message("“{said}” here, but from {from} to {to} is a fall of {right}%.", values);
}

/** `parts` are quoted and added up: “seven men” + “four women” */
export function otherSum(whole: string, parts: string, sum: string): Message {
  return message("“{whole}” here, but {parts} make {sum}.", { whole, parts, sum });
}

/** `shares` are quoted and added up: “60 percent” + “45 percent” */
export function overAll(shares: string, sum: string): Message {
  return message("{shares} make {sum}, which is more than all.", { shares, sum });
}

export function moreThanWhole(part: string, whole: string): Message {
  return message("“{part}” here, which is more than “{whole}”, of which it is said to be a part.", {
    part,
    whole,
  });
}

/** What two ends of a change differ by, where the text says otherwise. */
export function otherDifference(said: string, from: string, to: string, right: string): Message {
  return message("“{said}” here, but from {from} to {to} is a change of {right}.", { said, from, to, right });
}

export function otherCount(heading: string, count: number): Message {
  return message("“{heading}” here, but the list has {count}.", { heading, count });
}

export function listBegins(): Message {
  return message("The list begins here");
}

export function otherConversion(said: string, given: string, right: string | undefined): Message {
  return right === undefined
    ? message("“{said}” here, which is not what {given} comes to.", { said, given })
    : message("“{said}” here, but {given} is about {right}.", { said, given, right });
}

/** Two currencies, a word of number apart. */
export function exchangedApart(said: string, given: string): Message {
  return message("“{said}” is given for “{given}”, but the two are about a thousand times apart.", {
    said,
    given,
  });
}

/** The same digits with another word of number; in this very article where `articles` is 0. */
export function otherScale(here: string, there: string, articles: number, times: number): Message {
  return message(
    "“{here}” here, “{there}” in {articles, plural, =0 {another passage} one {another article} other {# other articles}}: the same figure, {times} times apart.",
    { here, there, articles, times },
  );
}

/** A change that is small but for its words of number: "$8.1 billion, up from $7.6 million". */
export function changeOfScale(here: string, there: string, times: number): Message {
  return message(
    "“{here}” here, “{there}” in what it is a change of: {times} times apart but for the digits.",
    {
      here,
      there,
      times,
    },
  );
}

export function noSuchTime(words: string, what: "day" | "hour"): Message {
  return what === "day"
    ? message("“{words}”: there is no such day.", { words })
    : message("“{words}”: there is no such hour.", { words });
}

/** `right` and `stated` are English weekdays, as articles have them; `year` is given where the text leaves it out. */
export function otherWeekday(
  words: string,
  right: string,
  stated: string,
  year: string | undefined,
): Message {
  return year === undefined
    ? message("“{words}”: that day is a {right}, not a {stated}.", { words, right, stated })
    : message("“{words}”: that day is a {right} in {year}, not a {stated}.", { words, right, stated, year });
}

export function datesDiffer(here: string, there: string, articles: number): Message {
  return message(
    "Different dates for one event: “{here}” here, “{there}” in {articles, plural, one {another article} other {# other articles}}.",
    { here, there, articles },
  );
}

export function hoursDiffer(here: string, there: string, articles: number): Message {
  return message(
    "Different times for one event: “{here}” here, “{there}” in {articles, plural, one {another article} other {# other articles}}.",
    { here, there, articles },
  );
}

export function spansDiffer(here: string, there: string, articles: number): Message {
  return message(
    "Different spans of time for one thing: “{here}” here, “{there}” in {articles, plural, one {another article} other {# other articles}}.",
    { here, there, articles },
  );
}

/** `day` is ISO. */
export function otherYearsAgo(said: string, date: string, years: number, day: string): Message {
  return message("“{said}”, but {date} is {years} years before {day}.", {
    said,
    date,
    years,
    day: longDay(day),
  });
}

export function otherYearsBetween(said: string, span: string, years: number): Message {
  return message("“{said}”, but {span} is {years} years.", { said, span, years });
}

export function otherDaysBetween(said: string, from: string, to: string, days: number): Message {
  return message("“{said}”, but from {from} to {to} it is {days, plural, one {# day} other {# days}}.", {
    said,
    from,
    to,
    days,
  });
}

/** An age, and the ISO day of the article that gives it. */
export interface StatedAge {
  readonly age: number;
  readonly day: string | undefined;
}

/** Two ages of a person in one article. */
export function agesDiffer(name: string, here: number, there: number): Message {
  return message("{name} is {here} here and {there} in another passage.", { name, here, there });
}

/** Two ages of a person in two articles. */
export function agesDifferAcross(name: string, here: StatedAge, there: StatedAge): Message {
  return message("{name} is {here} and {there}.", { name, here: ageHere(here), there: ageElsewhere(there) });
}

function ageHere({ age, day }: StatedAge): Message {
  return day === undefined
    ? message("{age} here", { age })
    : message("{age} here on {day}", { age, day: longDay(day) });
}

function ageElsewhere({ age, day }: StatedAge): Message {
  return day === undefined
    ? message("{age} in another article", { age })
    : message("{age} in another article on {day}", { age, day: longDay(day) });
}

/** An age that the date of birth, in the words of the text, contradicts; `right` where there is one right age. */
export function ageAgainstBirth(
  name: string,
  born: string,
  { age, day }: StatedAge,
  right: number | undefined,
): Message {
  const values = { name, born, age, day: longDay(day ?? "") };
  if (right === undefined)
    return day === undefined
      ? message("{name}, born {born}, cannot be {age}.", values)
      : message("{name}, born {born}, cannot be {age} on {day}.", values);
  return day === undefined
    ? message("{name}, born {born}, is {right}, not {age}.", { ...values, right })
    : message("{name}, born {born}, is {right} on {day}, not {age}.", { ...values, right });
}

/** An age in a past year that the date of birth, in the words of the text, contradicts. */
export function ageInYearAgainstBirth(name: string, born: string, age: number, year: string): Message {
  return message("{name}, born {born}, cannot have been {age} in {year}.", { name, born, age, year });
}

export function wordingsDiffer(here: string, there: string, articles: number): Message {
  return message(
    "One quotation in two wordings: “{here}” here, “{there}” in {articles, plural, one {another article} other {# other articles}}.",
    { here, there, articles },
  );
}
