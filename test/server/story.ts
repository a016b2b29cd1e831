/** One spelling of the mayor's name stands in three articles. */
export const story = {
  "2026-03-02-harbour.txt":
    "Mayor Annabel Ruizmond promised new homes in Harbour Street. Ruizmond spoke at City Hall.\n",
  "2026-03-03-council.txt":
    "The council heard Mayor Annabel Ruizmond on Tuesday. Annabel Ruizmond asked for patience.\n",
  "2026-03-04-homes.txt":
    "Builders met Mayor Annabel Ruizmond. The homes are planned for spring, Annabel Ruizmond said.\n",
} as const;

/** Another spelling of the mayor's name. */
export const slip = "Mayor Annabel Ruizmont opened the meeting.\n";

/** Where the misspelled name stands in `slip`. */
export const slipRange = { start: { line: 0, character: 6 }, end: { line: 0, character: 22 } } as const;
