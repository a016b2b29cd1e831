import type { ConnectionOptions, MessageStrategy } from "vscode-languageserver";

/** A message of the protocol: a request, a notification or an answer. */
export type Message = Parameters<MessageStrategy["handleMessage"]>[0];

/**
 * How messages are taken: parameters that are `null` are as good as none. The library looks for a progress token in the
 * parameters before any handler sees them, and would fail with an error of its own making; so it says that they are missing.
 */
export const connectionOptions: ConnectionOptions = {
  messageStrategy: { handleMessage: (message, next) => next(withoutNull(message)) },
};

/** The message without parameters that are `null`. */
export function withoutNull(message: Message): Message {
  if (!("params" in message) || message.params !== null) return message;
  const { params: _none, ...rest } = message;
  return rest;
}
