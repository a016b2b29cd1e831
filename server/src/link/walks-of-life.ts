import type { Mention } from "../recognise/mention";
import type { LocalEntity, Office, RoleMention } from "./article";
import { withMark } from "./name-key";
import { officeKey } from "./offices";
import { middleInitials } from "./person-name";
import { isPlayer } from "./players-deeds";
import { placeAfterHolder, placesInRole } from "./role-names";

/** Offices and callings by walks of life that hardly anybody has two of at once; the others say nothing. */
const walks = byHead({
  sport: `goalkeeper striker midfielder defender winger fullback quarterback linebacker pitcher shortstop sprinter hurdler
    swimmer cyclist golfer boxer wrestler gymnast skier rower jockey footballer cricketer batsman bowler athlete referee
    umpire coach`,
  stage: `actor actress singer songwriter rapper guitarist drummer pianist violinist cellist composer dancer ballerina
    comedian novelist poet playwright`,
  office: `mayor minister senator congressman governor ambassador lawmaker mp mep councillor councilman alderman chancellor
    prosecutor sheriff commissioner`,
  court: "judge magistrate",
  faith: "bishop archbishop cardinal rabbi imam",
  uniform: "sergeant corporal constable detective soldier astronaut cosmonaut",
});

/** Callings that people have beside another: they tell namesakes apart only where the articles have nothing to do with each other. */
const sideWalks = byHead({
  medicine:
    "nurse doctor surgeon midwife paramedic pharmacist cardiologist oncologist pathologist psychiatrist",
  school: "teacher lecturer professor headteacher headmaster headmistress",
  law: "lawyer solicitor barrister attorney",
  trade: `farmer fisherman baker butcher chef carpenter electrician plumber builder driver shopkeeper accountant engineer
    firefighter`,
  money: "banker broker trader investor",
});

function byHead(heads: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(heads).flatMap(([walk, words]) => words.split(/\s+/).map((head) => [head, walk] as const)),
  );
}

/** Offices that are one town's or district's: who holds one here is not who holds it there. */
const localOffice = /^(?:mayor|sheriff|councillor|councilman|alderman|governor|bishop|archbishop)$/;

/** A mark made up of several, by what it says. */
export interface Marks {
  /** "hw" of "George H.W. Bush"; "" where no initials are known. */
  readonly initials: string;
  /** Walks of life; none where none is known. */
  readonly walks: readonly string[];
  /** Where a local office is held. */
  readonly place: string | undefined;
  /** Whether the marks alone tell two apart: many bear the name, and hardly anybody has two of these walks at once. */
  readonly isPlain: boolean;
}

/** Reads the mark at the end of a key as `tellNamesakes` writes it: "person:smith:john::~h@office dover". */
export function marksOf(key: string): Marks {
  const mark = key.slice(baseKeyOf(key).length).replace(beforeMark, "");
  const [initials = "", said = ""] = mark.split("@");
  const [walk = "", ...place] = said.split(" ");
  const found = walk === "" ? [] : walk.split("+");
  return {
    initials: initials.replace(rare, ""),
    walks: found,
    place: place.length > 0 ? place.join(" ") : undefined,
    isPlain: !initials.startsWith(rare) && found.some((each) => plain.has(each)),
  };
}

/** Example: "::~" of "person:smith:john::~@office". */
const beforeMark = /^:*~?/;

/** Begins the mark of a name that not many bear. */
const rare = "?";

const plain: ReadonlySet<string> = new Set(walks.values());

/** A key without its mark: "person:smith:john". */
export function baseKeyOf(key: string): string {
  const at = key.indexOf(":~");
  return at < 0 ? key : key.slice(0, key.charAt(at - 1) === ":" ? at - 1 : at);
}

/**
 * The article's entities, with persons told from namesakes by their walk of life, by where they hold a local office and, where
 * many bear the name ("John Smith"), by the initials after the first name: a striker of that name is not the judge, the
 * mayor of one town not that of another. Where an article does not say, or says two that do not go together, the key stays
 * the name's alone. Whether two with different marks are two is for the corpus to say, which knows what else their articles tell.
 */
