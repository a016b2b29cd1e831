// Places that the packages lack, name otherwise, or give with names that are mostly something else. Typed by hand.

/** Countries and territories by names that `Intl.DisplayNames` does not use. One a line or comma. */
export const countries = `
America, US, USA, U.S., U.S.A., United States of America, UK, U.K., Britain, Great Britain, England, Scotland, Wales,
Northern Ireland, UAE, U.A.E., Emirates, Czech Republic, Holland, Burma, Swaziland, Ivory Coast, Cape Verde, East Timor,
Macedonia, Congo, DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Republic of Congo,
South Korea, North Korea, Republic of Korea, Korea, Russian Federation, Soviet Union, USSR, Yugoslavia, Czechoslovakia,
East Germany, West Germany, Palestine, Palestinian Territories, Vatican, Holy See, Kosovo, Turkey, Turkiye, Bosnia,
Bosnia and Herzegovina, Bosnia-Herzegovina, Herzegovina, Transnistria, Abkhazia, South Ossetia, Somaliland, Kurdistan, Tibet, Hong Kong,
Macau, Macao, Taiwan, PRC, People's Republic of China, Republic of Ireland, Trinidad, Tobago, Antigua, Saint Lucia,
St. Lucia, St. Kitts, St. Kitts and Nevis, Sint Maarten, Prussia, Rhodesia, Siam, Persia, Ceylon, Zaire, Ottoman Empire, Roman Empire,
British Empire, Austria-Hungary, EU27, Guinea-Bissau, Timor-Leste, Marshall Islands, Solomon Islands, Falkland Islands,
Falklands, Channel Islands, Isle of Man, Canary Islands, Azores, Faroe Islands, Western Sahara, Crimea, Chechnya, Dagestan`;

