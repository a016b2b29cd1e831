/**
 * Given names and the short forms that stand for them, each short form under one name only: "Alex", "Sam" and others
 * that stand for several names are left out, since merging by them would join two people.
 * Common knowledge of English given names; Ukrainian and Russian forms where news writes both.
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
];

/** Given names with the ways in which news romanises them, each spelling under one name only. */
const romanised: readonly string[] = [
  "mohammed muhammad mohamed mohammad mohamad muhammed mohammod muhamad",
  "aleksei alexei alexey aleksey alexej",
  "aleksandra alexandra",
  "andrei andrey andrej",
  "yuri yury yuriy yurii",
  "vitaly vitali vitaliy vitalii",
  "valery valeri valeriy valerii",
  "anatoly anatoli anatoliy anatolii",
  "gennady gennadi gennadiy",
  "grigory grigori grigoriy",
  "arkady arkadi arkadiy",
  "vasily vasili vasiliy vassily",
  "yulia yuliya iuliia yuliia",
  "maria mariya",
  "natalia natalya nataliya nataliia",
  "tatiana tatyana",
  "anastasia anastasiya anastasiia",
  "viktoria viktoriya viktoriia",
  "maxim maksim maksym",
  "oleksandr olexandr",
  "oleksiy oleksii olexiy",
  "mikhail mikhael mihail",
  "muammar moammar muammer moamer moamar",
  "osama usama oussama",
  "ahmed ahmad",
  "hussein hussain husain hossein hosein husayn",
  "hassan hasan",
  "mahmoud mahmud mahmood",
  "yousef youssef yousuf yusuf yusef yousif",
  "khaled khalid",
  "omar umar",
  "abdullah abdallah abdulla abdollah",
  "ibrahim ebrahim",
  "mustafa mostafa moustafa",
  "tariq tarek tareq tarik",
  "faisal faysal feisal",
  "yasser yasir yaser",
  "nasser nasir naser",
  "salah saleh salih",
  "mohsen muhsin mohsin",
  "qassem qasem qasim kassem qassim",
];

const nameOf = new Map<string, string>();
const shortForms = new Map<string, readonly string[]>();
for (const group of [...groups, ...romanised]) {
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
