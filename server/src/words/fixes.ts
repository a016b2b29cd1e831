import { type Message, message } from "./message";

// The titles of what can be done about a finding.

export function changeTo(words: string): Message {
  return message("Change to “{words}”", { words });
}

/** `places` is how many there are of it in the article. */
export function changeInArticle(words: string, places: number): Message {
  return message(
    "{places, plural, one {Change to “{words}” in this article} other {Change to “{words}” in this article (# places)}}",
    { words, places },
  );
}

export function changeEverywhere(words: string, places: number): Message {
  return message(
    "{places, plural, one {Change to “{words}” in all articles} other {Change to “{words}” in all articles (# places)}}",
    { words, places },
  );
}

export function changeFromTo(from: string, to: string): Message {
  return message("Change “{from}” to “{to}”", { from, to });
}

export function changeToLatin(words: string): Message {
  return message("Change to “{words}” in Latin letters", { words });
}

export function insertFullName(name: string): Message {
  return message("Insert the full name “{name}”", { name });
}

export function areDifferent(name: string, other: string): Message {
  return message("Not an error: “{name}” and “{other}” are different", { name, other });
}

export function keepAsIs(): Message {
  return message("Not an error: keep both");
}
