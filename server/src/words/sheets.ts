import { type Message, message } from "./message";

// What stands on fact sheets, beside what `pages.ts` has for all pages.

export function sheetOf(path: string): Message {
  return message("Fact sheet: {path}", { path });
}

export function factSheet(): Message {
  return message("Fact sheet");
}

export function factSheets(): Message {
  return message("Fact sheets");
}

/** The kinds of facts, as a sheet has them beside each. */
export type SheetKind =
  | "person"
  | "organization"
  | "place"
  | "other"
  | "figure"
  | "date"
  | "time"
  | "duration"
  | "set"
  | "quotation";

export function kindOfFact(kind: SheetKind): Message {
  switch (kind) {
    case "person":
      return message("person");
    case "organization":
      return message("organisation");
    case "place":
      return message("place");
    case "other":
      return message("name");
    case "figure":
      return message("figure");
    case "date":
      return message("date");
    case "time":
      return message("time");
    case "duration":
      return message("duration");
    case "set":
      return message("repeated time");
    case "quotation":
      return message("quotation");
  }
}

export function saidBy(name: string): Message {
  return message("said by {name}", { name });
}

/** How the passages of other articles stand to a fact. */
export type Side = "agrees" | "differs";

/** At the head of a paragraph with passages. */
export function sideHeading(side: Side): Message {
  return side === "differs" ? message("⚠ Differs:") : message("Agrees:");
}

export function lineNumber(line: number): Message {
  return message("Line {line}.", { line });
}

export function andPassagesMore(more: number): Message {
  return message("and {more} more", { more });
}

/** One entry of a list: `passage` is quoted, in Markdown. `line` is undefined in what has no lines of its own. */
export function passageOnSide(side: Side, path: string, line: number | undefined, passage: string): Message {
  const values = { path, passage };
  if (line === undefined)
    return side === "differs"
      ? message("⚠ differs: {path}: “{passage}”", values)
      : message("agrees: {path}: “{passage}”", values);
  return side === "differs"
    ? message("⚠ differs: {path}, line {line}: “{passage}”", { ...values, line })
    : message("agrees: {path}, line {line}: “{passage}”", { ...values, line });
}

export function onSideInMore(side: Side, more: number): Message {
  return side === "differs"
    ? message("differs in {more} more", { more })
    : message("agrees in {more} more", { more });
}

/** A fact to tick off, its words in bold: `what` is its kind and its meaning. */
export function factWithLine(words: string, what: string, line: number): Message {
  return message("**{words}** ({what}; line {line})", { words, what, line });
}
