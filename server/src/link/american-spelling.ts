import { ownValue } from "../text/own-value";

const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})isation/, "ization"],
  [/(?<=[a-z]{3})ising$/, "izing"],
  [/(?<=[a-z]{3})ised$/, "ized"],
  [/(?<=[a-z]{3})ise$/, "ize"],
  [/(?<=[a-z]{2})our(?=s?$|ed$|ing$)/, "or"],
  [/^defence/, "defense"],
  [/^offence/, "offense"],
  [/^programme/, "program"],
  [/(?<=[a-z]{3})tre(?=s?$)/, "ter"],
  [/(?<=[a-z]{3})tr(?=ed$)/, "ter"],
  [/(?<=^cen)tring$/, "tering"],
  // "travelled", "cancelling", "jeweller"
  [
    /(?<=^(?:travel|cancel|label|model|signal|level|fuel|counsel|marvel|quarrel|jewel|dial|total|channel|tunnel|rival|duel|unravel|fulfil|enrol))l(?=ed$|ing$|ers?$|ment$)/,
    "",
  ],
  [/(?<=^(?:anal|paral))ys(?=e[drs]?$|ing$)/, "yz"],
  [/(?<=^(?:catal|dial|anal|monol|prol))ogue(?=s?$)/, "og"],
];

/** British words that no rule makes American. */
const british: Readonly<Record<string, string>> = {
  storey: "story",
  storeys: "stories",
  grey: "gray",
  greys: "grays",
  judgement: "judgment",
  judgements: "judgments",
  ageing: "aging",
  cheque: "check",
  cheques: "checks",
  tyre: "tire",
  tyres: "tires",
  kerb: "curb",
  towards: "toward",
  afterwards: "afterward",
  whilst: "while",
  amongst: "among",
  learnt: "learned",
  burnt: "burned",
  dreamt: "dreamed",
  spelt: "spelled",
  licence: "license",
  licences: "licenses",
  practise: "practice",
  practised: "practiced",
  practising: "practicing",
  sceptic: "skeptic",
  sceptical: "skeptical",
  sceptics: "skeptics",
  scepticism: "skepticism",
  plough: "plow",
  ploughed: "plowed",
  mum: "mom",
  mums: "moms",
  manoeuvre: "maneuver",
  manoeuvres: "maneuvers",
  aluminium: "aluminum",
  pyjamas: "pajamas",
  yoghurt: "yogurt",
  speciality: "specialty",
  acknowledgement: "acknowledgment",
  pretence: "pretense",
  mould: "mold",
  jewellery: "jewelry",
  cosy: "cozy",
  draught: "draft",
  gaol: "jail",
};

/** A folded word with the usual British spellings made American: "defence" and "organised" give "defense" and "organized". */
export function americanSpelling(word: string): string {
  return (
    ownValue(british, word) ??
    spellings.reduce((text, [pattern, other]) => text.replace(pattern, other), word)
  );
}
