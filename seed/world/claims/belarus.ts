import type { WorldCitation, WorldClaim } from '../../world.ts';

/** Belarus, China and Russia: the visit of the interview, what came after it, and nuclear arms. */
export const belarus: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'visit-until-2-march',
    kind: 'event',
    text: "Lukashenka's state visit to China lasted from 28 February to 2 March 2023.",
    topics: ['lukashenka-in-china', 'belarus-and-china'],
    about: '2023-02-28/2023-03-02',
    appearances: [],
    evidence: [
      {
        source: 'belarus-end-of-visit',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-28/2023-03-02',
        note: "The record of the visitor's office. Nothing hangs on the days for it.",
      },
      {
        source: 'xinhua-xi-lukashenka',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-03-01',
        note: "The host's agency on the middle one of the three days.",
      },
    ],
  },
  {
    slug: 'some-35-documents',
    kind: 'quantity',
    text: 'Belarus and China signed 27 agreements between authorities and about eight commercial contracts on the visit.',
    terms:
      'Together some 35. The same page speaks of almost four dozen, which does not fit its own sum.',
    topics: ['belarus-and-china', 'trade-and-investment'],
    about: '2023-02-28/2023-03-02',
    amount: { low: '35', unit: 'documents' },
    appearances: [
      {
        source: 'belarus-end-of-visit',
        speaker: 'sergei-aleinik',
        role: 'Foreign Minister of Belarus',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-02',
        place: 'Beijing',
        note: 'He adds that the package is expected to grow.',
      },
    ],
    evidence: [
      {
        source: 'belarus-end-of-visit',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note: 'The count of one of the two parties, which gains by a large number. No list of the documents is given.',
      },
    ],
  },
  {
    slug: 'all-weather-partnership',
    kind: 'event',
    text: 'Belarus and China raised their relations to an all-weather partnership in September 2022.',
    terms: 'In Samarkand; the full name is all-weather and comprehensive strategic partnership.',
    topics: ['belarus-and-china'],
    about: '2022-09',
    appearances: [
      {
        source: 'xinhua-xi-lukashenka',
        speaker: 'xi-jinping',
        role: "President of the People's Republic of China",
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-03-01',
        place: 'Beijing',
      },
    ],
    evidence: [
      {
        source: 'xinhua-xi-lukashenka',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2022-09',
        note: 'Told by one of the two who declared it, to the other. What the name is worth is not said by it.',
      },
    ],
  },
  {
    slug: 'lukashenka-back-in-beijing',
    kind: 'event',
    text: 'Lukashenka met Xi in Beijing again before the year 2023 was out.',
    topics: ['belarus-and-china'],
    about: '2023-12-04',
    appearances: [],
    evidence: [
      {
        source: 'belarus-december-2023',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-12-04',
        note: "The record of the visitor's office. Nothing hangs on the day for it.",
      },
    ],
  },
  {
    slug: 'belarus-joins-sco',
    kind: 'event',
    text: 'Belarus became a member of the Shanghai Cooperation Organisation in July 2024.',
    terms: 'A full member; it had been an observer.',
    topics: ['belarus-and-china'],
    about: '2024-07-04',
    appearances: [],
    evidence: [
      {
        source: 'astana-summit',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2024-07-04',
        note: 'The decision of the body that takes in members.',
      },
      {
        source: 'ap-drills-near-brest',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        note: 'An agency tells it in passing, days later.',
      },
    ],
  },
  {
    slug: 'drills-near-brest',
    kind: 'event',
    text: 'Chinese and Belarusian troops held a joint drill near Brest in July 2024.',
    terms: 'Eagle Assault, announced as a drill against terrorism, from 8 to 19 July.',
    topics: ['belarus-and-china'],
    about: '2024-07-08/2024-07-19',
    appearances: [],
    evidence: [
      {
        source: 'ap-drills-near-brest',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2024-07-08/2024-07-19',
        note: 'An agency without a stake, from the statements of both armies, on the second day.',
      },
    ],
  },
  {
    slug: 'nuclear-arms-announced',
    kind: 'event',
    text: 'Putin announced that Russia would station tactical nuclear weapons in Belarus.',
    topics: ['nuclear-arms-in-belarus', 'lukashenka-and-moscow'],
    about: '2023-03-25',
    appearances: [],
    evidence: [
      {
        source: 'rossiya-putin',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-03-25',
        note: 'The announcement itself, on state television, four days after the joint statement with Xi.',
      },
    ],
  },
  {
    slug: 'nuclear-storage-by-july',
    kind: 'promise',
    text: 'A store for tactical nuclear weapons in Belarus will be finished by 1 July 2023.',
    topics: ['nuclear-arms-in-belarus'],
    dueOn: '2023-07-01',
    appearances: [
      {
        source: 'rossiya-putin',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'promises',
        saidOn: '2023-03-25',
      },
    ],
  },
  {
    slug: 'warheads-delivered',
    kind: 'event',
    text: 'Russia has brought nuclear warheads to Belarus.',
    terms: 'Warheads, not only the aircraft or missiles that could carry them.',
    topics: ['nuclear-arms-in-belarus'],
    appearances: [
      {
        source: 'kremlin-st-petersburg-forum',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-06-16',
        place: 'St Petersburg',
        note: 'He speaks of the first warheads and says that more will follow.',
      },
    ],
    evidence: [
      {
        source: 'kremlin-st-petersburg-forum',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note:
          'The word of the man who would have ordered it and whose threat gains by being believed. We have no account ' +
          'from anybody else on record.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'likely',
        confidence: 'low',
        because:
          'Only the Russian president says so here, and he gains by it. We have looked at no report from outside, so ' +
          'this says how little we have.',
        on: '2023-06-20',
        reviewOn: '2024-06',
      },
    ],
  },
];
