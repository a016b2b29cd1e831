// Other words with capitals. Typed by hand.

export const months = `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.`;
export const weekdays = `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays`;

/** Words in capitals that are no organisation, place or person. */
export const notNames = `Pretax Pre-tax Enditem Writethru Refiles Recasts GDP GNP CPI PPI VAT CEO CFO COO CTO CIO CPA TV DVD CD CDs DVDs DNA RNA HIV AIDS SARS COVID COVID-19 Covid MERS USD EUR GBP JPY GMT UTC EST EDT CST PST PDT CET BST AM PM A.M. P.M. AD BC B.C. A.D. BCE CE OK FAQ PDF URL HTML
HTTP USB GPS SUV ATM PIN VIP IQ PhD Ph.D. MBA BA MA BSc MSc MD M.D. DC-10 R&B PC PCs LED LCD IPO ETF M&A R&D PR HR IT AI API CPU GPU RAM SMS SOS UFO UFOs NGO NGOs WMD ICBM ICBMs RPG IED IEDs POW POWs MVP PGA ERA RBI LGBT LGBTQ
ISBN ISSN EP LP OBE MBE CBE KC QC RV ID IDs ICU ER CCTV CV DIY EV EVs FM HD VR Rs Crore Lakh Re AR VHS XL PS FYI ASAP TBA TBD LOL BTW EGM EGMs SGM Oper Shr Shrs NOTE UPDATE BREAKING NEWS VIDEO PHOTO PHOTOS WATCH LIVE EXCLUSIVE ANALYSIS OPINION FACTBOX TIMELINE CORRECTED CORRECTION
ADVISORY URGENT BRIEF POLL FILE REFILE RPT WRAPUP INSIGHT SPECIAL REPORT RT I I'm I'd I'll I've`;

/** Words that make the capitalised words before them an event, a law, a work or a prize. */
export const otherHeads = `
War Wars Revolution Uprising Rebellion Battle Siege Crisis Olympics Games Championship Championships Cup Tournament Open Prix Prize Award Awards Medal Trophy Rally Festival Carnival Parade Marathon Summit Treaty Accord Accords Agreement Pact Convention Protocol Act Bill Law
Amendment Constitution Declaration Resolution Charter Code Plan Deal Doctrine Day Week Month Night Eve Christmas Easter Ramadan Hanukkah Passover Diwali Century Era Age Dynasty Depression Recession Renaissance Holocaust Genocide Massacre Hurricane Typhoon Cyclone Storm
Earthquake Tsunami Operation Project Mission Bible Quran Koran Torah Gospel Testament Internet Web Bowl Series League-One Derby Regatta Masters Oscars Grammy Grammys Emmy Emmys Oscar Bafta BAFTA Pulitzer Nobel Brexit Index Average Dow Article Section Chapter Title Appendix Clause`;

/** Words of page furniture: lines made of them name nobody. */
export const furniture = `
read more sponsored trending view all posts news top breaking more videos photos stories share post share tweet subscribe newsletter sign up log in login menu search home about contact us privacy policy terms advertisement related articles stories story latest popular comments comment
reply follow next previous tags tag category categories author byline written by updated published source photo image credit click here watch live details editor's picks recommended continue reading top back`;

/** Names that the spelling dictionary also has in small letters for something rare. */
export const hardlyWords = `chad jack john lee martin maria mike peter tom harry jean nelson terry warren bob bobby brad carol colleen heather jenny jimmy johnny ken margarita max molly sally sheila ted
tony veronica billy charlie derrick glen hector jay randy roger timothy troy victor panama morocco japan china wales emirates madras shanghai hamburg mecca manila muscat oxford split bailey barney carter fritz graham griffin hank josh joey
dirk rogers valentine martins google adobe airbus meta nick napoleon mickey romeo homer adonis atlas bart benedict boris casey clancy colt curtis dexter dickens edison euro hans harvey henry hobbs hoover jarvis kelvin larry laurel leopold
lewis ludwig lynch malcolm marcel mitchell monica murphy oscar pascal patrick paul philip ralph rupert sandy simon stephen steven teddy tommy walter webster wells winston bolivar sheffield cheddar jersey limerick mosul samoa tanga tunis turin venice`;

/** Surnames of well-known persons that are ordinary words all the same. */
export const trulyWords = `bush gates brown li hu moon costa marx ban bolt woods peres sharon sinner conte franco michel harper carter powell reeves tusk abbot ali harris gallant deng`;

