// Organisations, and the words that make one. Typed by hand; no list of them is both free and well kept.

/** Well-known organisations, by full name or acronym. */
export const organizations = `
NATO, North Atlantic Treaty Organization, EU, E.U., European Union, European Community, European Economic Community, UN, U.N., United Nations, UNICEF, UNESCO, UNHCR, UNRWA, IAEA, OPCW,
WHO, World Health Organization, WTO, World Trade Organization, IMF, International Monetary Fund, World Bank, OECD, OPEC,
OSCE, ASEAN, BRICS, G7, G-7, G20, G-20, G8, African Union, Arab League, League of Nations, European Commission, European Council,
European Parliament, Council of Europe, European Central Bank, ECB, Security Council, General Assembly, Hamas, Hezbollah, Hizbollah, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Daesh, Peshmerga, Taliban, Al Qaeda, al-Qaida,
Al-Qaeda, Islamic State, Houthis, ISIS, ISIL, Boko Haram, al-Shabab, Al-Shabaab, Houthis, PKK, YPG, PLO, Fatah, IRA, Sinn Fein, ETA, FARC, Wagner,
Wagner Group, CIA, FBI, NSA, NASA, IRS, FDA, CDC, EPA, FCC, FAA, FTC, SEC, DEA, ATF, TSA, DHS, ICE, NOAA, USAID, USDA, NIH, NHTSA, NTSB, OSHA,
FEMA, Pentagon, White House, Kremlin, Congress, Senate, House, House of Representatives, House of Commons, House of Lords, Parliament, Supreme Court,
Capitol, State Department, Justice Department, Treasury, Treasury Department, Defense Department, Department of Defense,
Federal Reserve, Fed, Bank of England, Bank of Japan, Bundesbank, Bundestag, Bundesrat, Knesset, Duma, Kuomintang, Politburo, Whitehall,
Downing Street, Scotland Yard, MI5, MI6, GCHQ, KGB, FSB, GRU, SVR, Mossad, Shin Bet, IDF, Interpol, Europol, Eurostat, Frontex, Gestapo, Stasi, NHS, BBC, ITV, ITN, CNN, CBS,
NBC, ABC, MSNBC, CNBC, HBO, PBS, NPR, MTV, ESPN, Fox News, Sky News, Al Jazeera, Reuters, AP, AFP, UPI, Associated Press, Agence France-Presse,
Bloomberg, Xinhua, TASS, Tass, Interfax, RIA Novosti, RIA, Kyodo, Yonhap, IRNA, UNN, Ukrinform, Pravda, Izvestia, Kommersant, Politico, POLITICO, Axios, New York Times, The New York Times,
Washington Post, Wall Street Journal, Financial Times, Guardian, Daily Mail, Daily Telegraph, Le Monde, Le Figaro, Der Spiegel, Die Zeit,
Bild, El Pais, La Repubblica, Haaretz, Los Angeles Times, Chicago Tribune, Boston Globe, USA Today, Newsweek, Time Magazine, Economist, The Economist,
Wikinews, Wikipedia, Wikimedia, Google, Alphabet, Apple, Apple Computer, Apple Corps, EADS, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, TikTok, WhatsApp, Telegram, Netflix,
Nvidia, NVIDIA, Intel, AMD, IBM, Oracle, Cisco, Dell, HP, Hewlett-Packard, Samsung, Sony, Nintendo, Panasonic, Toshiba, Hitachi, Fujitsu, Huawei, Xiaomi,
Lenovo, Alibaba, Tencent, Baidu, ByteDance, TSMC, SoftBank, OpenAI, Anthropic, SpaceX, Tesla, Uber, Lyft, Airbnb, PayPal, eBay, Yahoo, Adobe, Salesforce, SAP,
Nokia, Ericsson, Vodafone, Verizon, AT&T, Comcast, T-Mobile, Boeing, Airbus, Lockheed Martin, Lockheed, Northrop Grumman, Raytheon, Rheinmetall, Saab,
BAE Systems, Rolls-Royce, General Electric, GE, General Motors, GM, General Dynamics, Ford, Chrysler, Stellantis, Fiat, Ferrari, Volkswagen, VW, BMW, Audi, Porsche, Daimler,
Mercedes, Mercedes-Benz, Renault, Peugeot, Citroen, Volvo, Toyota, Honda, Nissan, Mazda, Mitsubishi, Subaru, Hyundai, Kia, Tata Motors, Tata, Iveco, Siemens, Bosch, BASF, Bayer,
Pfizer, Moderna, AstraZeneca, Novartis, Roche, Sanofi, Merck, GlaxoSmithKline, GSK, Eli Lilly, Novo Nordisk, Johnson & Johnson, Procter & Gamble, Unilever, Nestle, Danone,
Coca-Cola, PepsiCo, Pepsi, McDonald's, Starbucks, Walmart, Wal-Mart, Costco, Tesco, Carrefour, Aldi, Lidl, Ikea, IKEA, Nike, Adidas, Puma, Exxon, ExxonMobil, Exxon Mobil, Chevron, BP,
Shell, Total, TotalEnergies, Gazprom, Rosneft, Lukoil, Aramco, Petrobras, Equinor, Eni, Enron, Goldman Sachs, JPMorgan, JPMorgan Chase, JP Morgan, Morgan Stanley, Citigroup, Citibank,
Bank of America, Wells Fargo, HSBC, Barclays, Lloyds, UBS, Credit Suisse, Deutsche Bank, Commerzbank, BNP Paribas, Santander, ING, BlackRock, Berkshire Hathaway,
Lehman Brothers, Merrill Lynch, Visa, Mastercard, Lufthansa, Ryanair, EasyJet, easyJet, British Airways, Air France, Delta, Delta Air Lines, American Airlines, United Airlines,
Southwest Airlines, Qantas, Emirates, Aeroflot, FedEx, UPS, DHL, Disney, Walt Disney, Warner Bros, Paramount, Universal, Pixar, Sotheby's, Christie's, Moody's, Fitch, S&P, Nasdaq, NASDAQ, NYSE,
Greenpeace, Amnesty International, Amnesty, Human Rights Watch, Red Cross, Red Crescent, Oxfam, WWF, FIFA, UEFA, IOC, NBA, NFL, NHL, MLB, NCAA, FIA, WADA,
   Arsenal, Chelsea, Liverpool, Manchester United, Manchester City, Tottenham, Everton, Aston Villa, Newcastle United, Real Madrid, Barcelona FC, Juventus,
AC Milan, Inter Milan, Bayern Munich, Borussia Dortmund, Ajax, Celtic, Rangers, New York Yankees, Yankees, Red Sox, Boston Red Sox, Mets, Dodgers, Cubs, White Sox, Giants, Lakers, Celtics, Bulls,
Knicks, Cowboys, Patriots, Packers, Steelers, Ku Klux Klan, Black Lives Matter, Tea Party, GOP, SPD, CDU, CSU, AfD, FDP, BJP, ANC, PiS, UKIP, SNP, DUP, Labour, Labour Party, Conservative Party, Tory Party, Democratic Party,
Republican Party, Liberal Democrats, Lib Dems, Green Party, Greens, Communist Party, Likud, Fidesz, Wikileaks, WikiLeaks, MIT, UCLA, Harvard, Yale, Stanford, Princeton, Oxford University, Cambridge University, Caltech, CERN, ESA,
Royal Navy, Royal Air Force, RAF, US Army, U.S. Army, US Navy, U.S. Navy, US Air Force, U.S. Air Force, Marine Corps, Coast Guard, National Guard, Red Army, People's Liberation Army, PLA, Secret Service, Supreme Allied Commander Europe, SACEUR, SHAPE,
Nobel Committee, Church of England, Roman Catholic Church, Catholic Church, Spirit AeroSystems, New York Mirror, Eurogroup, Eurofighter, Nord Stream AG, Sberbank, Roscosmos, Rostec, Rosatom, Ofcom, Ofgem, Ofsted, Lloyd's,
Tesla Motors, Dow Jones, Fannie Mae, Freddie Mac, Ticketmaster, Spotify, Zoom, Slack, Reddit, LinkedIn, Snapchat, Pinterest, GitHub, Mozilla, Linux Foundation, Canonical, Red Hat,
Thomson Reuters, Saudi Aramco, Rio Tinto, BHP, Glencore, ASML, Anglo American, ArcelorMittal, Thyssenkrupp, Thales, Dassault, Dassault Aviation, Safran, Alstom, Hapag-Lloyd, Maersk, Kering, LVMH, Gucci, Richemont, L'Oreal,
Heineken, AB InBev, Anheuser-Busch, Diageo, Reckitt, Sainsbury's, Marks & Spencer, H&M, Inditex, Zalando, Klarna, Adyen, Evergrande, Country Garden, BYD, Geely, SAIC, CATL, Foxconn, Hon Hai, Infosys, Wipro, Petronas, Temasek, Sinopec, CNOOC,
PetroChina, ICBC, Nomura, Mizuho, Sumitomo, Mitsui, Itochu, Marubeni, Rakuten, KDDI, NTT, Qualcomm, Broadcom, Palantir, CrowdStrike, Embraer, Bombardier, Halliburton, Schlumberger, Baker Hughes, ConocoPhillips, Kraft Heinz, Mondelez,
Kellogg's, General Mills, Tyson Foods, Cargill, Monsanto, DuPont, Honeywell, Macy's, Sears, Kroger, Walgreens, CVS, UnitedHealth, Cigna, Aetna, Humana, Gilead, Amgen, AbbVie, Biogen, Regeneron, Bristol Myers Squibb, Bristol-Myers Squibb, Medtronic,
Teva, Takeda, Deutsche Bahn, Deutsche Telekom, Deutsche Post, Deutsche Boerse, WH Smith, WHSmith, J Sainsbury, Louis Vuitton, Hugo Boss, Christian Dior, Ernst & Young, Standard & Poor's, Moody's Investors Service, Johnson Matthey, JD Sports, Smith & Wesson, Harley-Davidson, Philip Morris, Red Bull, Inter Miami,
Immigration and Customs Enforcement, Customs and Border Protection, Federal Bureau of Investigation, Central Intelligence Agency, Drug Enforcement Administration, Internal Revenue Service, Danske Bank, Nordea, Société Générale, Societe Generale, Crédit Agricole, Credit Agricole, UniCredit, Intesa Sanpaolo, BBVA, Rabobank, ABN Amro, Standard Chartered, NatWest, Lloyds Banking Group, Legal & General, Allianz, AXA, Munich Re, Swiss Re, Zurich Insurance,
Bayer Leverkusen, Brentford, Brighton & Hove Albion, Nottingham Forest, Crystal Palace, Fulham, West Ham, West Ham United, Leicester City, Leeds United, Norwich City, Ipswich Town, Wolves, Tottenham Hotspur, Benfica, PSG, Paris St Germain, Paris Saint-Germain, AS Roma, Lazio, Napoli, Atalanta, Fiorentina,
Sampdoria, Udinese, Atletico Madrid, Villarreal, Real Sociedad, Athletic Bilbao, RB Leipzig, Eintracht Frankfurt, Schalke, Werder Bremen, Hertha Berlin, Hoffenheim, PSV Eindhoven, PSV, Feyenoord, Anderlecht, Club Brugge, Galatasaray, Fenerbahce, Besiktas, Shakhtar Donetsk, Dynamo Kyiv, Dynamo Kiev, CSKA Moscow,
Spartak Moscow, Red Star Belgrade, Dinamo Zagreb, Boca Juniors, River Plate, Flamengo, Corinthians, Palmeiras, Blackburn Rovers, Bolton Wanderers, Sheffield Wednesday, Sheffield United, Derby County, Queens Park Rangers, Preston North End, Partick Thistle, Queen of the South, West Bromwich Albion`;

