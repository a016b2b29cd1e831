type Written = (error?: Error | null) => void;

/**
 * Has a stream write each message of the protocol in one go. The protocol's library writes a message's header, a string, and then
 * its content, bytes; each of the two calls wakes the client, which can do nothing with a header alone.
 */
export function writeWholeMessages(stream: NodeJS.WritableStream): void {
  const write = stream.write.bind(stream);
  let header = "";
  const join = (piece: string | Uint8Array, encoding?: unknown, onWritten?: Written): boolean => {
    const written = typeof encoding === "function" ? (encoding as Written) : onWritten;
    if (typeof piece === "string" && header === "" && isHeader(piece)) {
      header = piece;
      // Only then is the content written.
      written?.();
      return true;
    }
    const whole = Buffer.concat([Buffer.from(header), Buffer.from(piece)]);
    header = "";
    return write(whole, written);
  };
  stream.write = join as typeof stream.write;
}

/** "Content-Length: 120\r\n\r\n" */
const isHeader = (piece: string): boolean =>
  piece.startsWith("Content-Length: ") && piece.endsWith("\r\n\r\n");
