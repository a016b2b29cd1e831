import type { Message } from "../../server/src/words/message";
import { english } from "../../server/src/words/words";

/** English words as a message, for findings that a test makes up. */
export function plain(text: string): Message {
  return { text };
}

/** What a reader of English sees. */
export function inEnglish(message: Message): string {
  return english.say(message);
}
