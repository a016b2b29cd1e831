import type { Article } from "../link/article";
import { markupOf } from "../link/read-article";
import type { Prose } from "../text/prose";
import { readProse } from "../text/read-prose";
import type { Vocabulary } from "../text/vocabulary";
import { ByteWriter } from "./byte-writer";
import { Packer, Unpacker } from "./packing";
import { Renumbering } from "./renumbering";
import { StringTable } from "./string-table";

/** What of an article is written down. Its text is kept beside, and its tokens are read out of the text again. */
type Part = Exclude<keyof Article, "uri" | "text" | "prose">;
const parts = Object.keys({
  title: true,
  byline: true,
  dateline: true,
  yearless: true,
  mentions: true,
  entityOf: true,
  entities: true,
  roles: true,
  quotations: true,
  claims: true,
  events: true,
  furniture: true,
} satisfies Record<Part, true>) as Part[];

/** How many bytes of memory are taken at a time. */
const slabLength = 1 << 18;

/** The bytes of a part's end, counted from the end of these. */
const endBytes = 4;

/**
 * Articles as bytes, so that an article which nobody looks at takes about as much memory as its text: first where each
 * part ends, then the parts, then the text. What is unpacked equals what was packed; its parts are read when they are
 * asked for.
 */
export class ArticlePacking {
  readonly strings: StringTable;
  readonly #packer: Packer;
  readonly #unpacker: Unpacker;
  /** Articles are written one after the other into pieces of memory as long as this one; one is free when none of them is needed. */
  #slab = new Uint8Array(0);
  #used = 0;
  readonly #adopted = new ByteWriter();
  /** By the strings of those whose articles were adopted. */
  readonly #renumberings = new WeakMap<readonly string[], Renumbering>();

  constructor(strings = new StringTable()) {
    this.strings = strings;
    this.#packer = new Packer(strings);
    this.#unpacker = new Unpacker(strings);
  }

