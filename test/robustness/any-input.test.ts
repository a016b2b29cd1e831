import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBytes } from "../../server/src/index/dump";
import { anyCheckedFile, anyMessages, anyProjectFile, anyText } from "./arbitrary-inputs";
import { effort } from "./effort";
import {
  aSavedIndex,
  tryArticle,
  tryBytes,
  tryCheckedFile,
  tryProjectFile,
  trySavedIndex,
} from "./invariants";
import { startTalk } from "./talk";

const seed = 20261122;

test("any text is read, checked and shown without a throw or a place outside it", () => {
  fc.assert(
    fc.property(anyText, (text) => tryArticle(text, "a.txt")),
    { seed, numRuns: effort(300) },
  );
});

test("any Markdown is, too", () => {
  fc.assert(
    fc.property(anyText, (text) => tryArticle(text, "a.md")),
    { seed, numRuns: effort(300) },
  );
});

test("any project file is read, its problems stand in it, and what is added to it is read again", () => {
  fc.assert(fc.property(anyProjectFile, tryProjectFile), { seed, numRuns: effort(500) });
});

test("any file of marks is read, and its problems stand in it", () => {
  fc.assert(fc.property(anyCheckedFile, tryCheckedFile), { seed, numRuns: effort(500) });
});

test("any bytes are no text, or are written back as they were", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), tryBytes), { seed, numRuns: effort(1000) });
});

test("a saved index that is damaged anywhere is refused, and one that is not is what was saved", () => {
  const whole = aSavedIndex();
  expect(fromBytes(whole)).toMatchObject({ build: "1" });
  trySavedIndex(whole);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = whole.slice();
      damaged[at]! ^= flip;
      expect(fromBytes(damaged)).toBeUndefined();
      expect(fromBytes(whole.slice(0, at))).toBeUndefined();
      trySavedIndex(Uint8Array.from([...damaged, ...whole]));
    }),
    { seed, numRuns: effort(500) },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), trySavedIndex), { seed, numRuns: effort(500) });
});

test("any messages leave a server that answers, and no fault of its own", async () => {
  const talk = await startTalk();
  await fc.assert(
    fc.asyncProperty(anyMessages, async (messages) => {
      for (const message of messages) talk.send(message);
      expect(await talk.alive()).toMatchObject({ result: expect.any(Array) });
      expect(talk.faults()).toEqual([]);
    }),
    { seed, numRuns: effort(150) },
  );
});
