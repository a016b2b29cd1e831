import type { LocalEntity, RoleMention } from "./article";
import { withMark } from "./name-key";
import { middleInitials } from "./person-name";

/** Offices and callings of walks of life that hardly anybody has two of at once; the others say nothing. */
const walks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sport: `goalkeeper striker midfielder defender winger fullback quarterback linebacker pitcher shortstop sprinter hurdler
      swimmer cyclist golfer boxer wrestler gymnast skier rower jockey footballer cricketer batsman bowler athlete referee
      umpire`,
    stage: `actor actress singer songwriter rapper guitarist drummer pianist violinist cellist composer dancer ballerina
      comedian novelist poet playwright`,
    office: `mayor minister senator congressman governor ambassador lawmaker mp mep councillor chancellor judge prosecutor
      sheriff commissioner`,
    faith: "bishop archbishop cardinal rabbi imam",
    uniform: "sergeant corporal constable detective soldier astronaut cosmonaut",
  }).flatMap(([walk, heads]) => heads.split(/\s+/).map((head) => [head, walk] as const)),
);

/**
 * The article's entities, with persons of a name that many bear ("John Smith") told from namesakes by their walk of life:
 * a striker of that name is not the judge, and by the initials after the first name. Where an article does not say, or says two, the key stays the name's alone,
 * and the corpus takes the person for the only namesake that it has.
 */
export function tellNamesakes(
  entities: readonly LocalEntity[],
  roles: readonly RoleMention[],
): readonly LocalEntity[] {
  if (!entities.some(isCommon)) return entities;
  const found = new Map<number, string | undefined>();
  for (const { entity, office, status } of roles) {
    const walk = walks.get(office.head.slice(office.head.lastIndexOf(" ") + 1));
    if (!walk || !isCommon(entities[entity]!)) continue;
    // Who has left a calling may have another by now.
    const isClear = status !== "former" && (!found.has(entity) || found.get(entity) === walk);
    found.set(entity, isClear ? walk : undefined);
  }
  return entities.map((local, index) => {
    if (!isCommon(local)) return local;
    const marks = [...markersOf(local), found.get(index)].filter((mark) => mark !== undefined);
    if (marks.length === 0) return local;
    const keys = marks.map((mark) => withMark(local.key, mark));
    return { ...local, key: keys.at(-1)!, also: [...local.also, local.key, ...keys.slice(0, -1)] };
  });
}

/** Of a common name such as "George H.W. Bush" "h" and "hw": the same first name and surname with other initials are somebody else's. */
function markersOf(local: LocalEntity): readonly string[] {
  if (local.parts.length === 2) return [];
  const initials = middleInitials(local.parts.slice(0, -1));
  return Array.from(initials, (_, at) => initials.slice(0, at + 1));
}

/** A first name and a surname that everybody knows. */
const isCommon = ({ kind, short, parts, familiar }: LocalEntity): boolean =>
  kind === "person" && !short && parts.length > 1 && familiar[0]! && familiar.at(-1)!;
