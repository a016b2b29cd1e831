/** Figures of religion, myth and literature, folded: nobody bears their names, and they are no slips for somebody's. */
const legends = new Set(
  `adonis allah aphrodite apollo ares artemis athena bacchus beelzebub brahma buddha christ cupid dionysus
  dracula eros frankenstein ganesh hades hamlet heracles hercules hermes icarus isis jehovah jesus
  judas jupiter krishna loki lucifer macbeth medusa mohammed moses muhammad narcissus neptune noah odin odysseus orpheus
  osiris othello pandora prometheus quixote  satan shiva sisyphus thor ulysses venus vishnu vulcan yahweh zeus`.split(
    /\s+/,
  ),
);

export const isLegend = (folded: string): boolean => legends.has(folded);
