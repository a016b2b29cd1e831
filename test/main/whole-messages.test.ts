import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { writeWholeMessages } from "../../server/src/main/whole-messages";

const messageOf = (text: string): Message =>
  ({ jsonrpc: "2.0", method: "window/logMessage", params: { text } }) as Message;

/** What a stream is given by the protocol's library, piece by piece, for messages with these texts. */
async function piecesOf(texts: readonly string[]): Promise<readonly Buffer[]> {
  const stream = new PassThrough();
  const pieces: Buffer[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  writeWholeMessages(stream);
  const writer = new StreamMessageWriter(stream);
  await Promise.all(texts.map((text) => writer.write(messageOf(text))));
  return pieces;
}

test("each message is written in one go, header and content together", async () => {
  const pieces = await piecesOf(["Anna Ruiz", "Łódź 😀", "Content-Length: 3\r\n\r\n"]);
  expect(pieces).toHaveLength(3);
  for (const piece of pieces) expect(piece.toString()).toMatch(/^Content-Length: \d+\r\n\r\n\{/);
});

test("a client reads the messages as they were, in their order", async () => {
  const texts = ["Anna Ruiz", "Łódź 😀", "", "x".repeat(70_000)];
  const sent = await piecesOf(texts);
  const source = new PassThrough();
  const read: Message[] = [];
  const all = new Promise<void>((resolve) => {
    new StreamMessageReader(source).listen((message) => {
      if (read.push(message) === texts.length) resolve();
    });
  });
  for (const piece of sent) source.write(piece);
  await all;
  expect(read).toEqual(texts.map(messageOf));
});

test("who writes hears of a stream that takes nothing any more", async () => {
  const stream = new PassThrough();
  stream.on("error", () => {});
  writeWholeMessages(stream);
  const writer = new StreamMessageWriter(stream);
  stream.destroy();
  await expect(writer.write(messageOf("Anna Ruiz"))).rejects.toThrow();
});