/** Last words of an organisation's name. */
export const organizationHeads = `
Org Inc Inc. Corp Corp. Corporation Co Co. Cos Cos. Company Companies Ltd Ltd. Limited LLC LLP PLC plc AG GmbH SE SA S.A. SpA S.p.A. NV N.V. BV Oy AB ASA Bhd Pte Group Holdings Holding Partners
Partnership Ventures Capital Securities Investments Associates Industries Enterprises International Technologies Technology Systems Solutions Software Laboratories
Labs Pharmaceuticals Pharma Motors Airlines Airways Air Aviation Aerospace Railways Railway Bank Bancorp Insurance Trust Fund Foundation Institute Institution Institutes University
College School Academy Hospital Clinic Center Centre Museum Library Theatre Theater Orchestra Philharmonic Symphony Opera Ballet Ministry Department Agency Bureau Office Commission
Committee Council Board Authority Administration Service Services Directorate Secretariat Assembly Parliament Congress Senate Court Tribunal Police Army Navy Force Forces Guard Corps
Patrol Brigade Division Regiment Battalion Squadron Fleet Command Militia Party Alliance Coalition Front Movement Union League Federation Confederation Association Society Organization
Organisation Club Team FC F.C. United Rovers Wanderers Athletic Network Networks Channel Television Broadcasting Radio News Times Post Herald Tribune Gazette Journal Telegraph Mirror Chronicle
Weekly Daily Review Globe Sentinel Dispatch Examiner Inquirer Bulletin Star Standard Express Observer Mail Magazine Press Media Publishing Publishers Records Studios Pictures Entertainment Productions Films Energy Petroleum Oil Gas Electric Power Steel Mining Chemical Chemicals Foods
Stores Brewery Hotels Consulting Consortium Cooperative Exchange Chamber Registry Initiative Project Observatory Task-force Taskforce Government Cabinet Monastery Church Synagogue Diocese Archdiocese
Brothers Bros Bros. Sons Works Workers Teamsters Embassy Consulate Delegation Faculty Institut Universität Universidad Université Universiteit Bundeswehr Partei Wehrmacht Luftwaffe Legion Gendarmerie Constabulary Band Trio Quartet Ensemble
Conference Caucus Roundtable Forum Lab Airport-Authority Bancshares Reinsurance Communications Telecom Telecommunications Mobile Wireless Healthcare Medical Biotech Therapeutics Sciences Semiconductor Semiconductors Electronics Instruments Dynamics Logistics Shipping Lines Freight Properties Realty Estates
Robotics Analytics Biosciences Diagnostics Genetics Genomics Biologics Engineering Shipyard Shipyards Shipbuilding Maritime Minerals Metals Lithium Uranium Cement Tobacco Beverages Brewing Breweries
Distillers Dairies Apparel Footwear Supermarkets Financial Savings Mutual Assurance Advisors Advisers Advisory Equity Automotive Automobile Plastics Packaging Appliances Casinos Cruises Ferries Trucking Infrastructure
Utilities Renewables Rescue Unit Hire Hydro Management Bancorporation Microsystems Microelectronics Photonics Optics Avionics Aerostructures Helicopters Shipbuilders Petrochemicals Petrochemical Refining Fertilizers Agro Poultry Seafood
Ceramics Textiles Jewellers Jewelers Brands Outfitters Interactive Payments Fintech Cinemas Broadcasters
Infirmary Contractors Builders Growers Couriers Haulage Distillery Winery Vineyards Bakery Bakeries Solicitors Auctioneers Polytechnic Conservatory Seminary Syndicate Choir Harriers Ombudsman Polling Recycling
Pharmacy Pharmacies Opticians Cargo Strategies Economics Quarries Tramways Pipelines Libraries Museums Hospitals Clinics Galleries Nurseries Homebuilders Housebuilders`;

/** Words before "of", "for" or "on" that make the whole an organisation. */
export const organizationStarts = `
Municipality Club Government University Bank Ministry Department Service Services Court Institute Council House Board Church Academy College School Bureau Federation Association Society Union League Organization Organisation Office Committee Commission
Chamber Embassy Museum Library Brotherhood Knights Daughters Sons Order Congress Assembly Center Centre Foundation Fund Alliance Army Parliament Campaign Coalition Campaigners Conference Confederation Friends Citizens Students Workers
Reporters Doctors Physicians Mothers Democrats Republicans Veterans Supreme-Court Directorate Inspectorate Secretariat Faculty Partnership Movement Party Agency Authority Corporation Archdiocese Diocese`;

/** Agencies and ministries by what they deal with, after "Ministry of" or before "Department". */
export const departments = `
Defense Defence State War Treasury Justice Interior Finance Foreign Affairs Health Education Energy Commerce Labor Labour Agriculture Transport Transportation Homeland Security Veterans Housing Urban Development
Environment Culture Sport Sports Trade Industry Economy Home Justice Policy Intelligence Immigration Migration Science Innovation Technology Digital Climate Work Pensions Public Order Emergency Situations Information`;
