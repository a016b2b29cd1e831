import { stemOf } from "../../link/stems";

/** Nouns that one article counts by and another by the other: 4,500 troops and 4,500 soldiers. */
const groups: readonly string[] = [
  "employee staff worker workforce person people job staffer",
  "troop soldier personnel person people serviceman force",
  "household home customer property",
  "house home building",
  "resident person people villager inhabitant evacuee man woman",
  "country nation state member government",
  "passenger traveler person people",
  "voter person people",
  "guest visitor tourist holidaymaker person people",
  "worshipper churchgoer person people",
  "prisoner inmate detainee person people",
  "firefighter rescuer person people",
  "game match appearance fixture",
  "injured hurt wounded person people",
  "charge count",
  "protester demonstrator person people marcher supporter crowd",
  "patient case person people infection",
  "victim person people dead civilian death fatality body",
  "migrant refugee person people",
  "student pupil child person people",
  "minister country member",
  "signature name signatory",
  "quake earthquake tremor",
  "share stake",
  "plane aircraft jet airplane",
  "ship vessel boat",
  "car vehicle",
  "seat lawmaker deputy mandate",
  "deal takeover bid offer acquisition purchase agreement price",
  "fund package plan programme aid",
];

const groupsOf = new Map<string, number[]>();
groups.forEach((words, group) => {
  for (const stem of words.split(" ").map(stemOf)) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group]);
});

/** True for stems of two nouns by which writers count the same things. */
export function areKindred(a: string, b: string): boolean {
  const other = groupsOf.get(b) ?? [];
  return (groupsOf.get(a) ?? []).some((group) => other.includes(group));
}
