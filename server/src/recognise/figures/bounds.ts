import type { Modifier } from "../mention";

const phrases = (modifier: Modifier, list: string): (readonly [string, Modifier])[] =>
  list.split("|").map((phrase) => [phrase, modifier]);

/** What stands before a figure and bounds it. */
export const boundsBefore: readonly (readonly [string, Modifier])[] = [
  ...phrases(
    "APPROX",
    "about|around|approximately|approx|approx.|roughly|nearly|almost|close to|near|some|an estimated|estimated|estimated at|circa|ca.|c.|~|≈|in the region of|in the order of|on the order of|somewhere around|an average of|virtually|practically|approaching|nigh on|getting on for|just about|just shy of|shy of|or so|well nigh|more or less",
  ),
  ...phrases(
    "MORE_THAN",
    "more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|greater than|higher than|larger than|bigger than|upward of|upwards of|north of|surpassing|surpassed|topping|topped|could top|to top|will top|would top|may top|might top|beyond|longer than|older than|well over|>",
  ),
  ...phrases(
    "LESS_THAN",
    "less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|south of|short of|<",
  ),
  ...phrases(
    "EQUAL_OR_MORE",
    "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|a minimum|as few as|as little as|as low as|at the very least|≥|>=",
  ),
  ...phrases(
    "EQUAL_OR_LESS",
    "at most|no more than|not more than|up to|as many as|as much as|as high as|a maximum of|maximum of|maximum|a maximum|not exceeding|no greater than|no higher than|not over|at the most|≤|<=",
  ),
];

/** What stands after a figure and bounds it. */
export const boundsAfter: readonly (readonly [string, Modifier])[] = [
  ...phrases("APPROX", "or so|or thereabouts|-odd|odd|-something|-ish|give or take|more or less"),
  ...phrases(
    "EQUAL_OR_MORE",
    "or more|or above|or over|or higher|or greater|or better|or older|or longer|and over|and above|and up|and older|and more|plus|-plus|+|at least|at a minimum",
  ),
  ...phrases(
    "EQUAL_OR_LESS",
    "or less|or fewer|or below|or under|or lower|or younger|or shorter|and under|and below|and younger|at most|tops|at a maximum|maximum",
  ),
];
