import type { DayForm, Message, MessageValue, SaidDay, SaidList } from "./message";
import { numberSign, type Piece, parsePattern } from "./pattern";

/** A translation: from the English patterns to those of another language. */
export type Translation = Readonly<Record<string, string>>;

/** One language to say messages in. */
export interface Words {
  /** BCP 47, "en", "de-CH": for the formats of days and numbers, and the `lang` of pages. */
  readonly language: string;
  readonly isEnglish: boolean;
  /** The message in this language; in English where the translation does not have it, or has it with a fault. */
  readonly say: (message: Message) => string;
  readonly number: (number: number, options?: Intl.NumberFormatOptions) => string;
  /** "3–5"; one number where both are the same. */
  readonly range: (low: number, high: number, options?: Intl.NumberFormatOptions) => string;
  readonly day: (day: string, form: DayForm) => string;
}

/** A language with its translation. A language that the run time does not know is as good as English. */
export function createWords(language: string, translation: Translation = {}): Words {
  const known = isKnown(language) ? language : "en";
  const own = new Speaker(known);
  const inEnglish = known === "en" ? own : new Speaker("en");
  const say = (message: Message): string => {
    const translated = Object.hasOwn(translation, message.text) ? translation[message.text] : undefined;
    const said = translated ? own.fill(translated, message.values ?? {}, say) : undefined;
    return said ?? inEnglish.fill(message.text, message.values ?? {}, say) ?? message.text;
  };
  return {
    language: known,
    isEnglish: /^en(?:-|$)/i.test(known),
    say,
    number: (number, options = {}) => own.numbers(options).format(number),
    range: (low, high, options = {}) => own.numbers(options).formatRange(low, high),
    day: (day, form) => own.day({ day, form }),
  };
}

function isKnown(language: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

type Say = (message: Message) => string;
type Values = Readonly<Record<string, MessageValue>>;

const joinTypes = {
  and: { type: "conjunction", style: "long" },
  or: { type: "disjunction", style: "long" },
  comma: { type: "unit", style: "short" },
} as const;

const dayForms: Readonly<Record<DayForm, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: "full" },
  long: { dateStyle: "long" },
  medium: { dateStyle: "medium" },
  month: { month: "long", year: "numeric" },
  monthDay: { month: "long", day: "numeric" },
  weekday: { weekday: "long" },
  monthName: { month: "long" },
  shortMonthDay: { month: "short", day: "2-digit" },
  shortWeekday: { weekday: "short" },
};

/** The formats and patterns of one language, each made when it is first needed: making one costs far more than using it. */
class Speaker {
  readonly #language: string;
  readonly #patterns = new Map<string, readonly Piece[] | undefined>();
  readonly #formats = new Map<string, unknown>();

  constructor(language: string) {
    this.#language = language;
  }

  /** Undefined where the pattern is faulty or names a value that there is none of. */
  fill(pattern: string, values: Values, say: Say): string | undefined {
    if (!this.#patterns.has(pattern)) this.#patterns.set(pattern, parsePattern(pattern));
    const pieces = this.#patterns.get(pattern);
    return pieces && this.#join(pieces, values, say, undefined);
  }

  numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const make = () => new Intl.NumberFormat(this.#language, options);
    return this.#format(`number ${JSON.stringify(options)}`, make);
  }

  /** A day that no calendar has is said as it is written. */
  day({ day, form }: SaidDay): string {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${day}T`)) return day;
    const make = () => new Intl.DateTimeFormat(this.#language, { ...dayForms[form], timeZone: "UTC" });
    return this.#format(`day ${form}`, make).format(date);
  }

  #join(pieces: readonly Piece[], values: Values, say: Say, counted: number | undefined): string | undefined {
    let said = "";
    for (const piece of pieces) {
      const part = this.#piece(piece, values, say, counted);
      if (part === undefined) return undefined;
      said += part;
    }
    return said;
  }

  #piece(piece: Piece, values: Values, say: Say, counted: number | undefined): string | undefined {
    if (typeof piece === "string") return piece;
    if (piece === numberSign) return this.numbers({}).format(counted ?? 0);
    const value = Object.hasOwn(values, piece.name) ? values[piece.name] : undefined;
    if (value === undefined) return undefined;
    if (piece.kind === "place") return this.#value(value, say);
    const number = typeof value === "number" ? value : undefined;
    const { cases } = piece;
    const chosen =
      piece.kind !== "select" && number !== undefined
        ? (cases.get(`=${number}`) ?? cases.get(this.#pluralOf(number, piece.kind)))
        : cases.get(String(value));
    return this.#join(chosen ?? cases.get("other")!, values, say, number ?? counted);
  }

  #value(value: MessageValue, say: Say): string {
    if (typeof value === "string") return value;
    if (typeof value === "number") return this.numbers(plainNumber).format(value);
    if ("text" in value) return say(value);
    return "day" in value ? this.day(value) : this.#list(value, say);
  }

  #list({ list, join }: SaidList, say: Say): string {
    // What has commas in itself is parted by semicolons, in all languages that have them.
    if (join === "semicolon") return list.map((value) => this.#value(value, say)).join("; ");
    const format = this.#format(`list ${join}`, () => new Intl.ListFormat(this.#language, joinTypes[join]));
    return format.format(list.map((value) => this.#value(value, say)));
  }

  #pluralOf(number: number, kind: "plural" | "selectordinal"): string {
    const type = kind === "plural" ? "cardinal" : "ordinal";
    return this.#format(kind, () => new Intl.PluralRules(this.#language, { type })).select(number);
  }

  #format<Format>(key: string, make: () => Format): Format {
    const known = this.#formats.get(key) as Format | undefined;
    const format = known ?? make();
    if (!known) this.#formats.set(key, format);
    return format;
  }
}

/** What is not counted, such as a year, has no marks between thousands. */
const plainNumber: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 20 };

/** English, which every message has. */
export const english = createWords("en");