/** Continents, seas, mountains, regions and states. */
export const regions = `
Africa, Asia, Europe, Antarctica, Oceania, Australasia, Eurasia, North America, South America, Central America,
Latin America, Americas, Caribbean, Middle East, Far East, Near East, East Asia, South Asia, Southeast Asia, Central Asia,
West Africa, East Africa, North Africa, Southern Africa, South-East Asia, Eastern Europe, Western Europe, Central Europe,
Northern Europe, Southern Europe, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Levant, Balkans, Caucasus, Baltics,
Baltic States, Scandinavia, Benelux, Iberia, Indo-Pacific, Asia-Pacific, Atlantic, Pacific, Arctic, Arctic Ocean, Atlantic Ocean,
Pacific Ocean, Indian Ocean, Southern Ocean, Mediterranean, Mediterranean Sea, Black Sea, Baltic Sea, Baltic, North Sea,
Red Sea, Dead Sea, Caspian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Sea of Azov, Aegean, Aegean Sea,
Hormuz, Bab al-Mandab, Strait of Malacca, Malacca Strait, Dardanelles, Dolomites, Carpathians, Sierra Nevada,
Great Plains, Corn Belt, Permian Basin, Delaware Basin, Marcellus Shale, Appalachia, Napa Valley, Ozarks, Florida Keys,
Everglades, Outer Banks, Lake District, Cotswolds, Scottish Highlands, East Midlands, Rust Belt, Sun Belt, Bible Belt,
Pacific Northwest, Texas Panhandle, Gulf of Guinea, Gulf of Oman, Gulf of Thailand, Gulf of Suez, Bay of Bengal,
Bay of Biscay, Barents Sea, Kara Sea, Bering Sea, Coral Sea, Tasman Sea, Sea of Galilee, Ligurian Sea, Tyrrhenian Sea,
Ionian Sea, Sunda Strait, Kerch Strait, Strait of Gibraltar, Strait of Dover, Ruhr, Rhineland, Costa Brava,
Costa del Sol, Algarve, Alentejo, Peloponnese, Cyclades, Dalmatia, Istria, Banat, Bukovina, Pomerania, Masuria, Lapland,
Jutland, Zealand, Karelia, Ingushetia, Tatarstan, Bashkortostan, Altai, Kamchatka, Sakhalin, Honshu, Shikoku, Kyushu,
Inner Mongolia, Pearl River Delta, Yangtze River Delta, Mekong Delta, Niger Delta, Nile Delta, Okavango Delta,
Western Ghats, Terai, Vidarbha, Marathwada, Saurashtra, Konkan, Bundelkhand, Pilbara, Hunter Valley, Bowen Basin,
Sunshine Coast, Hunter Region, Blue Mountains, Pantanal, Cerrado, Amazonia, Gran Chaco, Altiplano, Lake Tahoe,
Great Lakes, Chesapeake Bay, Puget Sound, Miami-Dade, Miami-Dade County, Minneapolis-St. Paul, Raleigh-Durham, Tampa-St. Petersburg,
Alsace-Lorraine, Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Castilla-La Mancha,
Castile-La Mancha, Trentino-Alto Adige, Friuli-Venezia Giulia, Kabardino-Balkaria, Karachay-Cherkessia,
Khanty-Mansi, Petropavlovsk-Kamchatsky, Khyber-Pakhtunkhwa, Notre-Dame, Notre-Dame Cathedral, Notre Dame Cathedral,
Notre-Dame de Paris, Sacré-Cœur, Champs-Élysées, Champs-Elysees, Hauts-de-Seine, Val-de-Marne, Bouches-du-Rhône, Alpes-Maritimes,
Rhein-Main, Rhine-Ruhr,
Adriatic, Persian Gulf, Gulf of Mexico, Gulf of Aden, Gulf Coast, Strait of Hormuz, Taiwan Strait, Suez Canal, Panama Canal,
English Channel, Bosphorus, Bering Strait, Himalayas, Alps, Andes, Rockies, Rocky Mountains, Appalachians, Urals, Pyrenees,
Mount Everest, Everest, Kilimanjaro, Sahara, Siberia, Amazon, Amazon River, Nile, Danube, Rhine, Thames, Volga, Mississippi River,
Euphrates, Tigris, Ganges, Mekong, Yangtze, Niagara Falls, Lake Michigan, Lake Superior, Lake Erie, Lake Ontario,
Gaza, Gaza Strip, West Bank, Golan Heights, Donbas, Donbass, Donetsk, Luhansk, Kherson, Zaporizhzhia, Kashmir, Punjab, Xinjiang,
Catalonia, Basque Country, Andalusia, Bavaria, Saxony, Tuscany, Sicily, Sardinia, Lombardy, Flanders, Wallonia, Normandy,
Brittany, Provence, Corsica, Transylvania, Galicia, Silesia, Crete, Cyprus, Bali, Java, Sumatra, Borneo, Luzon, Mindanao,
Okinawa, Hokkaido, Tasmania, Manchuria, Guangdong, Sichuan, Hunan, Hubei, Yunnan, Fujian, Zhejiang, Jiangsu, Shandong,
Darfur, Tigray, Biafra, Sinai, Sinai Peninsula, Korean Peninsula, Balkan Peninsula, Arabian Peninsula, Kerala, Gujarat,
Maharashtra, Rajasthan, Bihar, Assam, Karnataka, Tamil Nadu, Uttar Pradesh, Sindh, Balochistan, Cornwall, Devon, Kent, Essex,
Sussex, Surrey, Yorkshire, Lancashire, Cumbria, Norfolk, Suffolk, Dorset, Somerset, Wiltshire, Hampshire, Berkshire,
Oxfordshire, Cambridgeshire, Hertfordshire, Merseyside, Ulster, Midlands, West Midlands, East Anglia, Home Counties,
Silicon Valley, Bay Area, Midwest, New England, Deep South, Long Island, Cape Cod, Manhattan, Brooklyn, Queens, Bronx, Harlem,
Hollywood, Las Vegas Strip, Capitol Hill, Wall Street, Fleet Street, Downing Street, Times Square, Trafalgar Square,
Tiananmen Square, Red Square, Central Park, Hyde Park, Heathrow, Gatwick, Alabama, Alaska, Arizona, Arkansas, California,
Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine,
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey,
New Mexico, New York, New York State, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, Washington State,
West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Guam, Calif., Fla., Ala., Ariz., Ark., Colo., Conn.,
Ill., Ind., Kan., Mass., Mich., Minn., Neb., Nev., Okla., Ore., Tenn., Tex., Va., Wash., Wis., Wyo., N.Y., N.J., N.C., S.C., N.H., N.M.,
N.D., S.D., W.Va., D.C., DC, LA, L.A., Washington D.C., Washington DC, R.I., TX, NC, SC, NY, NJ, FL, MN, NH, NM, ND, SD, TN, UT, VT, WV, WI, WY, AZ, KY, NZ, La., Pa., Md., Ga., Mo., Del., NYC, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia,
New Brunswick, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, New South Wales,
Queensland, South Australia, Western Australia, Northern Territory, Australian Capital Territory, Gold Coast, Great Barrier Reef,
Lower Saxony, North Rhine-Westphalia, Hesse, Brandenburg, Thuringia, Schleswig-Holstein, Mecklenburg, Tyrol, Carinthia, Styria,
Castile, Aragon, Asturias, Valencia, Murcia, Navarre, Extremadura, Jalisco, Chiapas, Oaxaca, Sonora, Sinaloa, Yucatan,
Chihuahua, Baja California, Minas Gerais, Bahia, Patagonia, Tierra del Fuego, Galilee, Judea, Samaria, Negev, Jordan Valley,
Jordan River, Anatolia, Mesopotamia, Khyber Pakhtunkhwa, Helmand, Kandahar, Anbar, Nineveh, Idlib, Rakhine, Cabo Delgado`;

