/**
 * What the table of states does not say: names that English news prints for a state beside its common and official name, its
 * people, and its adjectives. One row a state: code, then names. Written for this project.
 */
export const STATE_NAME_ROWS = `
ARE|UAE,U.A.E.,Emirates,Emiratis
ARG|Argentinian,Argentinians,Argentines
AZE|Azeri,Azeris
ECU|Ecuadorian,Ecuadorians
MDV|Maldivian,Maldivians
NPL|Nepali,Nepalis
SLV|Salvadorean
BWA|Botswanan
SUR|Surinamese
THA|Thais
DJI|Djiboutian
PRT|Portuguese
AFG|Afghans
BEL|Belgians
BIH|Bosnia,Bosnian Serb,Bosnians
CAF|CAR
CHN|PRC,Red China,Chinese
CIV|Côte d'Ivoire,Cote d'Ivoire
COD|Democratic Republic of Congo,Congo-Kinshasa,Congo,DRC
COG|Congo Republic,Congo-Brazzaville
CPV|Cabo Verde
CZE|Czech Republic,Czechs
DNK|Danes,Dane
DEU|West Germany
ESP|Spaniard,Spaniards
FIN|Finns,Finn
FRA|Frenchman,Frenchmen
GBR|UK,U.K.,Britain,Great Britain,Briton,Britons,Downing St
GMB|The Gambia
IRL|Republic of Ireland,Irishman
IRN|Islamic Republic,Teheran
ISL|Icelandic
ISR|Jewish state,Tel Aviv
KAZ|Kazakh,Kazakhs,Nur-Sultan
KGZ|Kyrgyz
KOR|S. Korea,ROK
LBN|Lebanese
LBR|Liberians
LUX|Luxemburg
MKD|Macedonia
MMR|Burma,Rangoon
NLD|Holland,The Hague
NOR|Norwegians
NZL|Kiwi
PAK|Pakistanis
PHL|Philippine,Filipinos
POL|Poles
PRK|DPRK,N. Korea
PSE|Palestinian Authority,Palestinian territories
RUS|Russian Federation,Russians
SAU|Saudi,Saudis,KSA
SRB|Serb,Serbs
SVK|Slovakian
SVN|Slovenian
SWE|Swede,Swedes
SWZ|Swaziland
SYR|Syrian Arab Republic
TJK|Tajik,Tajiks
TLS|East Timor
TUR|Turkey,Turk,Turks,Turkiye
TWN|Chinese Taipei
UKR|Kiev
USA|US,U.S.,U.S,USA,U.S.A.,United States of America,Americans,Washington
UZB|Uzbek,Uzbeks
VAT|Vatican,Holy See
VEN|Venezuelans
VNM|Viet Nam
XKX|Kosovan
`;

/** The name by which English news knows a state best, where the table has another. */
export const USUAL_STATE_NAMES: ReadonlyMap<string, string> = new Map([['TUR', 'Turkey']]);

/**
 * Names longer than an actor's that hold an actor's name and mean something else. Written for this project.
 */