/** Events, prizes, competitions and works that need no head to be known. */
export const knownOthers = `Grand Slam, Nikkei, FTSE, DAX, CAC, Sensex, Nifty, Topix, Kospi, S&P 500, Dow Jones Industrial Average, West Texas Intermediate, Premier League, English Premier League, Scottish Premier League, Premiership, Bundesliga, Serie A, Serie B, La Liga, Ligue 1, Eredivisie, Primera Division,
American League, National League, Super League, Nord Stream, Nobel Prize, Nobel Peace Prize, World Cup, Super Bowl, World Series, Champions League, Europa League, Grand Prix, Wimbledon, Eurovision, Eurovision Song Contest, Iron Dome, Cold War, Great Depression,
Arab Spring, Holocaust, Thanksgiving, Halloween, Good Friday, Black Friday, New Year, New Year's Eve, Christmas Eve, Mother's Day, Bastille Day, Geneva Conventions, Paris Agreement, Kyoto Protocol, Magna Carta, Bill of Rights, Declaration of Independence,
Green New Deal, Affordable Care Act, Obamacare, Medicare, Medicaid, Brexit, Covid, Tour de France, Tour of Spain, Tour of Italy, Tour of Britain, Tour of Switzerland, Tour of Lombardy, Tour of Flanders, Tour of Poland, Tour of Romandie, Tour of California, Tour of Germany, Tour of Denmark, Tour of the Netherlands, Tour of Portugal, Tour Down Under, Tour de Suisse, Giro d'Italia, Vuelta a Espana, EuroLeague, Euroleague, Comdex, Kremlin Cup, Ryder Cup, Davis Cup, Stanley Cup, Six Nations, Commonwealth Games, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Paralympic Games, Hang Seng,
Mona Lisa, Star Wars, Harry Potter, Game of Thrones, Boeing MAX, Air Force One, Marshall Plan, Monroe Doctrine, Good Friday Agreement, Silk Road, Belt and Road, Belt and Road Initiative, Big Bang, Ice Age, Middle Ages,
Islam, Christianity, Judaism, Hinduism, Buddhism, Sikhism, Taoism, Confucianism, Scientology, Mormonism, Catholicism, Protestantism, Anglicanism, Methodism, Wicca, Zionism, Marxism, Leninism, Stalinism, Maoism, Nazism, Peronism, Thatcherism,
Reaganomics, Abenomics, Bidenomics, Islamophobia, Orthodoxy, Sharia, Talmud, Vedas, Bhagavad Gita, Book of Mormon, Book of Common Prayer, Old Testament, New Testament, Book of Revelation, Ten Commandments, Sermon on the Mount,
Polaroid, Polaroids, PlayStation, Xbox, Game Boy, iPhone, iPhones, iPad, iPads, iPod, MacBook, Macintosh, Kindle, Kindles, Windows XP, Windows Vista, Microsoft Windows, Microsoft Office, Internet Explorer, Firefox, Mozilla Firefox, Google Chrome, Google Maps, Google Earth,
Photoshop, PowerPoint, Linux, JavaScript, XML, GPL, GNU, Ethereum, ChatGPT, Minecraft, Fortnite, Grand Theft Auto, Call of Duty, World of Warcraft, Pokemon, Pokémon, Tetris, Rubik's Cube, Scrabble, Viagra, Ozempic, Wegovy, Prozac,
OxyContin, Botox, Tylenol, Kalashnikov, Kalashnikovs, Humvee, Humvees, Black Hawk, Scuds, Tomahawk, Tomahawks, Stingers, Himars, HIMARS, Iskander, Shahed, Exocet, Land Rover, Range Rover, 
Mini Cooper, Prius, Cybertruck, Titanic, Sputnik, Soyuz, Hubble Space Telescope, James Webb Space Telescope, International Space Station, Large Hadron Collider,
Billboard Hot 100, Rolling Thunder, Hamlet, Macbeth, King Lear, Romeo and Juliet, Othello, Swan Lake, La Traviata, Iliad, Odyssey, Aeneid, Don Quixote, War and Peace, Gone With the Wind, Citizen Kane, 
Star Trek, Doctor Who, Lord of the Rings, Sesame Street, Saturday Night Live, Simpsons, Les Misérables, Phantom of the Opera, West Side Story, Messiah, Requiem, Roe v. Wade, Brown v. Board of Education, First Amendment, Second Amendment, Fourth of July, Juneteenth, Veterans Day,
Memorial Day, Labor Day, Independence Day, Yom Kippur, Rosh Hashanah, Hajj, Eid al-Fitr, Eid al-Adha, Mardi Gras, Oktoberfest, Burning Man, Coachella, Sundance, Berlinale, Cannes Film Festival, Venice Film Festival, Booker Prize, Man Booker Prize, Pulitzer Prize, Turner Prize,
Palme d'Or, Golden Globe, Golden Globes, Tony Award, Tony Awards, Academy Award, Academy Awards, Grammy Award, Grammy Awards, Emmy Award, Emmy Awards, Purple Heart, Medal of Honor, Victoria Cross, Legion of Honour, Iron Cross, Heisman, Heisman Trophy, Ballon d'Or, Champions Trophy, FA Cup, League Cup, Copa America, Copa Libertadores,
Copa del Rey, Asian Games, Asian Cup, Gold Cup, Rose Bowl, Orange Bowl, Kentucky Derby, Preakness, Belmont Stakes, Grand National, Melbourne Cup, Breeders' Cup, French Open, Australian Open, U.S. Open, US Open, British Open, Giro d'Italia, Vuelta, World Championships, European Championship, Euro 2024, March Madness, Final Four`;
