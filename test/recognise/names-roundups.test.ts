import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("where somebody was what he is no more", () => {
  it("is a place before a calling, at the beginning of a sentence too", () => {
    checkNames("Former [London](place) banker [Tom Hale](person) was jailed.");
    checkNames("Former [Boston](place) police sergeant pleads guilty");
    checkNames("Two former [Seattle](place) nurses and a retired [Phoenix](place) firefighter spoke.");
    checkNames("Former [Larnwick](place) mayor [Anna Ruiz](person) spoke.");
    checkNames("Ex-[Oakland](place) officer charged with theft");
  });

  it("is a side before who played for it, and a man before who served him", () => {
    checkNames("Former [Houston](organization) coach [Bill Dray](person) said so.");
    checkNames(
      "Former [Reagan](person) aide [Tom Hale](person) died. Former [Lincoln](person) aide [Ann Marr](person) left.",
    );
    checkNames("Former [Clinton](person) lawyer [Tom Hale](person) died.");
  });
});

describe("a state that is shortened to a word", () => {
  it("is a place with its stop behind a town", () => {
    checkNames("[SPOKANE](place), [Wash.](place) ([AP](organization)) - A jury sat.");
    checkNames("[BANGOR](place), [Me.](place) ([AP](organization)) — A jury sat.");
    checkNames("It moved to [Hattiesburg](place), [Miss.](place), on Friday.");
    checkNames(
      "It moved to [Little Rock](place), [Ark.](place), and met at [Jackson Hole](place), [Wyoming](place).",
    );
    checkNames(
      "The [Kosciusko](place), [Miss.](place)-based firm closed a plant in [Kokomo](place), [Ind](place).",
    );
  });

  it("is none elsewhere", () => {
    checkNames("In [Hattiesburg](place), Miss [Hale](person) spoke. Wash. Rinse. Repeat.");
  });
});

describe("a list of bodies", () => {
  it("makes bodies of its names where one is known and “parties” follows", () => {
    checkNames(
      "Among them were [Pheu Thai](organization), [Torvik](organization), [Pheu Chart](organization) and [New Dawn](organization) parties.",
    );
  });
});

describe("companies in a roundup", () => {
  it("have their shares' codes behind them", () => {
    checkNames(
      "[Larm Shack](organization) (LRMS -2.76%), [Mirvo](organization) (MRVO 2.00%) and [Hale Ford](organization) ([NYSE](organization): HFRD) fell.",
    );
  });

  it("open a line of their own, and are companies all through the article", () => {
    checkNames(
      "Who moved at midday:\n[Nielsen](organization): Shares of the data company rose 21%. A fund owns 27% of [Nielsen](organization)’s stock.\n[Ralph Marr](organization): The luxury retailer fell 7%.",
    );
    checkNames("[Anna Ruiz](person): The mayor spoke.");
  });
});

describe("places in lists", () => {
  it("are told by what stands before or behind them, two of them too", () => {
    checkNames("In the villages of [Harva del Torno](place) and [Larmouth](place) people died.");
    checkNames("[Marnetta](place) and [Accolari](place), two small towns, were hit.");
    checkNames("The tremor was felt in [Paris](place), [Milan](place) and [Florence](place).");
  });

  it("are none of persons who are counted, nor of a club's region", () => {
    checkNames("[Anna Ruiz](person) and [Tom Hale](person), two nurses of the town, left.");
    checkNames("The president of the [Lazio](place) region spoke.");
  });
});

describe("a body of two sciences", () => {
  it("is one name", () => {
    checkNames("The [National Institute of Volcanology and Seismology](organization) said so.");
  });
});

describe("a surname that is an ordinary word", () => {
  it("is somebody's before what happens to people", () => {
    checkNames(
      "[Timothy West](person) has died.\n\n[West](person) was born in [Bradford](place). [West](person) also appeared in plays.",
    );
    checkNames("[Timothy West](person) has died.\n\nWest winds are expected.");
  });
});

describe("an authority of a country", () => {
  it("is named with its country", () => {
    checkNames("The [Civil Aviation Administration of China](organization) ([CAAC](organization)) said so.");
  });
});

describe("a company that is called like somebody", () => {
  it("is told by its chief and by its shares, all through the article", () => {
    checkNames(
      "[Holm](organization) will pay in cash. [Holm](organization)'s CEO, [Richard J Harring](person), retires.",
    );
    checkNames("They get 0.16 [Holm](organization) shares.");
    checkNames("[Anna Holm](person) left. [Holm](person)'s chairman of the board smiled.");
  });
});

describe("a storm", () => {
  it("is found again by its name alone, unless somebody bears it", () => {
    checkNames(
      "[Tropical Storm Hermine](other) formed. [Hermine](other) strengthened, and [Hermine](other) turned north.",
    );
    checkNames("[Hurricane Ian](other) turned north. [Ian Holm](person) left; [Ian](person) was tired.");
  });
});

describe("what is no part of a person's name", () => {
  it("is the part that somebody plays, nor a month before what is traded", () => {
    checkNames("Nightwatchman [Kemar Roach](person) departs. [Roach](person) left.");
    checkNames("August [Brent](other) crude fell.");
  });
});

describe("counties", () => {
  it("are places in a list before the word", () => {
    checkNames("The [Larm](place) and [Torvik](place) ports were closed.");
    checkNames(
      "[Larm County](place) Prosecutor [Anna Hale](person) left. [Kent County Council](organization) met.",
    );
    checkNames("Portions of [Franklin](place), [Taylor](place) and [Levy](place) counties were flooded.");
    checkNames(
      "He flew over [Hale](place), [Taylor](place), and [Torvik](place) counties. English and French towns were dry.",
    );
  });
});

describe("works in quotation marks", () => {
  it("are works in an article on films, and elsewhere what they seem to be", () => {
    checkNames(
      "The film “[Larmanto](other)” topped the box office. Its director left. The movie “The [Lost City](other),” a drama, fell.",
    );
    checkNames("The so-called “[Islamic State](organization)” was beaten.");
  });
});

describe("a broadcaster", () => {
  it("is told by what it is, with a hyphen too", () => {
    checkNames("He said on [Al-Jazeera](organization) television that he would stay.");
  });
});

describe("a country that is somebody's first name", () => {
  it("stays a country where the article has its people or its ministers", () => {
    checkNames(
      "[Israel](place) said so. [Israel](place)'s defence minister, [Israel Katz](person), spoke of an Israeli strike.",
    );
    checkNames("[Michael Jordan](person) left. [Jordan](person) was tired.");
  });
});

describe("a body with its letters in brackets", () => {
  it("is no person, but for somebody who is called by his initials", () => {
    checkNames("He met the [Torvik Larm Samithi](organization) ([TLS](organization)) on Monday.");
    checkNames(
      "[Bharat Rashtra Samithi](organization) ([BRS](organization)) leader [K. Kavitha](person) left.",
    );
  });
});
