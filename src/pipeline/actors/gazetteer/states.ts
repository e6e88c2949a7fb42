/**
 * The world's states: ISO 3166-1 alpha-3 code (XKX for Kosovo), common name, official name, demonyms, capitals that can stand for their state.
 *
 * Derived from world-countries 5.1.0 (https://github.com/mledoze/countries, Mohammed Le Doze and contributors), which is made available
 * under the Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/. This table is a derived database under the same
 * licence: independent states and a few territories that the news names like states; capitals that are first of all a person's name, a common
 * word or another place's are left out. One row a state, fields parted by `|`, values by commas.
 */
export const STATE_ROWS = `
AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
AGO|Angola|Republic of Angola|Angolan|Luanda
ALB|Albania|Republic of Albania|Albanian|Tirana
AND|Andorra|Principality of Andorra|Andorran|Andorra la Vella
ARE|United Arab Emirates||Emirati|Abu Dhabi
ARG|Argentina|Argentine Republic|Argentine|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian|Yerevan
ATG|Antigua and Barbuda||Antiguan,Barbudan|Saint John's
AUS|Australia|Commonwealth of Australia|Australian|Canberra
AUT|Austria|Republic of Austria|Austrian|
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani|Baku
BDI|Burundi|Republic of Burundi|Burundian|Gitega
BEL|Belgium|Kingdom of Belgium|Belgian|
BEN|Benin|Republic of Benin|Beninese|Porto-Novo
BFA|Burkina Faso||Burkinabe|Ouagadougou
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BGR|Bulgaria|Republic of Bulgaria|Bulgarian|
BHR|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BHS|Bahamas|Commonwealth of the Bahamas|Bahamian|
BIH|Bosnia and Herzegovina||Bosnian,Herzegovinian|Sarajevo
BLR|Belarus|Republic of Belarus|Belarusian|Minsk
BLZ|Belize||Belizean|Belmopan
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|
BRA|Brazil|Federative Republic of Brazil|Brazilian|Brasília
BRB|Barbados||Barbadian|Bridgetown
BRN|Brunei|Nation of Brunei, Abode of Peace|Bruneian|Bandar Seri Begawan
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BWA|Botswana|Republic of Botswana|Motswana|Gaborone
CAF|Central African Republic||Central African|Bangui
CAN|Canada||Canadian|Ottawa
CHE|Switzerland|Swiss Confederation|Swiss|Bern
CHL|Chile|Republic of Chile|Chilean|
CHN|China|People's Republic of China|Chinese|Beijing
CIV|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
CMR|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
COD|DR Congo|Democratic Republic of the Congo|Congolese|Kinshasa
COG|Republic of the Congo||Congolese|Brazzaville
COL|Colombia|Republic of Colombia|Colombian|Bogotá
COM|Comoros|Union of the Comoros|Comoran|Moroni
CPV|Cape Verde|Republic of Cabo Verde|Cape Verdian|
CRI|Costa Rica|Republic of Costa Rica|Costa Rican|
CUB|Cuba|Republic of Cuba|Cuban|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZE|Czechia|Czech Republic|Czech|Prague
DEU|Germany|Federal Republic of Germany|German|Berlin
DJI|Djibouti|Republic of Djibouti|Djibouti|
DMA|Dominica|Commonwealth of Dominica|Dominican|Roseau
DNK|Denmark|Kingdom of Denmark|Danish|Copenhagen
DOM|Dominican Republic||Dominican|Santo Domingo
DZA|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
ECU|Ecuador|Republic of Ecuador|Ecuadorean|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo
ERI|Eritrea|State of Eritrea|Eritrean|Asmara
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|El Aaiún
ESP|Spain|Kingdom of Spain|Spanish|Madrid
EST|Estonia|Republic of Estonia|Estonian|Tallinn
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FIN|Finland|Republic of Finland|Finnish|Helsinki
FJI|Fiji|Republic of Fiji|Fijian|Suva
FRA|France|French Republic|French|Paris
FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GBR|United Kingdom||British|London
GEO|Georgia||Georgian|Tbilisi
GHA|Ghana|Republic of Ghana|Ghanaian|Accra
GIN|Guinea|Republic of Guinea|Guinean|Conakry
GMB|Gambia|Republic of the Gambia|Gambian|Banjul
GNB|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
GRC|Greece|Hellenic Republic|Greek|Athens
GRD|Grenada||Grenadian|St. George's
GRL|Greenland||Greenlandic|Nuuk
GTM|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|
HKG|Hong Kong||Hong Konger|
HND|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HRV|Croatia|Republic of Croatia|Croatian|Zagreb
HTI|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HUN|Hungary||Hungarian|Budapest
IDN|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IND|India|Republic of India|Indian|New Delhi
IRL|Ireland|Republic of Ireland|Irish|Dublin
IRN|Iran|Islamic Republic of Iran|Iranian|Tehran
IRQ|Iraq|Republic of Iraq|Iraqi|Baghdad
ISL|Iceland||Icelander|Reykjavik
ISR|Israel|State of Israel|Israeli|Jerusalem
ITA|Italy|Italian Republic|Italian|Rome
JAM|Jamaica||Jamaican|
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JPN|Japan||Japanese|Tokyo
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani|Astana
KEN|Kenya|Republic of Kenya|Kenyan|Nairobi
KGZ|Kyrgyzstan|Kyrgyz Republic|Kirghiz|Bishkek
KHM|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
KIR|Kiribati||I-Kiribati|South Tarawa
KNA|Saint Kitts and Nevis||Kittitian,Nevisian|Basseterre
KOR|South Korea|Republic of Korea|South Korean|Seoul
KWT|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
LAO|Laos|Lao People's Democratic Republic|Laotian|Vientiane
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LBR|Liberia|Republic of Liberia|Liberian|Monrovia
LBY|Libya|State of Libya|Libyan|Tripoli
LCA|Saint Lucia||Saint Lucian|Castries
LIE|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LKA|Sri Lanka||Sri Lankan|Colombo
LSO|Lesotho|Kingdom of Lesotho|Mosotho|Maseru
LTU|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|
LVA|Latvia|Republic of Latvia|Latvian|Riga
MAC|Macau||Macanese|
MAR|Morocco|Kingdom of Morocco|Moroccan|Rabat
MCO|Monaco|Principality of Monaco|Monegasque|
MDA|Moldova|Republic of Moldova|Moldovan|Chișinău
MDG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MDV|Maldives|Republic of the Maldives|Maldivan|
MEX|Mexico|United Mexican States|Mexican|Mexico City
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MKD|North Macedonia|Republic of North Macedonia|Macedonian|Skopje
MLI|Mali|Republic of Mali|Malian|Bamako
MLT|Malta|Republic of Malta|Maltese|Valletta
MMR|Myanmar|Republic of the Union of Myanmar|Burmese|Naypyidaw
MNE|Montenegro||Montenegrin|Podgorica
MNG|Mongolia||Mongolian|Ulan Bator
MOZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MWI|Malawi|Republic of Malawi|Malawian|Lilongwe
MYS|Malaysia||Malaysian|Kuala Lumpur
NAM|Namibia|Republic of Namibia|Namibian|Windhoek
NER|Niger|Republic of Niger|Nigerien|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NLD|Netherlands|Kingdom of the Netherlands|Dutch|Amsterdam
NOR|Norway|Kingdom of Norway|Norwegian|Oslo
NPL|Nepal|Federal Democratic Republic of Nepal|Nepalese|Kathmandu
NRU|Nauru|Republic of Nauru|Nauruan|
NZL|New Zealand||New Zealander|
OMN|Oman|Sultanate of Oman|Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PAN|Panama|Republic of Panama|Panamanian|
PER|Peru|Republic of Peru|Peruvian|Lima
PHL|Philippines|Republic of the Philippines|Filipino|Manila
PLW|Palau|Republic of Palau|Palauan|Ngerulmud
PNG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
POL|Poland|Republic of Poland|Polish|Warsaw
PRI|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|
PRK|North Korea|Democratic People's Republic of Korea|North Korean|Pyongyang
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
PRY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
PSE|Palestine|State of Palestine|Palestinian|Ramallah
QAT|Qatar|State of Qatar|Qatari|Doha
ROU|Romania||Romanian|Bucharest
RUS|Russia|Russian Federation|Russian|Moscow
RWA|Rwanda|Republic of Rwanda|Rwandan|Kigali
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian|Riyadh
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SEN|Senegal|Republic of Senegal|Senegalese|Dakar
SGP|Singapore|Republic of Singapore|Singaporean|
SLB|Solomon Islands||Solomon Islander|Honiara
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SLV|El Salvador|Republic of El Salvador|Salvadoran|San Salvador
SMR|San Marino|Most Serene Republic of San Marino|Sammarinese|
SOM|Somalia|Federal Republic of Somalia|Somali|Mogadishu
SRB|Serbia|Republic of Serbia|Serbian|Belgrade
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
STP|São Tomé and Príncipe||Sao Tomean|
SUR|Suriname|Republic of Suriname|Surinamer|Paramaribo
SVK|Slovakia|Slovak Republic|Slovak|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovene|Ljubljana
SWE|Sweden|Kingdom of Sweden|Swedish|Stockholm
SWZ|Eswatini|Kingdom of Eswatini|Swazi|Lobamba
SYC|Seychelles|Republic of Seychelles|Seychellois|
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TCD|Chad|Republic of Chad|Chadian|N'Djamena
TGO|Togo|Togolese Republic|Togolese|Lomé
THA|Thailand|Kingdom of Thailand|Thai|Bangkok
TJK|Tajikistan|Republic of Tajikistan|Tadzhik|Dushanbe
TKM|Turkmenistan||Turkmen|Ashgabat
TLS|Timor-Leste|Democratic Republic of Timor-Leste|East Timorese|Dili
TON|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian Republic|Tunisian|Tunis
TUR|Türkiye|Republic of Türkiye|Turkish|Ankara
TUV|Tuvalu||Tuvaluan|Funafuti
TWN|Taiwan|Republic of China (Taiwan)|Taiwanese|Taipei
TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UGA|Uganda|Republic of Uganda|Ugandan|Kampala
UKR|Ukraine||Ukrainian|Kyiv
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
USA|United States|United States of America|American|
UZB|Uzbekistan|Republic of Uzbekistan|Uzbekistani|Tashkent
VAT|Vatican City|Vatican City State|Vatican|
VCT|Saint Vincent and the Grenadines||Saint Vincentian|
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam|Socialist Republic of Vietnam|Vietnamese|Hanoi
VUT|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
WSM|Samoa|Independent State of Samoa|Samoan|Apia
XKX|Kosovo|Republic of Kosovo|Kosovar|Pristina
YEM|Yemen|Republic of Yemen|Yemeni|Sana'a
ZAF|South Africa|Republic of South Africa|South African|Pretoria
ZMB|Zambia|Republic of Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
`;