export const BLOCKED_NAMES: readonly string[] = `
New Mexico,New Mexican,New England,New Jersey,New Zealand Herald,Washington Post,Washington Times,Washington Examiner,Washington Free Beacon,Washington State,
Washington Monthly,Washington Journal,Washington University,Washington Heights,Washington Square,Washington Redskins,Washington Nationals,
Washington Capitals,Washington Wizards,George Washington,Washington County,Washington Bureau,Washington Week,Washington Monument,Washington Street,Washington Avenue,Washington Park,Port Washington,Fort Washington,Mount Washington,
Georgia Tech,Georgia State,South Georgia,Georgia O'Keeffe,Jordan River,Air Jordan,Michael Jordan,Jim Jordan,Vernon Jordan,Barbara Jordan,Hamilton Jordan,Guinea Pig,Guinea Pigs,Niger Delta,Niger River,
Moscow Times,Tehran Times,Kabul River,Kyiv Post,Kiev Post,Jerusalem Post,Times of London,London Bridge,London Times,Times of Israel,Tel Aviv University,Berlin Wall,Paris Hilton,Paris Agreement,Paris accord,Paris accords,Paris climate,Paris Review,
Minsk agreement,Minsk agreements,Minsk accord,Minsk accords,Minsk deal,Minsk II,Minsk peace,Minsk process,Oslo accord,Oslo accords,Oslo Accords,Havana Club,
Kyoto Protocol,Tokyo Electric,Nairobi National,Amman Street,
American Airlines,American Express,American Idol,American University,American Enterprise Institute,American Conservative Union,American Conservative,American Thinker,American Spectator,American Prospect,American Bar Association,American Civil Liberties Union,American Crossroads,American Federation of Teachers,American Legion,American Medical Association,American Psychiatric Association,American Red Cross,Bank of America,Voice of America,Radio Free Europe,Captain America,
African American,African Americans,African-American,African-Americans,Native American,Native Americans,Latin American,Latin Americans,South American,North American,Central American,Mexican American,Mexican Americans,Mexican-American,Mexican-Americans,Asian American,Asian Americans,Asian-American,Asian-Americans,Arab American,Arab Americans,Arab-American,Muslim American,Muslim Americans,Cuban American,Cuban Americans,Cuban-American,Cuban-Americans,Irish American,Irish-American,Italian American,Italian-American,Japanese American,Korean American,Chinese American,Chinese-American,Indian American,Indian-American,Polish American,Latino American,Black American,Black Americans,
British Airways,British Columbia,British Petroleum,British Virgin Islands,French Open,French fries,French toast,French Quarter,French Canadian,US Open,U.S. Open,US Airways,US Weekly,Us Weekly,US News,U.S. News,U.S. News & World Report,US Steel,U.S. Steel,USA Today,
Dutch oven,German shepherd,German Shepherd,Turkish coffee,Swiss cheese,Indian Ocean,American Indian,American Indians,Cleveland Indians,West Indian,Persian Gulf,Chinese New Year,
Russian roulette,Cuban cigar,Panama Papers,Panama Canal,Panama hat,Mexico Beach,Kansas City,Cuba Gooding,China Daily,South China Sea,South China Morning Post,East China Sea,China Sea,Russia Today,India Today,Times of India,Hindustan Times,Indian Express,
Korea Herald,Korea Times,Taiwan Strait,Black Sea Fleet,Gulf of Mexico,Sea of Japan,Lebanon County,Holy Land,Wall Street Journal,NATO phonetic,Northern Ireland,North Ireland,
Congress Street,Republican River,Supreme Court building,Senate Street,Kremlin Cup,Fox News,Democrat and Chronicle,Tallahassee Democrat,Democrat-Gazette,Arkansas Democrat-Gazette,Arizona Republic,
Liberal Democrat,Liberal Democrats,Christian Democrat,Christian Democrats,Social Democrat,Social Democrats,Sweden Democrats,World Bank Street,White House Correspondents,White House Farm,Young Turks,Indian River,Indian Wells,English Channel,Guinea-Bissauan,
`
  .split(/[,\n]+/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/**
 * States whose name is oftener a person's or a part of another state's: meant only in an article that has one of the words beside it.
 */
export const SUPPORTED_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Georgia', ['Tbilisi', 'Saakashvili', 'Abkhazia', 'Ossetia', 'Georgian', 'Caucasus', 'Margvelashvili', 'Batumi']],
  [
    'Jordan',
    ['Amman', 'Jordanian', 'King Abdullah', 'Syria', 'Israel', 'Iraq', 'Middle East', 'Palestin', 'Saudi', 'Zaatari'],
  ],
  [
    'Chad',
    [
      'N’Djamena',
      "N'Djamena",
      'Chadian',
      'Sahel',
      'Boko Haram',
      'Nigeria',
      'Sudan',
      'Cameroon',
      'Africa',
      'Déby',
      'Deby',
    ],
  ],
  [
    'Congo',
    [
      'Kinshasa',
      'Congolese',
      'Africa',
      'Kabila',
      'Goma',
      'Kivu',
      'Ebola',
      'Rwanda',
      'U.N.',
      'UN ',
      'United Nations',
      'Tshisekedi',
    ],
  ],
  ['Kiwi', ['New Zealand']],
  ['CAR', ['Bangui', 'Central African']],
  ['The Hague', ['Dutch']],
  ['Islamic Republic', ['Iran', 'Tehran']],
  ['Emirates', ['UAE', 'Emirati', 'Abu Dhabi', 'Dubai']],
  ['Holland', ['Dutch', 'Netherlands', 'Amsterdam', 'Rutte']],
  ['Dominica', ['Roseau', 'Caribbean']],
]);
