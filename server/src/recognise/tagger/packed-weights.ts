import { labelCount } from "./labels";
import { Model } from "./model";
import { packedWeights } from "./weights.generated";

/*
 * How weights are packed, in bytes and then in base 64: the transitions, two bytes each; then for each feature, by rising
 * hash (as an unsigned integer): how far its hash is from the one before (seven bits a byte, the lowest first, the highest
 * bit says that more follow); which labels have a weight (three bytes, the lowest first); and these weights, a byte each.
 */

let loaded: Model | undefined;

/** The model of the packed weights, unpacked at the first call and the same ever after. */
export function loadModel(): Model {
  loaded ??= unpackModel(packedWeights);
  return loaded;
}

/** The model that was packed as text by `packModel` of the training program. */
export function unpackModel(text: string): Model {
  const bytes = fromBase64(text);
  const transitions = new Int16Array(labelCount * labelCount);
  let at = 0;
  for (let pair = 0; pair < transitions.length; pair++, at += 2)
    transitions[pair] = bytes[at]! | (bytes[at + 1]! << 8);
  const features = countFeatures(bytes, at);
  const hashes = new Int32Array(features);
  const rows = new Int8Array(features * labelCount);
  let hash = 0;
  for (let feature = 0; feature < features; feature++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      hash = (hash + ((byte & 127) << shift)) | 0;
      if (byte < 128) break;
    }
    hashes[feature] = hash;
    const present = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    at += 3;
    for (let label = 0; label < labelCount; label++)
      if ((present >> label) & 1) rows[feature * labelCount + label] = bytes[at++]!;
  }
  return new Model(hashes, rows, transitions);
}

function countFeatures(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; count++) {
    while (bytes[at]! >= 128) at++;
    const present = bytes[at + 1]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16);
    at += 4;
    for (let left = present; left !== 0; left &= left - 1) at++;
  }
  return count;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a text in base 64 without "=" at its end. */
function fromBase64(text: string): Uint8Array {
  const digitOf = new Uint8Array(128);
  for (let value = 0; value < 64; value++) digitOf[digits.charCodeAt(value)] = value;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const bits =
      (digitOf[text.charCodeAt(at)]! << 18) |
      (digitOf[text.charCodeAt(at + 1)]! << 12) |
      (digitOf[text.charCodeAt(at + 2) & 127]! << 6) |
      digitOf[text.charCodeAt(at + 3) & 127]!;
    bytes[to++] = bits >> 16;
    bytes[to++] = bits >> 8;
    bytes[to++] = bits;
  }
  return bytes;
}
