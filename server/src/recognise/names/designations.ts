import { TokenType } from "../../text/tokens";
import { Shape } from "../../text/vocabulary";
import { Mark, type Surface } from "./surface";

/** What a word is beside the number of a model, an index or an address, as bits. */
export const Designation = {
  /** Goes on behind a model's number: "737 MAX", "iPhone 15 Pro". */
  model: 1,
  /** Makes what is named by a code: "Airbus A350", "Embraer E195". */
  maker: 2,
  /** An index of shares: "FTSE 100", "Nikkei 225". */
  index: 4,
  /** A Roman numeral of two letters or more: "Chapter VII". */
  roman: 8,
  /** The letters of a postal district of London: "SW1", "E8". */
  district: 16,
  /** "P.O." of "P.O. Box 12", and "Box". */
  post: 32,
  box: 64,
  /** Goes on behind a model's number as `model` does, where no other name begins with it: "Model 3 Performance". */
  variant: 128,
} as const;

const words = new Map<string, number>();
for (const [designation, list] of [
  [Designation.model, "pro max ultra xl xwb ti dreamliner er lr xlr skyhawk"],
  [Designation.variant, "plus mini air se super turbo lite edge fold flip note performance hybrid"],
  [
    Designation.maker,
    `airbus embraer bombardier cessna gulfstream dassault sukhoi tupolev ilyushin antonov yakovlev mikoyan lockheed douglas
    saab fokker beechcraft piper sikorsky eurocopter mil kamov audi bmw mercedes volvo`,
  ],
  [
    Designation.index,
    `ftse nikkei cac dax ibex aex smi asx stoxx kospi csi russell nifty nasdaq dow tsx omx msci wig bux px atx psi topix sensex kosdaq ibovespa bovespa`,
  ],
  [Designation.district, "e ec n nw se sw w wc"],
  [Designation.post, "p.o p.o. po"],
  [Designation.box, "box"],
] as const)
  for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | designation);

/** "VII", "XIV" */
const roman = /^(?=[IVXL]{2,6}$)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The bits of `Designation` of a word with a capital; 0 for any other. */
export function designationOf(word: string, lower: string, shape: number): number {
  if (!(shape & Shape.initialCapital)) return 0;
  return (words.get(lower) ?? 0) | (roman.test(word) ? Designation.roman : 0);
}

/** Where what is written together with a number ends: the "neo" of "A320neo", the "-9" of "787-9", the "N1" of "H5N1". */
export function endOfJoined({ prose, count }: Surface, end: number): number {
  const { type, gap, start } = prose.tokens;
  let stop = end;
  while (stop < count && gap[stop] === 0) {
    if (type[stop] === TokenType.word || type[stop] === TokenType.number) stop++;
    else if (isHyphen(prose.text.charCodeAt(start[stop]!)) && stop + 1 < count && gap[stop + 1] === 0) {
      if (!isCodePart(prose.text.charCodeAt(start[stop + 1]!))) break;
      stop += 2;
    } else break;
  }
  return stop;
}

const isHyphen = (unit: number): boolean => unit === 45;
/** A digit or a capital: "-led" is no part of a code. */
const isCodePart = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);

/** The most words of a model behind its number: "Pro Max". */
const mostWords = 3;

/** Where the words end that go on behind a model's number: "MAX", "Pro Max", "Ultra". */
export function endOfModel({ prose, marks, count, room }: Surface, end: number): number {
  const { type, word } = prose.tokens;
  const limit = Math.min(count, end + mostWords);
  let stop = end;
  const isCapital = (at: number): boolean =>
    at < count && type[at] === TokenType.word && (marks[at]! & (Mark.starts | Mark.capital)) === Mark.capital;
  while (stop < limit && isCapital(stop)) {
    const known = room.designations.of(word[stop]!);
    const isVariant = (known & Designation.variant) !== 0 && (stop > end || !isCapital(stop + 1));
    if (!(known & Designation.model) && !isVariant) break;
    stop++;
  }
  return stop;
}

/** The second half of a British postcode, a number and two capitals, or a letter of the first half before it: "1AA", "A 1AA". */
export function isPostcodeEnd(surface: Surface, at: number): boolean {
  const { type, gap } = surface.prose.tokens;
  if (at < surface.count && type[at] === TokenType.word && gap[at] === 0) return isInward(surface, at + 1);
  return isInward(surface, at);
}

function isInward({ prose, count }: Surface, at: number): boolean {
  const { type, gap, start, end, word } = prose.tokens;
  const letters = at + 1;
  if (letters >= count || type[at] !== TokenType.number || type[letters] !== TokenType.word) return false;
  if (gap[at] === 0 || gap[letters] !== 0 || end[at]! - start[at]! !== 1) return false;
  return (
    end[letters]! - start[letters]! === 2 &&
    (prose.vocabulary.shape(word[letters]!) & Shape.allCapitals) !== 0
  );
}