/** Cities that the population cut leaves out, or that go by another name than GeoNames gives. */
export const cities = `
Billings, Superdome, Astrodome, Goose Green, Hague, The Hague, Washington, Geneva, Basel, Bern, Lausanne, Lucerne, Davos, Salzburg, Innsbruck, Graz, Linz, Bruges, Ghent, Leuven, Strasbourg,
Kiev, Kyiv, Odessa, Odesa, Lviv, Kharkov, Kharkiv, Mariupol, Bakhmut, Avdiivka, Pokrovsk, Bucha, Chernobyl, Minsk, St. Petersburg,
Saint Petersburg, Nizhny Novgorod, Sochi, Grozny, Mumbai, Bombay, Calcutta, Kolkata, Madras, Delhi, New Delhi, Bangalore, Peking,
Canton, Saigon, Rangoon, Yangon, Naypyidaw, Ulaanbaatar, Mosul, Aleppo, Raqqa, Fallujah, Basra, Kirkuk, Najaf, Karbala, Homs, Hama, Rafah,
Khan Younis, Jenin, Ramallah, Hebron, Nablus, Bethlehem, Nazareth, Jericho, Jerusalem, Tel Aviv, Haifa, Eilat, Gaza City, Mecca,
Medina, Jeddah, Aden, Hodeidah, Benghazi, Misrata, Timbuktu, Goma, Bukavu, Entebbe, Kampala, Darwin, Alice Springs, Hobart, Cairns,
Oxford, Cambridge, Bath, York, Durham, Canterbury, Winchester, Salisbury, Inverness, Dundee, Perth, Stirling, Londonderry, Derry,
Limerick, Galway, Cork, Princeton, Ithaca, Palo Alto, Mountain View, Cupertino, Menlo Park, Berkeley, Santa Monica, Beverly Hills,
Malibu, Pasadena, Anaheim, Newark, Hoboken, Albany, Annapolis, Harrisburg, Trenton, Dover, Concord, Montpelier, Juneau,
Cheyenne, Boise, Salem, Olympia, Carson City, Santa Fe, Bismarck, Lansing, Springfield, Jefferson City, Topeka, Frankfort,
Charleston, Columbia, Tallahassee, Key West, Savannah, Quantico, Norfolk, Langley, Arlington, Los Alamos, Cape Canaveral, Guantanamo,
Guantanamo Bay, Pearl Harbor, Camp David, Mar-a-Lago, Auschwitz, Nuremberg, Potsdam, Weimar, Bonn, Heidelberg, Cannes, Nice, Monte Carlo,
Avignon, Calais, Dunkirk, Versailles, Verdun, Reims, Naples, Pisa, Siena, Pompeii, Capri, Como, Seville, Granada, Cordoba, Toledo,
Ibiza, Mallorca, Majorca, Tenerife, Lesbos, Corfu, Rhodes, Olympia, Delphi, Dubrovnik, Split, Srebrenica, Mostar, Gdansk, Krakow, Rzeszow,
Brno, Debrecen, Cluj, Timisoara, Constanta, Plovdiv, Varna, Tromso, Bergen, Trondheim, Stavanger, Malmo, Gothenburg, Uppsala, Aarhus,
Turku, Tampere, Espoo, Tartu, Narva, Daugavpils, Kaunas, Klaipeda, Kaliningrad, Fukushima, Chernihiv, Zhytomyr, Vovchansk`;

