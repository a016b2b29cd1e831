// Titles, offices and the other words around persons' names. Typed by hand.

/** Titles that make the capitalised word after them a person, alone. */
export const honorifics = `
Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Rev Rev. Reverend Fr Fr. Sen Sen. Rep Rep. Gov Gov. Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Cpl Cpl. Pvt Pvt. Adm Adm.
Cmdr Cmdr. Brig Brig. Hon Hon. Pres Pres. Supt Supt. Det Det. Insp Insp. Sheikh Sheik Imam Ayatollah Rabbi Monsignor Msgr Msgr. Herr Frau Monsieur Madame Mme Mme. Señor Señora Signor Signora Senhor Mullah Sultan Emir Tsar Czar Kaiser
Prince Princess King Queen Pope Emperor Empress Duke Duchess Baron Baroness Count Countess Earl Viscount Archbishop Patriarch Catholicos Cardinal Bishop Father Sister Brother Pastor Saint Senator Congressman Congresswoman President Chancellor Premier Governor Mayor
General Colonel Major Captain Lieutenant Sergeant Corporal Private Admiral Commodore Brigadier Ambassador Judge Justice Sheriff Detective Inspector Constable Superintendent Representative Councillor Councilman Councilwoman
Assemblyman Assemblywoman Alderman Minister Secretary Chairman Chairwoman Alhaji Sayyid Ratu Datuk Datin Dato Maulana Shri Smt Ustaz Cleric Cllr Cllr. Coun Coun. Ald Ald. Atty Atty. HRH Const Const. Garda Barr Barr. Engr Engr. Hajia`;

/** Words of titles, offices and trades that stand before a person's name; small letters stand for both. */
export const titles = `
president vice-president vice prime minister ministers premier chancellor deputy foreign secretary undersecretary under assistant secretary-general general attorney solicitor surgeon director executive
chief officer chairman chairwoman chairperson chair ceo cfo coo cto cio head leader speaker spokesman spokeswoman spokesperson representative senator congressman congresswoman lawmaker legislator mp mep governor lieutenant
mayor ambassador envoy commissioner commander judge justice prosecutor lawyer solicitor barrister sheriff detective inspector constable superintendent sergeant marshal captain coach manager midfielder striker defender goalkeeper forward winger fullback
quarterback pitcher outfielder catcher linebacker guard skipper substitute professor lecturer researcher scientist biologist physicist chemist economist historian analyst strategist sociologist psychologist author writer novelist poet playwright journalist reporter
correspondent editor columnist photographer commentator anchor broadcaster host presenter actor actress singer songwriter musician guitarist drummer bassist pianist violinist composer conductor rapper artist painter sculptor designer architect
filmmaker producer screenwriter comedian dancer choreographer astronaut cosmonaut pilot engineer inventor entrepreneur businessman businesswoman billionaire tycoon banker investor founder co-founder cofounder owner chief-of-staff aide adviser advisor
counsel treasurer trustee councillor councilman councilwoman candidate nominee contender incumbent king queen prince princess emperor empress duke duchess baron earl count countess lord lady sir dame pope cardinal archbishop bishop rabbi imam
pastor reverend father sister brother mother son daughter wife husband widow cousin uncle aunt nephew friend activist campaigner dissident opposition rebel warlord militant colonel major general admiral brigadier corporal private airman chairman
student teacher principal dean provost rector nurse doctor surgeon physician paramedic farmer fisherman driver striker racer champion winner champion olympian swimmer sprinter skier golfer boxer cyclist jockey wrestler umpire referee
player teammate captain left-back goalscorer newcomer veteran legend star co-star partner colleague successor predecessor tsar czar whistleblower defector hacker suspect defendant victim survivor witness resident tourist climber explorer
premier shogun sultan emir sheikh caliph prefect magistrate coroner auditor comptroller ombudsman registrar curator librarian archivist chef restaurateur biographer critic blogger vlogger youtuber influencer model supermodel director-general
co-chair co-chairman vice-chair vice-chairman vice-chancellor majority minority whip leader secretary staff sergeant-major cabinet junior senior shadow interim acting former ex-president ex-minister late`;

/** Offices by their letters, where these are written in capitals. */
export const offices = "MLA MLC MK MEC CM DPO ASP DSP ACP SSP DGP IGP MSP GMD CJ CJI PS DIG";

/** Particles inside a person's name. */
export const particles = `van der den de la le du des da do dos das di del della dei degli dela delos von zu zum zur af av bin ben ibn bint al el abu ter ten te 't y e san st d' ul ur ud az zul op het vander bar`;

/** What may stand after a person's name as part of it. */
export const suffixes = `Jr Jr. Sr Sr. II III IV Esq Esq. PhD Ph.D. MBE OBE CBE KC QC MP`;

/** Verbs and nouns that stand beside a person who speaks. */
export const speech = `said says told tells added adds noted wrote writes tweeted insisted argued argues claimed claims explained explains replied recalled admitted warned urged testified acknowledged joked quipped emphasized emphasised stressed
asked answered commented concluded declared denied echoed reiterated remarked responded stated suggested who whose`;
