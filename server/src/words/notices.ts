import { type Message, type MessageValue, message } from "./message";

// What a session tells the person: progress, files that are left out, and why something can't be done.

export function readingArticles(): Message {
  return message("Reading articles");
}

export function articlesDone(done: number, total: number): Message {
  return message("{done} of {total} articles", { done, total });
}

export function notReadAsText(file: string): Message {
  return message("{file} can't be read as text.", { file });
}

/** `name` is a setting by its whole name. */
export function settingDoesNotCount(name: string): Message {
  return message(
    "The setting {name} does not count: there is none of that name, or its value is not of its kind.",
    {
      name,
    },
  );
}

/** `limit` counts characters. */
export function leftOutTooLarge(file: string, limit: number): Message {
  return message("{file} is left out: it is larger than {limit} characters.", { file, limit });
}

/** `reason` is one of `reasons.ts`. */
export function leftOut(file: string, reason: MessageValue): Message {
  return message("{file} is left out: {reason}.", { file, reason });
}

export function leftOutNotText(file: string): Message {
  return message("{file} is left out: it can't be read as text.", { file });
}

export function hasChanged(file: string): Message {
  return message("{file} has changed since; try again.", { file });
}

export function articlesHaveChanged(): Message {
  return message("The articles have changed; ask again.");
}

export function needsFolder(): Message {
  return message("Open a folder first: what is settled and checked is kept in its root.");
}

export function needsFolderForProject(): Message {
  return message("Open a folder first: the project file stands in its root.");
}

export function notAnArticle(): Message {
  return message("This is no article of the folder.");
}

export function editorMakesNoChanges(): Message {
  return message("This editor makes no changes that a server asks for.");
}

export function editorRefused(): Message {
  return message("The editor did not make the changes.");
}

export function readingCancelled(): Message {
  return message("The reading of the articles was cancelled; not all are known.");
}

export function noCommand(command: string): Message {
  return message("There is no command “{command}”.", { command });
}

export function markAsChecked(): Message {
  return message("Mark as checked");
}

export function noLongerChecked(): Message {
  return message("No longer checked");
}

export function nothingTrusted(): Message {
  return message(
    "No article is trusted yet. Name some under “trusted” in the project file: they are right where others disagree.",
  );
}

/** Two lines above a proposed list of names, which become comments of its file. */
export function proposalHeading(): readonly Message[] {
  return [
    message("Names of the trusted articles that the project file does not list yet."),
    message("Take out what is wrong, correct the rest, and add what is left to the project file."),
  ];
}

/** `problem` is a whole sentence. */
export function listCannotBeAdded(problem: Message): Message {
  return message("The list can’t be added as it is. {problem}", { problem });
}

export function addNamesToProject(): Message {
  return message("Add names to the project file");
}

export function projectFileIsNotJson(): Message {
  return message("The project file is not JSON; correct it first.");
}

export function projectFileIsNoObject(): Message {
  return message("The project file is no object in braces; correct it first.");
}

export function isNoList(key: string): Message {
  return message("“{key}” in the project file is not a list; correct it first.", { key });
}

export function changesArticles(articles: number): Message {
  return message("{articles, plural, one {Changes # article.} other {Changes # articles.}}", { articles });
}