export function tellNamesakes(
  entities: readonly LocalEntity[],
  roles: readonly RoleMention[],
  entityOf: Int32Array,
  mentions: readonly Mention[],
  text: string,
): readonly LocalEntity[] {
  const told = new Map<number, RoleMention[]>();
  for (const role of roles) {
    const known = told.get(role.entity);
    if (known) known.push(role);
    else told.set(role.entity, [role]);
  }
  const placeOf = (role: RoleMention): string | undefined => {
    if (!localOffice.test(lastWord(role.office.head))) return undefined;
    const within = placesInRole({ entities, entityOf, mentions }, role);
    if (within.size === 0) return placeAfterHolder({ entities, entityOf, mentions }, role, text);
    return within.size === 1 ? [...within][0] : undefined;
  };
  return entities.map((local, index) => {
    if (local.kind !== "person" || local.short || local.parts.length < 2) return local;
    const isRare = !isCommon(local);
    const own = told.get(index);
    if (isRare && !isSettled(local))
      return own === undefined ? local : withMarksOfShorter(local, own, placeOf);
    const before = isRare ? rare : initialsOf(local);
    const plays = own === undefined && isPlayer(local, mentions, text);
    // Most people are told by nothing.
    if (before === rare && own === undefined && !plays) return local;
    const [whole, ...others] = plays
      ? marksOfWalks(before, ["sport"], [])
      : marksFor(before, own ?? [], placeOf);
    if (whole === undefined) return local;
    const also = [...local.also, local.key, ...others.map((mark) => withMark(local.key, mark))];
    return { ...local, key: withMark(local.key, whole), also };
  });
}

/** "Lucía Ortega, the minister," goes with "Minister Lucía Ortega Villalba": of the shorter names those too that bear the longer one's marks. */
function withMarksOfShorter(
  local: LocalEntity,
  roles: readonly RoleMention[],
  placeOf: (role: RoleMention) => string | undefined,
): LocalEntity {
  const marks = [...marksFor(rare, roles, placeOf), ...marksFor("", roles, placeOf)];
  if (marks.length === 0) return local;
  const shorter = local.also.filter((key) => baseKeyOf(key) === key);
  return {
    ...local,
    also: [...local.also, ...shorter.flatMap((key) => marks.map((mark) => withMark(key, mark)))],
  };
}

/** What tells a person from namesakes, the whole first, then what is said where less is told; none for most. */
function marksFor(
  initials: string,
  roles: readonly RoleMention[],
  placeOf: (role: RoleMention) => string | undefined,
): readonly string[] {
  const places = new Set(roles.flatMap((role) => placeOf(role) ?? []));
  return marksOfWalks(initials, walksOf(roles), [...places]);
}

/** The marks of somebody with these initials, walks of life, and places of a local office. */
function marksOfWalks(
  initials: string,
  found: readonly string[],
  places: readonly string[],
): readonly string[] {
  const byInitials =
    initials === rare ? [] : Array.from(initials, (_, at) => initials.slice(0, at + 1)).reverse();
  if (found.length === 0) return byInitials;
  const whole = `@${found.join("+")}`;
  const parts = found.length > 1 ? found.map((walk) => `@${walk}`) : [];
  const withPlace = places.length === 1 ? [`${whole} ${places[0]}`] : [];
  const byWalk = [...withPlace, whole, ...parts];
  if (initials === rare) return byWalk.map((mark) => `${rare}${mark}`);
  return initials === "" ? byWalk : [`${initials}${byWalk[0]}`, ...byInitials, ...byWalk];
}

/** The walks of life that the roles name, in order of letters; none where two do not go together, or all have been left. */
function walksOf(roles: readonly RoleMention[]): readonly string[] {
  const main: string[] = [];
  const side: string[] = [];
  for (const { office, status } of roles) {
    const head = lastWord(office.head);
    const walk = walks.get(head) ?? (isCabinetOffice(office) ? "office" : undefined);
    // Who has left a calling may have another by now.
    if (walk !== undefined && status === "former") return [];
    if (walk !== undefined) {
      if (!main.includes(walk)) main.push(walk);
      continue;
    }
    const beside = status === "former" ? undefined : sideWalks.get(head);
    if (beside !== undefined && !side.includes(beside)) side.push(beside);
  }
  return main.length > 1 ? [] : [...main, ...side].sort();
}

/** "Transport Secretary" is a minister; a press secretary is none. */
const isCabinetOffice = (office: Office): boolean =>
  office.head === "secretary" && officeKey(office).startsWith("minister ");

const lastWord = (head: string): string => head.slice(head.lastIndexOf(" ") + 1);

/** Of a common name such as "George H.W. Bush" "hw": the same first name and surname with other initials are somebody else's. */
const initialsOf = ({ parts }: LocalEntity): string =>
  parts.length === 2 ? "" : middleInitials(parts.slice(0, -1));

/** Neither "Koike Yuriko" nor "Abiy Ahmed Ali": the order is known, and no shorter name goes with the name, which a mark would part from it. */
const isSettled = ({ also, known }: LocalEntity): boolean => also.length === 0 && known[0] === true;

/** A first name and a surname that everybody knows. */
const isCommon = ({ familiar }: LocalEntity): boolean => familiar[0]! && familiar.at(-1)!;
