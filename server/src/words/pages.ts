import { type Message, message } from "./message";

// What stands on the pages that people look at: the report with its charts, and what fact sheets share with it.

export function atAGlance(): Message {
  return message("The articles at a glance");
}

/** The headings of the report. */
export function reportHeading(of: "conflicts" | "checking" | "timeline" | "people" | "figures"): Message {
  switch (of) {
    case "conflicts":
      return message("Open conflicts");
    case "checking":
      return message("Checking");
    case "timeline":
      return message("Timeline");
    case "people":
      return message("People");
    case "figures":
      return message("Figures");
  }
}

/** What the numbers at the head of the report count. */
export function countedThing(of: "articles" | "persons" | "conflicts" | "checked"): Message {
  switch (of) {
    case "articles":
      return message("articles");
    case "persons":
      return message("persons");
    case "conflicts":
      return message("open conflicts");
    case "checked":
      return message("facts checked");
  }
}

/** "31 of 67" */
export function partOf(part: number, whole: number): Message {
  return message("{part} of {whole}", { part, whole });
}

export function factsChecked(checked: number, facts: number): Message {
  return message("{checked} of {facts} facts checked", { checked, facts });
}

export function factsCheckedSentence(checked: number, facts: number): Message {
  return message("{checked} of {facts} facts checked.", { checked, facts });
}

export function noConflicts(): Message {
  return message("The articles agree with themselves and with one another, as far as the rules see.");
}

export function howToReadTimeline(): Message {
  return message("Each row is an article, each dot a day that it names; the ring is the article’s own day.");
}

export function noDays(): Message {
  return message("No article names a day.");
}

export function howToReadMatrix(): Message {
  return message("How each article writes a person, and in which role; articles by their numbers above.");
}

export function nobodyInTwo(): Message {
  return message("Nobody stands in two articles.");
}

export function howToReadFigures(): Message {
  return message(
    "Figures that may speak of one thing, a dot for each; a ring marks those that stand apart. The passages tell whether they should.",
  );
}

export function noSharedFigures(): Message {
  return message("No two articles give a figure for the same thing.");
}

/** Before the rule of a finding that rests on weak evidence. */
export function perhaps(): Message {
  return message("Perhaps.");
}

export function toBeCheckedAgain(facts: number): Message {
  return message("{facts} to be checked again, since their sentences have changed.", { facts });
}

/** The heads of columns. */
export type Column =
  | "number"
  | "article"
  | "day"
  | "checked"
  | "facts"
  | "conflicts"
  | "person"
  | "fact"
  | "where"
  | "elsewhere";

export function columnHead(column: Column): Message {
  switch (column) {
    case "number":
      return message("No.");
    case "article":
      return message("Article");
    case "day":
      return message("Day");
    case "checked":
      return message("Checked");
    case "facts":
      return message("Facts");
    case "conflicts":
      return message("Conflicts");
    case "person":
      return message("Person");
    case "fact":
      return message("Fact");
    case "where":
      return message("Where it stands");
    case "elsewhere":
      return message("Elsewhere");
  }
}

/** What one page has no room for. */
export function leftOutHere(left: number, of: "conflicts" | "articles" | "things"): Message {
  switch (of) {
    case "conflicts":
      return message("{left} more conflicts are left out here.", { left });
    case "articles":
      return message("{left} more articles are left out here.", { left });
    case "things":
      return message("{left} more things are left out here.", { left });
  }
}

export function timelineTitle(): Message {
  return message("Timeline of the days that the articles name");
}

export function earlierDays(days: number): Message {
  return message("Earlier days: {days}", { days });
}

export function laterDays(days: number): Message {
  return message("Later days: {days}", { days });
}

/** A day on the axis of the timeline: its weekday in short, and its two digits. */
export function axisDay(weekday: string, date: string): Message {
  return message("{weekday} {date}", { weekday, date });
}

/** `day` is ISO. */
export function ownDay(day: string): Message {
  return message("{day}: the article’s own day", { day: { day, form: "medium" } });
}

export function dayInWords(day: string, words: string): Message {
  return message("{day}: “{words}”", { day: { day, form: "medium" }, words });
}

export function morePersons(left: number): Message {
  return message("{left} more persons stand in two articles or more.", { left });
}

export function andInMore(articles: number): Message {
  return message("and in {articles} more", { articles });
}

/** An article by its number in the list of articles. */
export function articleNumber(number: number): Message {
  return message("No. {number}", { number });
}

export function passageCount(passages: number): Message {
  return message("{passages} passages", { passages });
}

export function years(): Message {
  return message("years");
}

export function figuresFor(about: string, figures: readonly Message[]): Message {
  return message("Figures for {about}: {figures}", { about, figures: { list: figures, join: "semicolon" } });
}

export function figureIn(figure: string, path: string): Message {
  return message("{figure} in {path}", { figure, path });
}

/** `line` is undefined in what has no lines of its own. */
export function figureAt(figure: string, path: string, line: number | undefined): Message {
  return line === undefined
    ? message("{figure}: {path}", { figure, path })
    : message("{figure}: {path}, line {line}", { figure, path, line });
}

export function standsApart(): Message {
  return message("stands apart");
}

export function disagrees(): Message {
  return message("disagrees");
}
