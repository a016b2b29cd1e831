import { type Message, message } from "./message";

// Why a file is left out or can't be read or written, in a few words that go on "… is left out:".

/** `megabytes` is the limit. */
export function tooManyBytes(megabytes: number): Message {
  return message("it is larger than {megabytes} MB", { megabytes });
}

export function unpacksToTooMuch(megabytes: number): Message {
  return message("it unpacks to more than {megabytes} MB", { megabytes });
}

export function tooManyPages(pages: number): Message {
  return message("it has more than {pages} pages", { pages });
}

export function noTextInIt(): Message {
  return message("no text can be taken out of it");
}

export function isDamaged(): Message {
  return message("it is damaged");
}

export function isLocked(): Message {
  return message("it is locked with a password");
}

export function noWordDocument(): Message {
  return message("it is no Word document");
}

export function isNotText(): Message {
  return message("it is not text");
}

export function doesNotExist(): Message {
  return message("there is no such file or folder");
}

export function permissionDenied(): Message {
  return message("permission is denied");
}

export function isFolder(): Message {
  return message("it is a folder");
}

export function diskIsFull(): Message {
  return message("the disk is full");
}

export function neitherFileNorFolder(): Message {
  return message("it is neither a file nor a folder");
}

export function changedMeanwhile(): Message {
  return message("it has changed meanwhile");
}

export function encodingLacksCharacters(encoding: string): Message {
  return message("its encoding, {encoding}, has not all the characters of the correction", { encoding });
}

export function linkOutOfFolder(): Message {
  return message("it is a link out of its folder");
}
