import { type Message, message } from "./message";

// The titles of actions that no finding asks for, and why an action is refused.

export function recordRole(name: string, role: string): Message {
  return message("Record the role of “{name}” in the project file: {role}", { name, role });
}

export function addName(name: string): Message {
  return message("Add “{name}” to the names of the project file", { name });
}

export function addForm(name: string, form: string): Message {
  return message("Add “{form}” as another form of “{name}” to the project file", { name, form });
}

export function settleFigure(about: string, value: string): Message {
  return message("Settle in the project file: {about} – {value}", { about, value });
}

export function markFacts(facts: number): Message {
  return message("{facts, plural, one {Mark # fact as checked} other {Mark # facts as checked}}", { facts });
}

export function unmarkFacts(facts: number): Message {
  return message("{facts, plural, one {No longer checked: # fact} other {No longer checked: # facts}}", {
    facts,
  });
}

/** `words` are undefined for a quotation. */
export function markFact(words: string | undefined): Message {
  return words === undefined
    ? message("Mark the quotation as checked")
    : message("Mark “{words}” as checked", { words });
}

export function unmarkFact(words: string | undefined): Message {
  return words === undefined
    ? message("No longer checked: the quotation")
    : message("No longer checked: “{words}”", { words });
}

export function markMentions(words: string, mentions: number): Message {
  return message(
    "{mentions, plural, one {Mark # open mention of “{words}” in this article as checked} other {Mark all # open mentions of “{words}” in this article as checked}}",
    { words, mentions },
  );
}

export function correctSettledNames(): Message {
  return message("Correct all names whose spelling is settled");
}

export function nothingToRename(): Message {
  return message("No person, organisation or place stands here.");
}

export function nameNeedsLetter(): Message {
  return message("A name needs at least one letter.");
}

export function hasNoLetter(typed: string): Message {
  return message("“{typed}” has no letter in it.", { typed });
}

export function nameTooLong(): Message {
  return message("That is too long for a name.");
}

/** A short form of a name for which the new name has none. */
export function unclearShortForm(form: string, from: string, path: string, to: string): Message {
  return message(
    "“{form}” is short for “{from}” in {path}, and it is not clear what is short for “{to}”. Write the name in full there first.",
    { form, from, path, to },
  );
}

/** A form that may mean two persons; `other` is undefined where the second has no full name. */
export function mayMeanTwo(form: string, path: string, name: string, other: string | undefined): Message {
  return other === undefined
    ? message("“{form}” in {path} may mean {name} or someone else. Write those names in full there first.", {
        form,
        path,
        name,
      })
    : message("“{form}” in {path} may mean {name} or {other}. Write those names in full there first.", {
        form,
        path,
        name,
        other,
      });
}