/** Demonyms and other adjectives and nouns of peoples, faiths and parties: written with capitals, and no names. */
export const demonyms = `
American British English Scottish Welsh Irish Dutch French German Spanish Swedish Danish Norwegian Finnish Turkish Polish
European African Asian Latin Hispanic Latino Latina Latinos Caucasian Scandinavian Nordic Baltic Balkan Arab Arabs Arabic
Hebrew Jewish Jew Jews Muslim Muslims Moslem Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant
Protestants Orthodox Anglican Anglicans Buddhist Buddhists Hindu Hindus Sikh Sikhs Sunni Sunnis Shia Shiite Shiites Shi'ite
Kurdish Kurd Kurds Turk Turks Swede Swedes Dane Danes Finn Finns Pole Poles Briton Britons Brit Brits Englishman Englishmen
Englishwoman Frenchman Frenchmen Frenchwoman Dutchman Dutchmen Irishman Irishmen Welshman Scotsman Scots Scot Spaniard
Spaniards Czech Czechs Slovak Slovaks Serb Serbs Serbian Croat Croats Bosnian Bosniak Bosniaks Slovene Slovenes Kosovar
Kosovan Romanian Bulgarian Greek Greeks Cypriot Argentine Argentinian Argentinians Brazilian Peruvian Chilean Venezuelan
Cuban Mexican Colombian Haitian Canadian Australian Aussie Kiwi Filipino Filipinos Filipina Philippine Thai Thais Vietnamese Chinese
Japanese Korean Koreans Indian Pakistani Bangladeshi Afghan Afghans Iranian Persian Iraqi Israeli Palestinian Syrian Lebanese Jordanian
Egyptian Saudi Saudis Yemeni Yemenis Emirati Emiratis Kuwaiti Qatari Omani Libyan Algerian Tunisian Moroccan Nigerian Kenyan Ethiopian
Somali Sudanese Ugandan Rwandan Congolese Zimbabwean Zambian Ghanaian Senegalese Ivorian Malian Eritrean Tanzanian
Ukrainian Russian Soviet Soviets Belarusian Georgian Armenian Azerbaijani Azeri Kazakh Uzbek Tajik Kyrgyz Turkmen Chechen Chechens
Tibetan Uighur Uyghur Uyghurs Tamil Tamils Bengali Punjabi Sinhalese Rohingya Houthi Houthis Roma Maori Aboriginal Inuit Cherokee Apache Navajo Hutu Tutsi Zulu
Pashtun Pashtuns Taiwanese Hongkonger Hongkongers Singaporean Malaysian Indonesian Burmese Cambodian Laotian Nepali Nepalese
Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Tories Liberal Liberals Communist
Communists Socialist Socialists Nazi Nazis Marxist Zionist Zionists Texan Texans Californian Californians Parisian
Londoner Londoners Berliner Viennese Venetian Roman Romans Sicilian Catalan Catalans Basque Basques Flemish Bavarian Prussian Mediterranean Caribbean
Yankee Victorian Elizabethan Georgian Edwardian Germanic Slavic Byzantine Ottoman Hellenic Anglo Franco Sino Indo Afro Euro
Yugoslav Yugoslavs Biafran Bosnian Soviet Northern Southern Eastern Western Native Black White Westerner Westerners Southerner Southerners Latvian Lithuanian Estonian Icelandic Icelander
Hungarian Austrian Belgian Swiss Portuguese Italian Maltese Albanian Macedonian Montenegrin Moldovan Slovenian Croatian Slovak Slovakian Lankan Rican Leonean Zealander Zealanders
Salvadoran Salvadorean Guinean Gambian Liberian Namibian Botswanan Malawian Mozambican Angolan Chadian Nigerien Togolese
Beninese Burundian Comorian Djiboutian Gabonese Cameroonian Mauritanian Mauritian Malagasy Bhutanese Maldivian Mongolian
Timorese Papuan Fijian Samoan Tongan Guatemalan Honduran Nicaraguan Panamanian Bolivian Ecuadorean Ecuadorian Paraguayan
Uruguayan Guyanese Surinamese Jamaican Barbadian Trinidadian Bahamian Dominican Belizean Herzegovinian Andorran Faroese
Greenlandic Okinawan Manchurian Siberian Cossack Cossacks Ossetian Ossetians Abkhaz Abkhazian Dagestani Bashkir Tatar Tatars
Queenslander Queenslanders Minnesotan Minnesotans Virginian Virginians Floridian Floridians Michigander Michiganders Hoosiers Alaskan Alaskans Hawaiian Hawaiians Ohioan
Ohioans Iowan Iowans Kansan Kansans Nebraskan Nebraskans Pennsylvanian Pennsylvanians Alabamian Alabamians Arizonan Arizonans Coloradan Coloradans Kentuckian Kentuckians
Louisianan Mississippian Montanan Montanans Nevadan Nevadans Utahn Utahns Vermonter Vermonters Wisconsinite Wisconsinites Bostonian Bostonians Philadelphian Chicagoan
Chicagoans Angeleno Angelenos Liverpudlian Liverpudlians Mancunian Mancunians Glaswegian Glaswegians Tasmanian Tasmanians Quebecois Québécois Quebecer Quebecers Ontarian
Ontarians Albertan Albertans Newfoundlander Newfoundlanders Muscovite Muscovites Neapolitan Neapolitans Milanese Tuscan Tuscans Andalusian Andalusians Castilian Galician
Galicians Breton Bretons Corsican Corsicans Sardinian Sardinians Saxon Swabian Silesian Silesians Moravian Bohemian Transylvanian Crimean Crimeans Kashmiri Kashmiris
Gujarati Gujaratis Sindhi Sindhis Baloch Balochi Pathan Pathans Javanese Balinese Acehnese Sumatran Malay Malays Khmer Hmong Kachin Rakhine Tagalog Ilocano Visayan Cebuano
Bahraini Bahrainis Verdean Verdeans Seychellois Grenadian Antiguan Burkinabe Burkinabé Basotho Luxembourger Luxembourgers Luxembourgish Monegasque
Micronesian Polynesian Melanesian Palauan Marshallese Zanzibari Darfuri Bermudian Caymanian Gibraltarian Gibraltarians Greenlander Greenlanders Azorean Aruban Guamanian
Chamorro Turkic Bedouin Druze Yazidi Yazidis Alawite Alawites Maronite Coptic Oromo Tigrayan Tigrayans Fulani Tuareg Berber Kanak Walloon Walloons Calabrian Piedmontese
Karelian Manx Cornish Cumbrian
Konkani Kannada Telugu Marathi Malayalam Hindi Urdu Pashto Dari Farsi Mandarin Cantonese Swahili Amharic Hausa Yoruba Igbo Xhosa Afrikaans Esperanto Yiddish Aramaic Sanskrit
Gaelic Cyrillic Hutus Tutsis Zulus Maoris Rohingyas Sikhs Yazidi Yazidis Druze Alawite Alawites Maronite Maronites Copt Copts Coptic Mennonite Mennonites Amish Mormon Mormons
Methodist Methodists Lutheran Lutherans Presbyterian Presbyterians Baptist Baptists Calvinist Calvinists Jesuit Jesuits Franciscan Franciscans Dominican Dominicans Benedictine
Benedictines Quaker Quakers Scientologist Scientologists Taoist Taoists Shinto Salafi Salafis Salafist Salafists Wahhabi Wahhabis Ismaili Ismailis Sufi Sufis Peronist Peronists
Maoist Maoists Leninist Stalinist Stalinists Trotskyist Trotskyists Gaullist Gaullists Thatcherite Baathist Baathists Kemalist Islamophobic Anglophone Francophone Lusophone`;

