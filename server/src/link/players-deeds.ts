import type { Mention } from "../recognise/mention";
import type { LocalEntity } from "./article";

/** Whether the text says of somebody what it says of players alone: "John Harker scored twice", "Harker saved a penalty". */
export const isPlayer = (
  { mentions: own }: LocalEntity,
  mentions: readonly Mention[],
  text: string,
): boolean =>
  own.some((index) => {
    playersDeed.lastIndex = mentions[index]!.end;
    return playersDeed.test(text);
  });

/** Examples: " scored twice", " netted", " saved a penalty", ", who plays for ". */
const playersDeed =
  /,? (?:who (?:plays|keeps goal) for |(?:had )?scored (?:twice|from |(?:a|the|his|her|both|two|three|four) (?:late |early |first |second |winning |opening )?(?:goals?|winner|equali[sz]er|opener|penalty|hat-trick|try|tries|touchdowns?)\b)|netted |(?:had )?equali[sz]ed |saved (?:a|the|his|her|two) penalt)/y;
