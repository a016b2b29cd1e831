/**
 * For how many words columns by a word's integer have room at first. Few, so that they grow in the first articles: the
 * engine compiles what it has seen, and gives up code that grows a column for the first time.
 */
export const firstRoom = 1 << 8;