/** Places that are named by what is there, and others that no list has. */
export const morePlaces = `Ala, Ariz, Ark, Calif, Colo, Conn, Fla, Ky, Md, Mich, Minn, Neb, Nev, Okla, Tenn, Tex, Vt, Wis, Wyo, West Indies, Jammu and Kashmir, Rio Grande do Sul, State Capitol, Capitol Hill, Stade de France, Line of Control, Federated States of Micronesia, Islamic Republic of Iran, Islamic Republic of Pakistan, Islamic Republic of Afghanistan, Islamic Republic of Mauritania, Swiss Confederation, Commonwealth of the Bahamas, Independent State of Samoa, Federative Republic of Brazil, Union of Myanmar, Principality of Monaco, Principality of Liechtenstein, Bolivarian Republic of Venezuela, Plurinational State of Bolivia, Trinidad and Tobago, Antigua and Barbuda, Saint Kitts and Nevis, Sao Tome and Principe, Wall Street, Downing Street, Times Square, Tiananmen Square, Red Square, Buckingham Palace, Ground Zero, Gaza City, Strait of Hormuz, Temple Mount, Camp David, Cape Canaveral, Guantanamo Bay, Capitol Building, Heathrow, Gatwick, JFK, Charles de Gaulle Airport, Wimbledon Common, Old Trafford, Anfield, Wembley, Lord's, Madison Square Garden, Ellis Park, Eden Park, Santiago Bernabeu, San Siro, Loftus Versfeld, Spanish Steps, Trevi Fountain, Horse Guards Parade, Grand Cayman, Caymans, Yankee Stadium, Twickenham, Roland Garros, Silverstone, Monza, Magny-Cours`;

