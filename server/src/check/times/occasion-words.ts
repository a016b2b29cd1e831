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

/** True where one of two sentences is about what came after an event, and the other not. */
export const isOneAfterwards = (text: string, otherText: string): boolean =>
  afterwards.test(text) !== afterwards.test(otherText);
