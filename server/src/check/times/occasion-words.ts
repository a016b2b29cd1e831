/** A sentence that does not say what it speaks of. */
export const pronoun = /^\W*(?:it|this|that|these|those)\b/i;
/** A sentence that does not say of whom it speaks. */
export const personal = /^\W*(?:he|she|they)\b/i;
/** Words of a change of date, of one occasion among several, of a supposition. */
export const excuse =
  /\b(?:postpon|delay|reschedul|mov(?:ed|ing)|brought forward|put off|pushed|shift|extend|original|initial|instead|cancel|previous|earlier|former|again|too[,.]|both|another|second|third|fourth|fifth|next|annual|every\b|each\b|anniversar|might|could|may be|perhaps|possibl|likely|rumou?r|mistaken|wrong|correct|not (?:on|in)|rather than)/i;
/** Words of what may be so in one year and in another again. */
export const repeated =
  /\b(?:w[io]ns?|winn|victor|champion|title|cups?\b|medal|(?:re-?)?elect|visit|host|beat|award|prize|tour|compet|play|score|appear|fined?\b|record|study|survey|report|season)/i;
/** Words of what is still to come. */
export const ahead =
  /\b(?:will|shall|would|to be|is to|are to|set for|scheduled|due|plan(?:s|ned)?|expect(?:s|ed)?|upcoming)\b/i;