/** Common last words of a place's name. */
export const placeHeads = `
River Lake Sea Ocean Bay Gulf Strait Canal Island Islands Isles Isle Peninsula Coast Beach Valley Mountain Mountains Hill Hills
Mount Desert Forest Park Square Street Avenue Road Boulevard Lane Highway Bridge Tunnel County Province State District Region Prefecture
Territory City Town Village Township Borough Parish Heights Springs Falls Creek Canyon Ridge Plateau Plain Plains Delta
Airport Station Harbor Harbour Port Stadium Arena Tower Towers Palace Castle Cathedral Church Abbey Temple Mosque Basin Oblast Reef
Crossing Junction Terminal Plaza Hotel Shelf Gardens Garden Zoo Cemetery Prison Jail Cape Archipelago Cove Fort Archipelago Shore Field Fields
Dam Reservoir Glacier Volcano Pass Trail Turnpike Expressway Freeway Parkway Suburb Quarter Barracks Base Pond Brook Gym Cave Caves Pavilion Playfield Playground Courthouse Hall House Building Dock Docks Wharf Pier Casino Mill Mall Penitentiary Mansion Manor Lodge Inn Cliff Cliffs Marsh Swamp Moor Wood Woods Farm Ranch Estate Villa Taluk Tehsil Voivodeship Governorate Canton Commune Parish Neighborhood Neighbourhood Complex Campus Speedway Racecourse Circuit Velodrome Ballpark Coliseum Colosseum Ridge Row Alley Drive Place Crescent Terrace Metro Reservation`;

