import { expect, test } from 'vitest';
import { findLanguage } from './language.ts';

test.each([
  ['en', 'The foreign minister said on Sunday that the talks would go on, but not before both sides had withdrawn.'],
  [
    'en',
    'Shares in Europe’s biggest carmaker fell 4% on Monday after it cut its forecast for the year, hit by weak demand.',
  ],
  ['en', 'WASHINGTON (AP) — House Republicans plan to vote Tuesday on legislation to avert a shutdown.'],
  [
    'de',
    'Der Außenminister sagte am Sonntag, die Gespräche würden fortgesetzt, sobald sich beide Seiten zurückgezogen haben.',
  ],
  [
    'fr',
    'Le ministre des Affaires étrangères a déclaré dimanche que les négociations se poursuivraient dans la capitale.',
  ],
  [
    'es',
    'El ministro de Exteriores dijo el domingo que las negociaciones seguirán, pero no antes de la retirada de las tropas.',
  ],
  [
    'pt',
    'O ministro das Relações Exteriores disse no domingo que as negociações vão continuar, mas não antes da retirada.',
  ],
  [
    'it',
    'Il ministro degli Esteri ha detto domenica che i colloqui andranno avanti, ma non prima del ritiro delle truppe.',
  ],
  [
    'nl',
    'De minister van Buitenlandse Zaken zei zondag dat de gesprekken doorgaan zodra beide partijen zich hebben teruggetrokken.',
  ],
  [
    'sv',
    'Utrikesministern sade på söndagen att samtalen ska fortsätta när båda sidor har dragit sig tillbaka från gränsen.',
  ],
  [
    'da',
    'Udenrigsministeren sagde søndag, at forhandlingerne vil fortsætte, når begge parter har trukket sig tilbage.',
  ],
  ['no', 'Utenriksministeren sa søndag at forhandlingene vil fortsette når begge parter har trukket seg ut av byen.'],
  [
    'fi',
    'Ulkoministeri sanoi sunnuntaina, että neuvottelut jatkuvat, mutta vasta kun molemmat osapuolet ovat vetäytyneet.',
  ],
  [
    'pl',
    'Minister spraw zagranicznych powiedział w niedzielę, że rozmowy będą kontynuowane, ale nie przed wycofaniem się wojsk.',
  ],
  [
    'cs',
    'Ministr zahraničí v neděli řekl, že jednání budou pokračovat, ale ne dříve, než se obě strany stáhnou z města.',
  ],
  ['hu', 'A külügyminiszter vasárnap azt mondta, hogy a tárgyalások folytatódnak, de csak a csapatok kivonása után.'],
  [
    'ro',
    'Ministrul de externe a declarat duminică că negocierile vor continua, dar nu înainte de retragerea trupelor din oraș.',
  ],
  [
    'hr',
    'Ministar vanjskih poslova rekao je u nedjelju da će se razgovori nastaviti, ali ne prije nego što se obje strane povuku.',
  ],
  [
    'tr',
    'Dışişleri Bakanı pazar günü yaptığı açıklamada görüşmelerin iki tarafın çekilmesinden sonra süreceğini söyledi ve bunun için çağrı yaptı.',
  ],
  [
    'id',
    'Menteri luar negeri mengatakan pada hari Minggu bahwa perundingan akan dilanjutkan setelah kedua pihak mundur dari kota itu.',
  ],
  [
    'vi',
    'Bộ trưởng Ngoại giao cho biết hôm Chủ nhật rằng các cuộc đàm phán sẽ được tiếp tục sau khi hai bên rút quân.',
  ],
  [
    'ru',
    'Министр иностранных дел заявил в воскресенье, что переговоры продолжатся, но не раньше, чем обе стороны отведут войска.',
  ],
  [
    'uk',
    'Міністр закордонних справ заявив у неділю, що переговори триватимуть, але не раніше, ніж обидві сторони відведуть війська.',
  ],
  [
    'bg',
    'Външният министър заяви в неделя, че преговорите ще продължат, но не преди двете страни да се изтеглят от града.',
  ],
  ['el', 'Ο υπουργός Εξωτερικών δήλωσε την Κυριακή ότι οι συνομιλίες θα συνεχιστούν.'],
  ['he', 'שר החוץ אמר ביום ראשון כי השיחות יימשכו לאחר נסיגת הכוחות.'],
  ['ar', 'قال وزير الخارجية يوم الأحد إن المحادثات ستستمر بعد انسحاب القوات من المدينة في الأيام المقبلة.'],
  ['fa', 'وزیر خارجه روز یکشنبه گفت که گفتگوها پس از خروج نیروها از شهر ادامه خواهد یافت و این برای دو طرف مهم است.'],
  ['hi', 'विदेश मंत्री ने रविवार को कहा कि सेना के पीछे हटने के बाद बातचीत जारी रहेगी और यह दोनों के लिए ज़रूरी है।'],
  ['zh', '外交部长星期日表示，双方撤军之后谈判将继续进行。'],
  ['ja', '外相は日曜日、双方が撤退した後に協議を続けると述べた。'],
  ['ko', '외교부 장관은 일요일에 양측이 철수한 뒤 회담이 계속될 것이라고 말했다.'],
])('A sentence of news in %s is told: %s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

test('A headline is English where its one small word is, and is not told where it has none', () => {
  expect(findLanguage('Obama Asks For Putin’s Help')).toBe('en');
  expect(findLanguage('Talks resume')).toBe('und');
  expect(findLanguage('Merkel reist nach Moskau')).toBe('und');
  expect(findLanguage('Переговоры')).toBe('und');
  expect(findLanguage('停戦へ協議')).toBe('ja');
});

test('An English article that quotes another language is English, and so is one full of foreign names', () => {
  const quoted =
    'The minister said: “La guerre est finie et la paix est dans la rue,” and left the room with his aides.';
  expect(findLanguage(quoted)).toBe('en');
  const names =
    'Abdel Fattah al-Sisi met Recep Tayyip Erdogan, Binyamin Netanyahu and Mahmoud Abbas in Sharm el-Sheikh.';
  expect(findLanguage(names)).toBe('en');
});

test('What is no running text has no language', () => {
  for (const text of [
    '',
    ' \n',
    '12:30 | 45 % – 3',
    '@@@ ### ***',
    'Qwrt zxcv bnmlk pqrst vwxyz hjklm nbvcx lkjhg fdsaq wertz',
  ]) {
    expect(findLanguage(text)).toBe('und');
  }
});
