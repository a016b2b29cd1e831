import { type Message, type MessageValue, message } from "./message";

// What the command line prints for people, but for the findings themselves. JSON, CSV, SARIF and workflow commands are
// for programs: their words are always English.

/** What the command line is, and what its commands and options do. */
export type CliPart =
  | "program"
  | "check"
  | "facts"
  | "sheet"
  | "report"
  | "fix"
  | "serve"
  | "paths"
  | "corpus"
  | "format"
  | "config"
  | "cache"
  | "out"
  | "rule"
  | "write"
  | "stdio"
  | "none"
  | "allRules";

export function describeCli(part: CliPart): Message {
  switch (part) {
    case "program":
      return message("Finds names, numbers and dates that disagree within articles and between them.");
    case "check":
      return message("Reports what disagrees in articles, and between them and the corpus.");
    case "facts":
      return message("Prints the names, figures, dates and quotations of articles.");
    case "sheet":
      return message(
        "Prints a fact sheet for each article: every fact in order, who agrees and who differs, a box to tick.",
      );
    case "report":
      return message(
        "Writes a page with the articles at a glance: conflicts, checks, a timeline, people, figures.",
      );
    case "fix":
      return message("Prints the preferred fixes as a unified diff, or makes them.");
    case "serve":
      return message("Starts the language server.");
    case "paths":
      return message("articles, or folders with articles");
    case "corpus":
      return message("more articles to compare with");
    case "format":
      return message("how to print");
    case "config":
      return message("the project file, instead of the nearest .fact-annotation.json");
    case "cache":
      return message("keep there what the next run need not read and check again");
    case "out":
      return message("where to write report.html");
    case "rule":
      return message("only these rules' fixes");
    case "write":
      return message("change the articles instead of printing a diff");
    case "stdio":
      return message("speak over stdin and stdout");
    case "none":
      return message("none");
    case "allRules":
      return message("all rules");
  }
}

export function noCommandGiven(): Message {
  return message("no command is given; known are check, facts, sheet, report, fix and serve (see --help)");
}

export function noSuchCommand(command: string): Message {
  return message(
    "there is no command “{command}”; known are check, facts, sheet, report, fix and serve (see --help)",
    { command },
  );
}

export function noRule(rule: string): Message {
  return message("there is no rule “{rule}”", { rule });
}

export function programFault(stack: string): Message {
  return message("a fault of the program: {stack}", { stack });
}

/** `reason` is one of `reasons.ts`, or what the system says. */
export function cannotRead(path: string, reason: MessageValue): Message {
  return message("can't read {path}: {reason}", { path, reason });
}

export function cannotReadProject(path: string, reason: MessageValue): Message {
  return message("can't read the project file {path}: {reason}", { path, reason });
}

export function cannotReadFolder(path: string): Message {
  return message("can't read the folder {path}", { path });
}

export function cannotWrite(path: string, reason: MessageValue): Message {
  return message("can't write {path}: {reason}", { path, reason });
}

/** The check itself went well. */
export function cannotKeepCache(folder: string, reason: MessageValue): Message {
  return message("nothing is kept in {folder} for the next run: {reason}", { folder, reason });
}

export function cannotWriteTo(path: string): Message {
  return message("can't write to {path}: it is no folder", { path });
}

/** A problem at a place of a file, `line` and `column` from 1. */
export function problemAt(path: string, line: number, column: number, problem: Message): Message {
  return message("{path}:{line}:{column}: {problem}", { path, line, column, problem });
}

export function isLeftOut(path: string, reason: MessageValue): Message {
  return message("{path} is left out: {reason}", { path, reason });
}

export function folderLeftOut(path: string): Message {
  return message("{path} is left out: the folder can't be read", { path });
}

export function tooLong(path: string, limit: number): Message {
  return message("{path} is left out: it is longer than {limit, plural, other {#}} characters", {
    path,
    limit,
  });
}

export function noArticlesIn(path: string): Message {
  return message("there are no articles in {path}", { path });
}

export function projectNotUsed(unused: string, used: string): Message {
  return message("{unused} is not used: {used} counts for the whole run", { unused, used });
}

export function fixesMade(path: string, fixes: number): Message {
  return message("{path}: {fixes, plural, one {# fix} other {# fixes}}", { path, fixes });
}

