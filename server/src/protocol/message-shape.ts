import type { ConnectionOptions, MessageStrategy, RequestMessage } from "vscode-languageserver";

/** A message of the protocol: a request, a notification or an answer. */
export type Message = Parameters<MessageStrategy["handleMessage"]>[0];

/**
 * How messages are taken: parameters that are `null` are as good as none, and so are a client's capabilities. The library
 * looks into both before any handler sees them, and would fail with an error of its own making.
 */
export const connectionOptions: ConnectionOptions = {
  messageStrategy: { handleMessage: (message, next) => next(withoutNull(message)) },
};

/** The message without parameters that are `null`; an `initialize` without capabilities has empty ones. */
export function withoutNull(message: Message): Message {
  if (!("params" in message)) return message;
  const { params, ...rest } = message;
  if (params === null) return rest;
  if (!isInitialize(message) || typeof params !== "object" || Array.isArray(params)) return message;
  const { capabilities } = params as { readonly capabilities?: unknown };
  if (typeof capabilities === "object" && capabilities !== null) return message;
  const shaped: RequestMessage = { ...message, params: { ...params, capabilities: {} } };
  return shaped;
}

/** Whether a message is the request that begins a session. */
export function isInitialize(message: Message): message is RequestMessage {
  return "method" in message && message.method === "initialize" && "id" in message;
}
