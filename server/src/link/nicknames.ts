/**
 * Given names and the short forms that stand for them, each short form under one name only: "Alex", "Sam" and others
 * that stand for several names are left out, since merging by them would join two people.
 * Common knowledge of English given names; diminutives of other languages where news writes both.
 */
const groups: readonly string[] = [
  "william bill billy will willie",
  "robert bob bobby rob robbie",
  "richard dick rick ricky rich",
  "james jim jimmy jamie",
  "john jack johnny",
  "joseph joe joey",
  "thomas tom tommy",
  "michael mike mikey mick",
  "charles chuck charlie",
  "edward ed eddie ned",
  "anthony tony",
  "andrew andy drew",
  "benjamin ben benji",
  "daniel dan danny",
  "david dave davey",
  "donald don donny",
  "douglas doug",
  "frederick fred freddie",
  "gerald gerry",
  "gregory greg",
  "henry hank harry",
  "jeffrey jeff",
  "kenneth ken kenny",
  "lawrence larry",
  "leonard len lenny",
  "matthew matt",
  "nathaniel nathan nate",
  "nicholas nick nicky",
  "patrick paddy",
  "peter pete",
  "philip phil",
  "raymond ray",
  "ronald ron ronnie",
  "stephen steven steve",
  "theodore ted teddy",
  "timothy tim timmy",
  "vincent vince",
  "walter walt",
  "zachary zach",
  "abraham abe",
  "albert bert",
  "alfred alfie",
  "arthur art",
  "bernard bernie",
  "clifford cliff",
  "elizabeth liz lizzie beth betty eliza",
  "margaret maggie peggy meg",
  "katherine catherine kathryn kate kathy katie cathy",
  "deborah debbie deb",
  "barbara barb",
  "jennifer jen jenny",
  "jessica jess",
  "judith judy",
  "kimberly kim",
  "pamela pam",
  "rebecca becky",
  "susan sue susie",
  "victoria vicky",
  "dorothy dot dottie",
  "virginia ginny",
  "abigail abby",
  "jacqueline jackie",
  "madeleine maddie",
  "aleksandr alexander aleksander",
  "volodymyr vladimir",
  "mykola nikolai nikolay",
  "serhiy sergei sergey",
  "dmytro dmitry dmitri",
  "yevgeny evgeny yevgeni",
  "mohammed muhammad mohamed mohammad",
];

const nameOf = new Map<string, string>();
const shortForms = new Map<string, readonly string[]>();
for (const group of groups) {
  const [name, ...others] = group.split(" ");
  shortForms.set(name!, others);
  nameOf.set(name!, name!);
  for (const other of others) nameOf.set(other, name!);
}

/** The given name that a folded form stands for ("bill" → "william"); the form itself where it stands for no other. */
export function givenNameOf(folded: string): string {
  return nameOf.get(folded) ?? folded;
}

/** The short forms that stand for a given name; none where it has none of its own. */
export function nicknamesOf(name: string): readonly string[] {
  return shortForms.get(name) ?? [];
}
