/** The words of made-up articles. All names are common ones put together by chance. */
export const FIRST_NAMES = [
  ...[
    'Anna',
    'Boris',
    'Carla',
    'David',
    'Elena',
    'Farid',
    'Greta',
    'Hugo',
    'Ines',
    'Jonas',
    'Kamal',
    'Laura',
    'Marek',
    'Nadia',
  ],
  ...[
    'Oscar',
    'Paula',
    'Quentin',
    'Rosa',
    'Stefan',
    'Tariq',
    'Ulrike',
    'Viktor',
    'Wanda',
    'Xavier',
    'Yusuf',
    'Zofia',
    'Amira',
  ],
] as const;

export const LAST_NAMES = [
  ...[
    'Adler',
    'Bakri',
    'Carlson',
    'Dimitrov',
    'Ekström',
    'Ferreira',
    'Gruber',
    'Haddad',
    'Ivanova',
    'Jansen',
    'Kowalski',
    'Lindqvist',
  ],
  ...[
    'Moreau',
    'Nakamura',
    'Okafor',
    'Petrescu',
    'Quist',
    'Rahimi',
    'Sandoval',
    'Tanaka',
    'Urban',
    'Vargas',
    'Weiss',
    'Yilmaz',
    'Zeman',
  ],
  ...[
    'Abbott',
    'Brennan',
    'Castellano',
    'Delgado',
    'Eriksen',
    'Fontaine',
    'Galanis',
    'Horvat',
    'Iversen',
    'Jovanovic',
    'Keller',
    'Lombardi',
  ],
] as const;

export const ROLES = [
  ...[
    'Foreign Minister',
    'Defense Minister',
    'President',
    'Prime Minister',
    'ambassador',
    'government spokesman',
    'General',
  ],
  ...['opposition leader', 'Finance Minister', 'deputy minister', 'central bank chief'],
] as const;

export const PLACES = [
  { name: 'France', adjective: 'French', capital: 'Paris' },
  { name: 'Turkey', adjective: 'Turkish', capital: 'Ankara' },
  { name: 'Brazil', adjective: 'Brazilian', capital: 'Brasilia' },
  { name: 'Japan', adjective: 'Japanese', capital: 'Tokyo' },
  { name: 'Egypt', adjective: 'Egyptian', capital: 'Cairo' },
  { name: 'Norway', adjective: 'Norwegian', capital: 'Oslo' },
  { name: 'Kenya', adjective: 'Kenyan', capital: 'Nairobi' },
  { name: 'Poland', adjective: 'Polish', capital: 'Warsaw' },
  { name: 'Mexico', adjective: 'Mexican', capital: 'Mexico City' },
  { name: 'Vietnam', adjective: 'Vietnamese', capital: 'Hanoi' },
] as const;

export const SUBJECTS = [
  'fishermen',
  'negotiators',
  'mayors',
  'engineers',
  'farmers',
  'officers',
  'harbor workers',
  'lawmakers',
] as const;

export const TOPICS = [
  ...['the grain treaty', 'a new border crossing', 'the river dam', 'the visa rules', 'the pipeline', 'a longer truce'],
  ...['the trade tariffs', 'the election law', 'the ferry line', 'the joint patrols'],
] as const;

export const SAYINGS = [
  'will never accept',
  'have long wanted',
  'should reconsider',
  'cannot pay for',
  'depend on',
  'must talk about',
] as const;

export const OPENINGS = [
  'After a week of talks',
  'In the capital',
  'Two years after the vote',
  'On the eve of the summit',
  'Despite the rain',
] as const;

export const REASONS = [
  ...[
    'because nobody had asked the villages',
    'while prices went on rising',
    'although the report was never published',
  ],
  ...['which the ministry has denied', 'as it had done the year before', 'in spite of warnings from abroad'],
] as const;