export function notChanged(path: string, reason: MessageValue): Message {
  return message("{path} is not changed: {reason}", { path, reason });
}

/** What a bar of progress stands for. The bar and the numbers are put in as the work goes on. */
export function progressLine(what: "reading" | "checking"): Message {
  const values = { bar: "{bar}", value: "{value}", total: "{total}" };
  return what === "reading"
    ? message("Reading {bar} {value} of {total}", values)
    : message("Checking {bar} {value} of {total}", values);
}

/** How many of each severity, with the count. */
export function countOfSeverity(
  severity: "error" | "warning" | "information" | "hint",
  count: number,
): Message {
  switch (severity) {
    case "error":
      return message("{count, plural, one {# error} other {# errors}}", { count });
    case "warning":
      return message("{count, plural, one {# warning} other {# warnings}}", { count });
    case "information":
      return message("{count, plural, one {# note} other {# notes}}", { count });
    case "hint":
      return message("{count, plural, one {# hint} other {# hints}}", { count });
  }
}

export function nameOfSeverity(severity: "error" | "warning" | "information" | "hint"): Message {
  switch (severity) {
    case "error":
      return message("error");
    case "warning":
      return message("warning");
    case "information":
      return message("note");
    case "hint":
      return message("hint");
  }
}

/** How much was looked at. */
export function scopeOf(articles: number, words: number, facts: number): Message {
  return message(
    "{articles, plural, one {# article} other {# articles}} ({words, plural, one {# word} other {# words}}, {facts, plural, one {# fact} other {# facts}})",
    { articles, words, facts },
  );
}

export function nothingToReport(scope: Message): Message {
  return message("Nothing to report in {scope}.", { scope });
}

export function countsInScope(counts: string, scope: Message): Message {
  return message("{counts} in {scope}.", { counts, scope });
}

export function countOfArticles(articles: number): Message {
  return message("{articles, plural, one {# article} other {# articles}}", { articles });
}

/** The sum of the checks; `lost` hold no more. */
export function checkedOf(checked: number, facts: number, lost: number): Message {
  const values = { checked, facts, lost };
  return lost === 0
    ? message(
        "{checked, plural, other {#}} of {facts, plural, one {# fact} other {# facts}} checked.",
        values,
      )
    : message(
        "{checked, plural, other {#}} of {facts, plural, one {# fact} other {# facts}} checked; {lost, plural, one {# check} other {# checks}} to be made again:",
        values,
      );
}

export function moreLeft(left: number): Message {
  return message("… and {left, plural, other {#}} more", { left });
}

/** Before the title of the preferred fix. */
export function fixLabel(): Message {
  return message("Fix:");
}

/** The headings and heads of columns of `facts`. */
export type FactsHeading =
  | "facts"
  | "person"
  | "organization"
  | "place"
  | "other"
  | "name"
  | "roles"
  | "forms"
  | "articles"
  | "words"
  | "kind"
  | "value"
  | "checked";

export function headingOfFacts(of: FactsHeading): Message {
  switch (of) {
    case "facts":
      return message("Facts");
    case "person":
      return message("Persons");
    case "organization":
      return message("Organizations");
    case "place":
      return message("Places");
    case "other":
      return message("Other names");
    case "name":
      return message("Name");
    case "roles":
      return message("Roles");
    case "forms":
      return message("Forms");
    case "articles":
      return message("Articles");
    case "words":
      return message("Words");
    case "kind":
      return message("Kind");
    case "value":
      return message("Value");
    case "checked":
      return message("Checked");
  }
}

/** `forms` with how often each stands, parted by commas. */
export function alsoWritten(forms: readonly string[]): Message {
  return message("also {forms}", { forms: { list: forms, join: "comma" } });
}

/** How many facts of each kind an article has. */
export function countsOfFacts(names: number, figures: number, dates: number, quotations: number): Message {
  return message(
    "{names, plural, one {# name} other {# names}} · {figures, plural, one {# figure} other {# figures}} · {dates, plural, one {# date} other {# dates}} · {quotations, plural, one {# quotation} other {# quotations}}",
    { names, figures, dates, quotations },
  );
}

export function checkedShort(checked: number, facts: number): Message {
  return message("{checked} of {facts} checked", { checked, facts });
}
