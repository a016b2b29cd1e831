import { type Message, message } from "./message";

// What is wrong with an entry of the project file or of the file of marks beside it.

/** The things that such files are made of, as the messages name them. */
export type EntryKind = "file" | "name" | "fact" | "accepted" | "rules" | "mark";

/** What an entry is called in a message, and its member where there is one: “A name's “role””. */
export function nameOfEntry(kind: EntryKind, key?: string): Message {
  switch (kind) {
    case "file":
      return message("The project file");
    case "rules":
      return message("“rules”");
    case "name":
      return key === undefined ? message("A name") : message("A name's “{key}”", { key });
    case "fact":
      return key === undefined ? message("A fact") : message("A fact's “{key}”", { key });
    case "accepted":
      return key === undefined
        ? message("An accepted finding")
        : message("An accepted finding's “{key}”", { key });
    case "mark":
      return key === undefined ? message("A mark") : message("A mark's “{key}”", { key });
  }
}

export function shouldBeObject(what: Message): Message {
  return message("{what} should be an object in braces.", { what });
}

export function shouldBeText(what: Message): Message {
  return message("{what} should be a text in quotation marks.", { what });
}

export function isMissing(what: Message): Message {
  return message("{what} is missing.", { what });
}

export function unknownKey(key: string, known: readonly string[]): Message {
  return message("“{key}” means nothing here. Known are {known}.", {
    key,
    known: { list: known, join: "comma" },
  });
}

export function shouldBeList(key: string): Message {
  return message("“{key}” should be a list in square brackets.", { key });
}

export function shouldListTexts(key: string): Message {
  return message("“{key}” should list texts in quotation marks.", { key });
}

export function canBe(key: string, words: readonly string[]): Message {
  return message("“{key}” can be {words}.", {
    key,
    words: { list: words.map((word) => `"${word}"`), join: "comma" },
  });
}

export function distinctNeedsTwo(): Message {
  return message("An entry of “distinct” lists the two or more names that are different.");
}

export function cannotBeSet(key: string): Message {
  return message("“{key}” can't be set or switched off.", { key });
}

export function noSuchRule(key: string): Message {
  return message("There is no rule “{key}”.", { key });
}

export function badDay(): Message {
  return message("A mark's “when” should be a day or a time such as 2026-03-04.");
}

/** `fault` is what the JSON parser names; undefined for a text that holds nothing. */
export function fileIsNotJson(fault: string | undefined): Message {
  return fault === undefined
    ? message("The project file is not JSON: it is empty. Nothing in it counts.")
    : message("The project file is not JSON: {reason}. Nothing in it counts.", {
        reason: syntaxError(fault),
      });
}

export function lineIsNotJson(fault: string | undefined): Message {
  return fault === undefined
    ? message("This line is not JSON. It marks nothing.")
    : message("This line is not JSON: {reason}. It marks nothing.", { reason: syntaxError(fault) });
}

/** `fault` is the parser's own name of it. */
function syntaxError(fault: string): Message {
  return message(
    "{fault, select, InvalidNumberFormat {invalid number format} PropertyNameExpected {property name expected} ValueExpected {value expected} ColonExpected {colon expected} CommaExpected {comma expected} CloseBraceExpected {close brace expected} CloseBracketExpected {close bracket expected} EndOfFileExpected {end of file expected} InvalidCommentToken {invalid comment token} UnexpectedEndOfComment {unexpected end of comment} UnexpectedEndOfString {unexpected end of string} UnexpectedEndOfNumber {unexpected end of number} InvalidUnicode {invalid unicode} InvalidEscapeCharacter {invalid escape character} InvalidCharacter {invalid character} other {invalid symbol}}",
    { fault },
  );
}
