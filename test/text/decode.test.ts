import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, type Encoding, encodeText } from "../../server/src/text/decode";

const text = "Mayor Anna Miruță paid 5 € – “nothing” 😀.\r\n";
const encodings: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be"];

test.each(encodings)("a text in %s comes back, without the byte-order mark", (encoding) => {
  expect(decodeText(encodeText(text, encoding))).toEqual({ text, encoding });
  expect(decodeText(encodeText("", encoding))).toEqual({ text: "", encoding });
});

test("the bytes are those of the encoding", () => {
  expect([...encodeText("é", "utf-8")]).toEqual([0xc3, 0xa9]);
  expect([...encodeText("é", "utf-8-bom")]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  expect([...encodeText("é", "utf-16le")]).toEqual([0xff, 0xfe, 0xe9, 0]);
  expect([...encodeText("é", "utf-16be")]).toEqual([0xfe, 0xff, 0, 0xe9]);
  expect([...encodeText("é€", "windows-1252")]).toEqual([0xe9, 0x80]);
});

test("bytes that are no UTF-8 are read as windows-1252 and say so", () => {
  const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x35, 0x80, 0x94]);
  expect(decodeText(bytes)).toEqual({ text: "café “5€”", encoding: "windows-1252" });
});

test("a text that windows-1252 cannot hold is written as UTF-8, since nothing may be lost", () => {
  expect(decodeText(encodeText("Miruță", "windows-1252"))).toEqual({ text: "Miruță", encoding: "utf-8" });
});

test("a replacement character that stands in the file is text", () => {
  expect(decodeText(encodeText("a\ufffdb", "utf-8"))).toEqual({ text: "a\ufffdb", encoding: "utf-8" });
});

test("bytes that are no text are a problem", () => {
  const problem = { problem: "binary" };
  expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toEqual(problem);
  expect(decodeText(Uint8Array.from([1, 2, 3, 4, 65]))).toEqual(problem);
  expect(decodeText(new TextEncoder().encode("%PDF-1.7\n"))).toEqual(problem);
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41]))).toEqual(problem);
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0, 0]))).toEqual(problem);
});

test("a stray control character does not make a text binary", () => {
  expect(decodeText(new TextEncoder().encode("page one\fpage\x02two"))).toHaveProperty("encoding", "utf-8");
});

test("a view into a larger buffer is read from its own start", () => {
  const whole = encodeText(`xx${text}`, "utf-16le");
  const shifted = new Uint8Array(whole.length + 1);
  shifted.set(encodeText(text, "utf-16le"), 1);
  expect(decodeText(shifted.subarray(1, 1 + encodeText(text, "utf-16le").length))).toHaveProperty(
    "text",
    text,
  );
});

test("any bytes that are text encode to themselves", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const decoded = decodeText(bytes);
      if ("text" in decoded) expect([...encodeText(decoded.text, decoded.encoding)]).toEqual([...bytes]);
    }),
  );
});
