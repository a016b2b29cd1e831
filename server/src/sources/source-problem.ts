import type { Message } from "../words/message";

/** A source's text, or why there is none. */
export type Extracted = { readonly text: string } | { readonly problem: Message };

/** Thrown where no text can be taken out of a source, with the reason (`words/reasons.ts`). */
export class SourceProblem extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.text);
    this.reason = reason;
  }
}