  pack(article: Article): Uint8Array {
    const ends: number[] = [];
    for (const part of parts) {
      this.#packer.write(article[part]);
      ends.push(this.#packer.length);
    }
    return this.#join(ends, this.#packer.take(), packText(article.text));
  }

  /** Takes over an article that another packing has packed; `strings` are those of its table, of which more may come. */
  adopt(packed: Uint8Array, strings: readonly string[]): Uint8Array {
    const renumbering = this.#renumberings.get(strings) ?? new Renumbering(strings, this.strings);
    this.#renumberings.set(strings, renumbering);
    const ends: number[] = [];
    let start = endOf(packed, 0);
    for (let count = 1; count <= parts.length; count++) {
      const end = endOf(packed, count);
      renumbering.copy(packed, start, end, this.#adopted);
      ends.push(this.#adopted.length);
      start = end;
    }
    return this.#join(ends, this.#adopted.take(), packed.subarray(start));
  }

  #join(ends: readonly number[], written: Uint8Array, text: Uint8Array): Uint8Array {
    const header = ends.length * endBytes;
    const bytes = this.#allocate(header + written.length + text.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    ends.forEach((end, at) => void view.setUint32(at * endBytes, end));
    bytes.set(written, header);
    bytes.set(text, header + written.length);
    return bytes;
  }

  /** Room for one article among others': small pieces of memory of their own would lie scattered among what is soon gone. */
  #allocate(length: number): Uint8Array {
    if (length > slabLength / 4) return new Uint8Array(length);
    if (this.#used + length > this.#slab.length) {
      this.#slab = new Uint8Array(slabLength);
      this.#used = 0;
    }
    this.#used += length;
    return this.#slab.subarray(this.#used - length, this.#used);
  }

  /**
   * `vocabulary` is the one that the article's words are read into again, where its tokens are asked for. `onGrowth` is told
   * by how much `weightOf` the article has grown when another of its parts has been asked for.
   */
  unpack(
    uri: string,
    bytes: Uint8Array,
    vocabulary: Vocabulary,
    onGrowth: (weight: number) => void,
  ): Article {
    return new PackedArticle(uri, bytes, this.#unpacker, vocabulary, onGrowth);
  }
}

/** The weight of an article of which nothing has been asked for yet. */
const least = 100;

/**
 * What an article takes in memory, in units that are about ten bytes each: for a whole one as many as its text has code
 * units, for one that comes out of bytes as many as the parts have that were asked for.
 */
export function weightOf(article: Article): number {
  return article instanceof PackedArticle ? article.weight : article.text.length;
}

/** An article whose parts are read out of bytes when they are first asked for; it equals the one that was packed. */
class PackedArticle implements Article {
  readonly uri: string;
  readonly #bytes: Uint8Array;
  readonly #unpacker: Unpacker;
  readonly #vocabulary: Vocabulary;
  /** The parts that were asked for, each alone in a list, in the order of `parts`. */
  readonly #made: ([unknown] | undefined)[] = [];
  #text: string | undefined;
  #prose: Prose | undefined;
  readonly #onGrowth: (weight: number) => void;
  #weight = least;

  constructor(
    uri: string,
    bytes: Uint8Array,
    unpacker: Unpacker,
    vocabulary: Vocabulary,
    onGrowth: (weight: number) => void,
  ) {
    this.uri = uri;
    this.#bytes = bytes;
    this.#unpacker = unpacker;
    this.#vocabulary = vocabulary;
    this.#onGrowth = onGrowth;
  }

  get weight(): number {
    return this.#weight;
  }

  get text(): string {
    if (this.#text === undefined) {
      const from = endOf(this.#bytes, parts.length);
      this.#text = unpackText(this.#bytes.subarray(from));
      this.#grow((this.#bytes.length - from) >> 2);
    }
    return this.#text;
  }

  get prose(): Prose {
    if (!this.#prose) {
      this.#prose = readProse(this.text, markupOf(this.uri), this.#vocabulary);
      this.#grow(this.text.length);
    }
    return this.#prose;
  }

  get title(): Article["title"] {
    return this.#part("title");
  }

  get byline(): Article["byline"] {
    return this.#part("byline");
  }

  get dateline(): Article["dateline"] {
    return this.#part("dateline");
  }

  get yearless(): Article["yearless"] {
    return this.#part("yearless");
  }

  get mentions(): Article["mentions"] {
    return this.#part("mentions");
  }

  get entityOf(): Article["entityOf"] {
    return this.#part("entityOf");
  }

  get entities(): Article["entities"] {
    return this.#part("entities");
  }

  get roles(): Article["roles"] {
    return this.#part("roles");
  }

  get quotations(): Article["quotations"] {
    return this.#part("quotations");
  }

  get claims(): Article["claims"] {
    return this.#part("claims");
  }

  get events(): Article["events"] {
    return this.#part("events");
  }

  get furniture(): Article["furniture"] {
    return this.#part("furniture");
  }

  #part<P extends Part>(part: P): Article[P] {
    const at = parts.indexOf(part);
    const known = this.#made[at];
    if (known) return known[0] as Article[P];
    const from = endOf(this.#bytes, at);
    const made = this.#unpacker.readAt(this.#bytes, from) as Article[P];
    this.#made[at] = [made];
    this.#grow(endOf(this.#bytes, at + 1) - from);
    return made;
  }

  #grow(weight: number): void {
    this.#weight += weight;
    this.#onGrowth(weight);
  }
}

/** Where so many parts of a packed article end. */
function endOf(packed: Uint8Array, count: number): number {
  const header = parts.length * endBytes;
  if (count === 0) return header;
  const { buffer, byteOffset, byteLength } = packed;
  return header + new DataView(buffer, byteOffset, byteLength).getUint32((count - 1) * endBytes);
}

/** The first byte says how the text is written: UTF-8, or code units where it holds half a surrogate pair, which UTF-8 can't. */
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const utf8 = 0;
const codeUnits = 1;
/** Half of a surrogate pair without its other half. */
const loneSurrogate = /\p{Surrogate}/u;

function packText(text: string): Uint8Array {
  const isWhole = !loneSurrogate.test(text);
  const written = isWhole ? encoder.encode(text) : toUnitBytes(text);
  const bytes = new Uint8Array(written.length + 1);
  bytes[0] = isWhole ? utf8 : codeUnits;
  bytes.set(written, 1);
  return bytes;
}

function unpackText(bytes: Uint8Array): string {
  return bytes[0] === utf8 ? decoder.decode(bytes.subarray(1)) : fromUnitBytes(bytes.subarray(1));
}

function toUnitBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) >> 8;
    bytes[2 * at + 1] = text.charCodeAt(at) & 0xff;
  }
  return bytes;
}

function fromUnitBytes(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at]! << 8) | bytes[at + 1]!);
  return text;
}
