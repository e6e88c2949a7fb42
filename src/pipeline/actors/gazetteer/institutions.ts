/**
 * International organizations, armed groups, parties, parliaments and offices that English news names most.
 *
 * One row an actor: id, kind, name, short name, CAMEO code where there is one, id of the actor it belongs to, other names as printed.
 * Written for this project; codes from the CAMEO actor list.
 */
export const INSTITUTION_ROWS = `
united-nations|organization|United Nations|UN|IGOUNO||U.N.,UN,UN General Assembly,U.N. General Assembly,United Nations General Assembly,United Nations Security Council,UN Security Council,U.N. Security Council,Security Council
nato|organization|NATO||IGOWSTNAT||Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
european-union|organization|European Union|EU|IGOEUREEC||E.U.,European Commission,European Council,Brussels
european-parliament|organization|European Parliament|||european-union|
european-central-bank|organization|European Central Bank|ECB||european-union|
osce|organization|Organization for Security and Cooperation in Europe|OSCE|IGOEURSCE||Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
council-of-europe|organization|Council of Europe||||
imf|organization|International Monetary Fund|IMF|IGOIMF||I.M.F.
world-bank|organization|World Bank||IGOWBK||
world-trade-organization|organization|World Trade Organization|WTO|IGOWTO||World Trade Organisation
who|organization|World Health Organization|WHO|IGOUNOWHO|united-nations|World Health Organisation
iaea|organization|International Atomic Energy Agency|IAEA|IGOUNOIAE|united-nations|I.A.E.A.
unicef|organization|UNICEF||IGOUNOKID|united-nations|Unicef
unhcr|organization|UN refugee agency|UNHCR|IGOUNOREFHCR|united-nations|U.N. refugee agency
unesco|organization|UNESCO||IGOUNOCUL|united-nations|Unesco
african-union|organization|African Union|AU|IGOAFRAFU||
asean|organization|Association of Southeast Asian Nations|ASEAN|IGOSEAASN||Asean
arab-league|organization|Arab League||IGOMEAARL||League of Arab States
gcc|organization|Gulf Cooperation Council|GCC|IGOMEAGCC||
oic|organization|Organization of Islamic Cooperation|OIC|IGOMOSOIC||Organisation of Islamic Cooperation
opec|organization|Organization of the Petroleum Exporting Countries|OPEC|IGOBUSOPC||Opec,OPEC+
oas|organization|Organization of American States|OAS|IGOLAMOAS||
ecowas|organization|Economic Community of West African States|ECOWAS|IGOWAFWAS||Ecowas
oecd|organization|OECD||IGOOECD||Organization for Economic Cooperation and Development
icc|organization|International Criminal Court|ICC|IGOICC||
icj|organization|International Court of Justice|ICJ|IGOICJ|united-nations|
red-cross|organization|International Committee of the Red Cross|ICRC|NGOIRC||Red Cross,Red Crescent
amnesty-international|organization|Amnesty International||NGOAMN||
human-rights-watch|organization|Human Rights Watch|HRW|NGOHRW||
doctors-without-borders|organization|Doctors Without Borders||NGOMSF||Médecins Sans Frontières,MSF
brics|organization|BRICS||||Brics
g7|organization|Group of Seven|G7|IGOG07||G-7
g20|organization|Group of 20|G20|IGOG20||G-20,Group of Twenty
shanghai-cooperation-organization|organization|Shanghai Cooperation Organization|SCO|||Shanghai Cooperation Organisation
commonwealth-of-independent-states|organization|Commonwealth of Independent States||IGOCIS||
interpol|organization|Interpol||IGOITP||INTERPOL
wikileaks|organization|WikiLeaks||||Wikileaks
islamic-state|organization|Islamic State||IMGMUSISI||Islamic State group,ISIS,ISIL,Isis,Isil,Daesh,Islamic State in Iraq and Syria,Islamic State of Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State of Iraq and the Levant
al-qaida|organization|al-Qaida||IMGMUSALQ||al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,Al-Qaida,al Qaida,Al Qaida
jabhat-al-nusra|organization|Jabhat al-Nusra|al-Nusra|||Nusra Front,al-Nusra Front,Al-Nusra Front,Al Nusra,al Nusra
taliban|organization|Taliban||AFGINSTAL||Taleban,Afghan Taliban
haqqani-network|organization|Haqqani network||||
hezbollah|organization|Hezbollah||LBNINSHEZ||Hizbollah,Hizbullah,Hezbullah
hamas|organization|Hamas||PSEINSHMS||
islamic-jihad|organization|Islamic Jihad||PSEINSISJ||Palestinian Islamic Jihad
fatah|organization|Fatah||PSEGOVFTA||
plo|organization|Palestine Liberation Organization|PLO|PSEPLO||
muslim-brotherhood|organization|Muslim Brotherhood||IMGMUSMBR||
houthis|organization|Houthis||YEMREBHOU||Houthi,Houthi rebels
boko-haram|organization|Boko Haram||NGAINSBKH||
al-shabab|organization|al-Shabab||SOMINSASH||al-Shabaab,Al-Shabab,Al-Shabaab,al Shabaab,Al Shabaab
pkk|organization|Kurdistan Workers' Party|PKK|TURINSPKK||Kurdistan Workers Party
ypg|organization|YPG||||People's Protection Units
farc|organization|FARC||COLREBRAF||Revolutionary Armed Forces of Colombia
eta|organization|ETA||||
ira|organization|Irish Republican Army||||
lashkar-e-taiba|organization|Lashkar-e-Taiba||PAKINSLET||Lashkar-e-Tayyiba
white-house|office|White House|||united-states|
congress|office|Congress|||united-states|U.S. Congress,US Congress,Capitol Hill
us-senate|office|US Senate|Senate||congress|U.S. Senate,Senate
us-house|office|US House of Representatives|House||congress|House of Representatives,U.S. House of Representatives,U.S. House
us-supreme-court|office|US Supreme Court|Supreme Court||united-states|U.S. Supreme Court,Supreme Court
pentagon|office|Pentagon|||united-states|Department of Defense,Defense Department,U.S. Department of Defense,US Defense Department,U.S. Defense Department
us-state-department|office|US State Department|State Department||united-states|U.S. State Department,State Department,Department of State,Foggy Bottom
us-justice-department|office|US Justice Department|Justice Department||united-states|U.S. Justice Department,Justice Department,Department of Justice,DOJ
us-treasury|office|US Treasury|Treasury Department||united-states|U.S. Treasury,Treasury Department,US Treasury Department,U.S. Treasury Department
us-homeland-security|office|Department of Homeland Security|Homeland Security||united-states|DHS,Homeland Security Department
us-commerce-department|office|US Commerce Department|Commerce Department||united-states|Department of Commerce
us-energy-department|office|US Energy Department|Energy Department||united-states|Department of Energy
us-labor-department|office|US Labor Department|Labor Department||united-states|Department of Labor
us-education-department|office|US Education Department|Education Department||united-states|Department of Education
fbi|office|Federal Bureau of Investigation|FBI||united-states|F.B.I.
cia|office|Central Intelligence Agency|CIA||united-states|C.I.A.
nsa|office|National Security Agency|NSA||united-states|N.S.A.
us-national-security-council|office|US National Security Council|NSC||united-states|National Security Council
federal-reserve|office|Federal Reserve|Fed||united-states|U.S. Federal Reserve
irs|office|Internal Revenue Service|IRS||united-states|I.R.S.
epa|office|Environmental Protection Agency|EPA||united-states|E.P.A.
centcom|office|US Central Command|Centcom||pentagon|U.S. Central Command,Central Command,CENTCOM
democratic-party|organization|Democratic Party|Democrats||united-states|Democrats,Democrat,DNC,D.N.C.,Democratic National Committee
republican-party|organization|Republican Party|Republicans||united-states|Republicans,GOP,G.O.P.,RNC,R.N.C.,Republican National Committee,Grand Old Party
libertarian-party|organization|Libertarian Party|||united-states|
green-party|organization|Green Party|||united-states|
downing-street|office|Downing Street|||united-kingdom|10 Downing Street,No. 10,No 10,Number 10,Whitehall
uk-parliament|office|UK Parliament|||united-kingdom|House of Commons,Commons,House of Lords,Westminster,British Parliament,British parliament
uk-foreign-office|office|UK Foreign Office|Foreign Office||united-kingdom|Foreign Office,British Foreign Office
conservative-party|organization|Conservative Party|||united-kingdom|Tories,Tory
labour-party|organization|Labour Party|||united-kingdom|British Labour
kremlin|office|Kremlin|||russia|
state-duma|office|State Duma|Duma||russia|Duma,Russian parliament
united-russia|organization|United Russia|||russia|
elysee|office|Élysée Palace|Élysée||france|Elysee Palace,Elysée Palace,Elysee,Elysée
quai-d-orsay|office|Quai d'Orsay|||france|
french-parliament|office|French parliament|||france|French National Assembly
bundestag|office|Bundestag|||germany|
german-chancellery|office|German Chancellery|||germany|
zhongnanhai|office|Zhongnanhai|||china|
chinese-communist-party|organization|Chinese Communist Party|CCP||china|Communist Party of China,CPC
national-peoples-congress|office|National People's Congress|||china|
blue-house|office|Blue House|||south-korea|
knesset|office|Knesset|||israel|
likud|organization|Likud|||israel|
idf|office|Israel Defense Forces|IDF||israel|Israeli military,Israeli army,Israeli Defense Forces
irgc|office|Islamic Revolutionary Guard Corps|IRGC||iran|Revolutionary Guard,Revolutionary Guards,Iran's Revolutionary Guard
majlis|office|Majlis|||iran|
verkhovna-rada|office|Verkhovna Rada|||ukraine|Rada
lok-sabha|office|Lok Sabha|||india|
bjp|organization|Bharatiya Janata Party|BJP||india|
indian-congress-party|organization|Indian National Congress|||india|Congress party,Congress Party
vatican|office|Holy See Press Office|||vatican-city|
people-s-liberation-army|office|People's Liberation Army|PLA||china|
syrian-national-coalition|organization|Syrian National Coalition|||syria|
free-syrian-army|organization|Free Syrian Army|FSA|||
syrian-opposition|group|Syrian opposition||||Syrian rebels
`;

/** The states of the United States, whose governors and legislators speak for it in the world. */
export const US_STATES: ReadonlySet<string> = new Set(
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  ),
);
