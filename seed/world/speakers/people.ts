import type { WorldSpeaker } from '../../world.ts';

/** Terms of office are common knowledge; where we are sure of the month or year only, that is what stands. */
export const people: readonly WorldSpeaker[] = [
  {
    slug: 'antony-blinken',
    name: 'Antony Blinken',
    kind: 'person',
    alsoKnownAs: ['Blinken', 'Antony J. Blinken', 'Энтони Блинкен', 'Ентоні Блінкен', '布林肯'],
    roles: [
      { title: 'Secretary of State of the United States', from: '2021-01-26', to: '2025-01-20' },
    ],
  },
  {
    slug: 'william-burns',
    name: 'William Burns',
    kind: 'person',
    alsoKnownAs: ['Bill Burns', 'William J. Burns', 'Уильям Бёрнс', 'Вільям Бернс'],
    roles: [
      {
        title: 'Director of the Central Intelligence Agency',
        from: '2021-03-19',
        to: '2025-01-20',
      },
    ],
  },
  {
    slug: 'jake-sullivan',
    name: 'Jake Sullivan',
    kind: 'person',
    alsoKnownAs: ['Sullivan', 'Джейк Салливан', 'Джейк Салліван', '沙利文'],
    roles: [
      {
        title: 'National Security Advisor of the United States',
        from: '2021-01-20',
        to: '2025-01-20',
      },
    ],
  },
  {
    slug: 'kurt-campbell',
    name: 'Kurt Campbell',
    kind: 'person',
    alsoKnownAs: ['Kurt M. Campbell', 'Курт Кэмпбелл'],
    roles: [
      {
        title: 'Deputy Secretary of State of the United States',
        from: '2024-02',
        to: '2025-01-20',
      },
    ],
  },
  {
    slug: 'wang-yi',
    name: 'Wang Yi',
    kind: 'person',
    alsoKnownAs: ['王毅', 'Ван И'],
    roles: [
      { title: 'Foreign Minister of China', from: '2013-03-16', to: '2022-12-30' },
      {
        title: 'Head of the foreign affairs office of the Communist Party of China',
        from: '2023-01',
      },
      { title: 'Foreign Minister of China, again', from: '2023-07-25' },
    ],
  },
  {
    slug: 'qin-gang',
    name: 'Qin Gang',
    kind: 'person',
    alsoKnownAs: ['秦刚', '秦剛', 'Цинь Ган'],
    roles: [
      { title: 'Ambassador of China to the United States', from: '2021-07', to: '2023-01' },
      { title: 'Foreign Minister of China', from: '2022-12-30', to: '2023-07-25' },
    ],
  },
  {
    slug: 'wang-wenbin',
    name: 'Wang Wenbin',
    kind: 'person',
    alsoKnownAs: ['汪文斌', 'Ван Вэньбинь'],
    roles: [{ title: "Spokesman of China's foreign ministry", from: '2020-07', to: '2024' }],
  },
  {
    slug: 'mao-ning',
    name: 'Mao Ning',
    kind: 'person',
    alsoKnownAs: ['毛宁', '毛寧', 'Мао Нин'],
    roles: [{ title: "Spokeswoman of China's foreign ministry", from: '2022-09' }],
  },
  {
    slug: 'lu-shaye',
    name: 'Lu Shaye',
    kind: 'person',
    alsoKnownAs: ['卢沙野', '盧沙野'],
    roles: [{ title: 'Ambassador of China to France', from: '2019' }],
  },
  {
    slug: 'volodymyr-zelensky',
    name: 'Volodymyr Zelensky',
    kind: 'person',
    alsoKnownAs: [
      'Zelensky',
      'Zelenskyy',
      'Zelenskiy',
      'Volodymyr Zelenskyy',
      'Володимир Зеленський',
      'Владимир Зеленский',
      '泽连斯基',
    ],
    roles: [{ title: 'President of Ukraine', from: '2019-05-20' }],
  },
  {
    slug: 'kyrylo-budanov',
    name: 'Kyrylo Budanov',
    kind: 'person',
    alsoKnownAs: ['Budanov', 'Кирило Буданов', 'Кирилл Буданов'],
    roles: [{ title: 'Head of military intelligence of Ukraine', from: '2020-08' }],
  },
  {
    slug: 'ursula-von-der-leyen',
    name: 'Ursula von der Leyen',
    kind: 'person',
    alsoKnownAs: ['von der Leyen', 'Урсула фон дер Ляйен', '冯德莱恩'],
    roles: [{ title: 'President of the European Commission', from: '2019-12-01' }],
  },
  {
    slug: 'josep-borrell',
    name: 'Josep Borrell',
    kind: 'person',
    alsoKnownAs: ['Josep Borrell Fontelles', 'Жозеп Боррель'],
    roles: [
      {
        title: 'High Representative of the European Union for Foreign Affairs',
        from: '2019-12-01',
        to: '2024-11-30',
      },
    ],
  },
  {
    slug: 'olaf-scholz',
    name: 'Olaf Scholz',
    kind: 'person',
    alsoKnownAs: ['Scholz', 'Олаф Шольц', '朔尔茨'],
    roles: [{ title: 'Chancellor of Germany', from: '2021-12-08', to: '2025-05-06' }],
  },
  {
    slug: 'jens-stoltenberg',
    name: 'Jens Stoltenberg',
    kind: 'person',
    alsoKnownAs: ['Stoltenberg', 'Йенс Столтенберг', '斯托尔滕贝格'],
    roles: [{ title: 'Secretary General of NATO', from: '2014-10-01', to: '2024-10-01' }],
  },
  {
    slug: 'grant-shapps',
    name: 'Grant Shapps',
    kind: 'person',
    alsoKnownAs: ['Shapps', 'Грант Шаппс'],
    roles: [
      { title: 'Defence Secretary of the United Kingdom', from: '2023-08-31', to: '2024-07-05' },
    ],
  },
  {
    slug: 'sergei-aleinik',
    name: 'Sergei Aleinik',
    kind: 'person',
    alsoKnownAs: ['Siarhei Aleinik', 'Сяргей Алейнік', 'Сергей Алейник'],
    roles: [{ title: 'Foreign Minister of Belarus', from: '2022-12', to: '2024-06' }],
  },
];