/** Words that begin a place's name: "Mount Everest", "Lake Como", "Fort Worth". */
export const placeStarts = `Capo Cabo Estadio Estádio Stadio Mount Lake Fort Cape Port San Santa Santo São Saint St St. Los Las El La Le New Old River Highway Interstate Route North South East West Upper Lower Greater
Central Northern Southern Eastern Western Gulf Strait Isle Bay Sea Camp Point Puerto Rio Ciudad Villa Monte Mt Mt. Ft Ft. Nova Nuevo Nueva Bad Tel Al Ras Kota Tell Kibbutz Moshav`;

/** Provinces, islands, seas, rivers and mountains that news speaks of and the lists of packages leave out. */
export const provinces = `
Algarve, Alentejo, Tras-os-Montes, Westfjords, Lapland, Skane, Gotland, Jutland, Zealand, Funen, Lofoten, Finnmark, Karelia, Ingria, Latgale, Masuria,
Pomerania, Podlasie, Mazovia, Volhynia, Zakarpattia, Bukovina, Moldavia, Wallachia, Dobrogea, Banat, Sandzak, Istria, Dalmatia, Slavonia, Epirus,
Thessaly, Peloponnese, Lesvos, Samos, Chios, Santorini, Attica, Thrace, Cappadocia, Rojava, Nile Delta, Upper Egypt, Kordofan, North Kordofan, South
Kordofan, Blue Nile, Gezira, Amhara, Oromia, Ogaden, Puntland, Jubaland, North Kivu, South Kivu, Katanga, Barotseland, Matabeleland, Mashonaland,
Casamance, Azawad, Kabylie, Plateau State, Lagos State, Rivers State, Delta State, Niger Delta, Karamoja, Paktia, Azad Kashmir, Waziristan, North
Waziristan, South Waziristan, Swat Valley, Tharparkar, Goa, Vidarbha, Marathwada, Saurashtra, Kutch, Rann of Kutch, Konkan, Malwa, Bundelkhand,
Purvanchal, Seemanchal, Sundarbans, Gurugram, Dehradun, Nainital, Nalanda, Kullu, Kargil, Baramulla, Pulwama, Kupwara, Poonch, Rajouri, Darjeeling,
Bhubaneswar, Rourkela, Hubballi, Mysuru, Mangaluru, Belagavi, Wayanad, Terai, Shan State, Karen State, Chin State, Naypyitaw, Mae Sot, Myawaddy,
Hlaingthaya, Isan, Korat, Koh Samui, Phang Nga, Penang, North Sumatra, West Sumatra, West Java, Central Java, East Java, East Kalimantan, Central
Sulawesi, South Sulawesi, West Papua, East Nusa Tenggara, West Nusa Tenggara, Lombok, Nusantara, Visayas, Mindoro, Maguindanao, Siargao, Scarborough
Shoal, Second Thomas Shoal, Spratly Islands, Paracel Islands, West Philippine Sea, Senkaku, Diaoyu, Dokdo, Takeshima, Honshu, Kyushu, Shikoku, Tohoku,
Kanto, Kansai, Kinki, Chubu, Noto Peninsula, Fukui, Gifu, Aichi, Shiga, Hyogo, Shimane, Kagawa, Ehime, Iwate, Miyagi, Gunma, Kanagawa, Yamanashi,
Kasumigaseki, Nagatacho, Gangwon, Gyeonggi, Gyeonggi Province, Jeju Island, Gangnam, Itaewon, Yeouido, Yongbyon, Punggye-ri, Inner Mongolia, Guangxi,
Ningxia, Anhui, Jiangxi, Henan, Hebei, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou, Hainan, Heilongjiang, Liaoning, New Territories, Chelyabinsk Region,
Ingushetia, North Ossetia, Kabardino-Balkaria, Stavropol, Ryazan, Novgorod, Arkhangelsk, Komi, Sverdlovsk, Bashkortostan, Tatarstan, Udmurtia,
Buryatia, Yakutia, Chukotka, Kamchatka, Sakhalin, Primorye, Kuril Islands, Lugansk, Dnipropetrovsk, Mykolaiv, Volyn, Kramatorsk, Enerhodar, Kupiansk,
Izium, Gagauzia, Nagorno-Karabakh, Zangezur, Syunik, Karakalpakstan, Ferghana Valley, Gorno-Badakhshan, Rio Grande do Norte, Mato Grosso do Sul,
Pantanal, Cerrado, Pampas, Araucania, Easter Island, Cuzco, Catatumbo, Essequibo, Michoacan, Coahuila, Yucatan Peninsula, Darien Gap, Mosquito Coast,
Cite Soleil, Petion-Ville, Cascadia, Appalachia, Rust Belt, Bible Belt, Pacific Northwest, Great Plains, Great Lakes, East Coast, Delmarva, Ozarks,
Everglades, Hamptons, Martha's Vineyard, Outer Banks, Central Valley, Inland Empire, Orange County, Lake Tahoe, Yosemite, Yellowstone, Grand Canyon,
Death Valley, Mojave, Nunavik, Lower Mainland, Top End, Arnhem Land, Pilbara, Kakadu, Gippsland, Northern Rivers, Hunter Valley, Blue Mountains,
Sunshine Coast, North Island, South Island, Bay of Plenty, Tairawhiti, Savai'i, Upolu, Viti Levu, Vanua Levu, Northamptonshire, Greater Manchester,
County Durham, Tyneside, Teesside, South Yorkshire, West Yorkshire, East Yorkshire, Humberside, Bedfordshire, East Midlands, Cotswolds, Peak District,
Lake District, Pennines, Hebrides, Shetland, Lothian, Dumfries and Galloway, Argyll and Bute, Perthshire, Stirlingshire, Lanarkshire, Ayrshire,
Anglesey, Snowdonia, Fermanagh, Connemara, Aquitaine, Auvergne, Pays de la Loire, Saxony-Anhalt, Mecklenburg-Western Pomerania, Rhineland-Palatinate,
Baden-Wuerttemberg, Ruhr, Swabia, Upper Austria, Lower Austria, Graubuenden, Friesland, Friuli, South Tyrol, Alto Adige, Lampedusa, Balearic Islands,
Lanzarote, Gran Canaria, La Palma, El Hierro, Caspian, Bab el-Mandeb, Gulf of Oman, Arabian Sea, Bay of Bengal, Andaman Sea, Strait of Malacca, Java
Sea, Sulu Sea, Celebes Sea, Coral Sea, Tasman Sea, Barents Sea, Kara Sea, Sea of Okhotsk, Irish Sea, Bay of Biscay, Tyrrhenian Sea, Ionian Sea, Sea of
Marmara, Dardanelles, Lake Victoria, Lake Chad, Lake Tanganyika, Lake Malawi, Lake Kivu, Dnieper, Dniester, White Nile, Congo River, Limpopo River,
Niger River, Irrawaddy, Brahmaputra, Indus, Yellow River, Yalu, Orinoco, Parana River, Missouri River, Colorado River, Annapurna, Mount Kenya, Etna,
Vesuvius, Mount Fuji, Karakoram, Hindu Kush, Pamirs, Tian Shan, Altai, Ural, North Caucasus, South Caucasus, Carpathians, Sierra Nevada, Atlas
Mountains, Kalahari, Gobi, Western Balkans, Nordics, Polynesia, Melanesia`;
