/** A sentence that does not say what it speaks of. */
export const pronoun = /^\W*(?:it|this|that|these|those)\b/i;
/** A sentence that does not say of whom it speaks. */
export const personal = /^\W*(?:he|she|they)\b/i;
/** Words of a change of date, of one occasion among several, of a supposition. */
export const excuse =
  /\b(?:postpon|delay|reschedul|mov(?:ed|ing)|brought forward|put off|pushed|shift|extend|original|initial|instead|cancel|previous|earlier|former|again\b|too[,.]|both|another|second|third|fourth|fifth|next|annual|every\b|each\b|anniversar|might|could|may be|perhaps|possibl|likely|rumou?r|mistaken|wrong|correct|not (?:on|in)|rather than)/i;
/** Words of what may be so in one year and in another again. */
export const repeated =
  /\b(?:w[io]ns?|winn|victor|champion|title|cups?\b|medal|(?:re-?)?elect|visit|host|beat|award|prize|tour|compet|play|score|appear|fined?\b|record|study|survey|report|season)/i;
/** Words of what is still to come. */
export const ahead =
  /\b(?:will|shall|would|to be|is to|are to|set for|scheduled|due|plan(?:s|ned)?|expect(?:s|ed)?|upcoming)\b/i;
/** Words of an article that knows of a change of plans, whichever sentence has them. */
export const anew =
  /\b(?:postpone\w*|reschedul\w+|put off|put back|call(?:ed|s)? off|brought forward|new date|scrubbed|adjourned|rerun|re-run|replay)\b/i;
/** Words of one occasion among several, of a supposition, and of what was not so. */
export const another =
  /\b(?:again\b|too[,.]|both|another|second|third|fourth|fifth|annual|every\b|each\b|anniversar|might|could|may be|perhaps|possibl|likely|rumou?r|mistaken|wrong|not (?:on|in)|rather than|original|initial|instead|moved|delay|shifted|extend|aftershock|(?:hour|day|week|month|year)s? (?:after|before|later|earlier)\b)/i;
/** Words of what is said or done about an event once it has been: "stood by her veto", "defended the sale". */
const afterwards =
  /\b(?:st(?:ood|ands?|anding) by|defend|critici[sz]|condemn|denounc|welcom|prais|hail(?:ed|s)|regret|apologi[sz]|explain|justif|celebrat|mourn|recall|rememb|uph(?:old|eld)|overturn|repeal|appeal(?:ed|s)? against|react|respon[ds]|comment|question(?:ed|s)|discuss|debat|spoke|sp(?:eaks?|eaking) (?:of|about)|investigat|review)/i;

/** What is said of the holder of a lower office: "became deputy mayor". */
const rank = /\b(?:deputy|vice|acting|interim|assistant|associate|junior|shadow|caretaker)\b/i;
/** Kinds of events, as `kindOfTime` has them, that are of an office; "" for none that is known. */
const ofOffice = new Set(["install", "name", "resign", ""]);

/** On which days, or in which season, something is so each time: "closes at 1 p.m. on Saturdays". */
const weekly =
  /\b(?:weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:bank|public|school) holidays?|winter|summer)\b/gi;

/**
 * True where the words of two sentences tell of two occasions: one is about what came after the event, "stood by her veto", or of
 * a deputy's office, or they say hours of other days. `event` is the kind of event as `kindOfTime` has it.
 */
export function areTwoOccasions(event: string, text: string, otherText: string): boolean {
  if (afterwards.test(text) !== afterwards.test(otherText)) return true;
  if (ofOffice.has(event) && rank.test(text) !== rank.test(otherText)) return true;
  return daysIn(text) !== daysIn(otherText);
}

const daysIn = (text: string): string => (text.match(weekly) ?? []).join(" ").toLowerCase();
