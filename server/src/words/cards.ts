import { type Message, message } from "./message";

// What stands on hover cards, in lists of names and above an article. Values are Markdown on cards, plain text elsewhere.

/** The kinds of names, in the singular, as a card has them beside the name. */
export function kindOfName(kind: "person" | "organization" | "place" | "other"): Message {
  switch (kind) {
    case "person":
      return message("person");
    case "organization":
      return message("organisation");
    case "place":
      return message("place");
    case "other":
      return message("other name");
  }
}

export function mentionsInArticles(mentions: number, articles: number): Message {
  return message(
    "{mentions, plural, one {# mention} other {# mentions}} in {articles, plural, one {# article} other {# articles}}",
    { mentions, articles },
  );
}

/** A name's forms with how often each stands; `more` are left out. */
export function mentionsWithForms(counts: Message, forms: string, more: number): Message {
  return more === 0
    ? message("{counts}: {forms}", { counts, forms })
    : message("{counts}: {forms} and {more, plural, one {# other form} other {# other forms}}", {
        counts,
        forms,
        more,
      });
}

export function moreRoles(more: number): Message {
  return message("{more, plural, one {# more role} other {# more roles}}", { more });
}

export function inProjectFile(name: string): Message {
  return message("In the project file: {name}", { name });
}

/** A role that is held no more, not yet, or only for now: "former mayor", "mayor-elect". */
export function roleWithStatus(role: string, status: string): Message {
  return message(
    "{status, select, former {former {role}} acting {acting {role}} elect {{role}-elect} future {future {role}} other {{role}}}",
    { role, status },
  );
}

export function roleHeld(name: string, status: string): Message {
  return message(
    "{status, select, current {{name}, current} former {{name}, former} acting {{name}, acting} elect {{name}, elect} future {{name}, future} other {{name}, {status}}}",
    { name, status },
  );
}

export function differentFigures(): Message {
  return message("Different figures for it:");
}

export function sameElsewhere(): Message {
  return message("The same elsewhere:");
}

/** What a figure is about, in parts: "a share of GDP · Velmora · 2026 · as a target" */
export function aboutFigure(parts: string): Message {
  return message("About: {parts}", { parts });
}

export function shareOf(whole: string): Message {
  return message("a share of {whole}", { whole });
}

export function asTarget(): Message {
  return message("as a target");
}

export function inThePast(): Message {
  return message("in the past");
}

/** The end of a list that is cut; `examples` are some of what is left out. */
export function andMore(more: number, examples: string): Message {
  return examples === ""
    ? message("and {more} more", { more })
    : message("and {more} more ({examples})", { more, examples });
}

export function noSuchDayOrHour(): Message {
  return message("There is no such day or hour.");
}

/** Where an article's own day comes from. */
export type DaySource = "front-matter" | "date-line" | "wire" | "file-name";

/** `day` is ISO. */
export function countedFromOwnDay(words: string, day: string, source: DaySource): Message {
  const values = { words, day: { day, form: "full" } } as const;
  switch (source) {
    case "front-matter":
      return message(
        "“{words}” is counted from the article’s own day, {day} (from its front matter).",
        values,
      );
    case "date-line":
      return message("“{words}” is counted from the article’s own day, {day} (from its date line).", values);
    case "wire":
      return message("“{words}” is counted from the article’s own day, {day} (from its dateline).", values);
    case "file-name":
      return message("“{words}” is counted from the article’s own day, {day} (from its file name).", values);
  }
}

export function workedOutFromOther(words: string): Message {
  return message("“{words}” is worked out from another date in this article.", { words });
}

export function notClearWhen(words: string): Message {
  return message("It is not clear when “{words}” is.", { words });
}

export function noDayToCountFrom(words: string): Message {
  return message("The article gives no day of its own to count “{words}” from.", { words });
}

/** How many other articles name a day, and how often this one names it beside. At least one is more than 0. */
export function sameDay(articles: number, here: number): Message {
  const values = { articles, here };
  if (here === 0)
    return message(
      "The same day in {articles, plural, one {# other article} other {# other articles}}:",
      values,
    );
  return articles === 0
    ? message("The same day {here, plural, one {once more here} other {# more times here}}:", values)
    : message(
        "The same day in {articles, plural, one {# other article} other {# other articles}} and {here, plural, one {once more here} other {# more times here}}:",
        values,
      );
}

export function quotationHeading(): Message {
  return message("Quotation");
}

/** The line above an article. */
export function articleCounts(names: number, figures: number, dates: number, toCheck: number): Message {
  return message(
    "{names, plural, one {# name} other {# names}} · {figures, plural, one {# figure} other {# figures}} · {dates, plural, one {# date} other {# dates}} · {toCheck, plural, =0 {nothing to check} other {# to check}}",
    { names, figures, dates, toCheck },
  );
}

/** The line above a text that has more than `limit` characters, a number as people write it. */
export function tooLongToCheck(limit: string): Message {
  return message("Not checked: longer than the {limit} characters that the settings allow", { limit });
}

export function mentionCount(mentions: number): Message {
  return message("{mentions, plural, one {# mention} other {# mentions}}", { mentions });
}

/** The groups of an article's outline. */
export type FactGroup = "person" | "organization" | "place" | "other" | "figures" | "dates" | "quotations";

export function headingOfGroup(group: FactGroup): Message {
  switch (group) {
    case "person":
      return message("Persons");
    case "organization":
      return message("Organisations");
    case "place":
      return message("Places");
    case "other":
      return message("Other names");
    case "figures":
      return message("Figures");
    case "dates":
      return message("Dates");
    case "quotations":
      return message("Quotations");
  }
}
