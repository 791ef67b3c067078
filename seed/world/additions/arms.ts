import type { WorldAddition, WorldCitation } from '../../world.ts';

/**
 * On `p1`, that China has supplied weapons, and `p2`, that it considers it. Traps avoided here: "we have not
 * seen it" is an absence and no denial; "they have not" is a denial and no absence; who holds that it is being
 * considered does not hold that it was done.
 */
export const ofArms: readonly WorldAddition<WorldCitation>[] = [
  {
    claim: 'p1',
    appearances: [
      {
        source: 'qin-gang-press-conference',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'denies',
        basis: 'undisclosed',
        saidOn: '2023-03-07',
        place: 'Beijing',
        note: 'He denies weapons to either side of the conflict.',
      },
      {
        source: 'global-times-qin-gang',
        speaker: 'qin-gang',
        role: 'Foreign Minister of China',
        manner: 'denies',
        saidOn: '2023-03-07',
        place: 'Beijing',
        note: 'The same words, in a newspaper.',
      },
      {
        source: 'ottawa-news-conference',
        speaker: 'joe-biden',
        role: 'President of the United States',
        manner: 'denies',
        basis: 'told',
        saidOn: '2023-03-24',
        place: 'Ottawa',
        note: 'Not yet, he says, and adds that this does not mean that they will not.',
      },
      {
        source: 'blinken-in-kyiv',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'denies',
        basis: 'told',
        saidOn: '2024-05-14/2024-05-15',
        place: 'Kyiv',
        note: "He says that China has held back from weapons, and charges it with helping Russia's arms industry.",
      },
      {
        source: 'shapps-speech',
        speaker: 'grant-shapps',
        role: 'Defence Secretary of the United Kingdom',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2024-05-22',
        place: 'London',
        note: 'He speaks of lethal aid from China that flows to Russia; by some reports, that flows or will flow.',
      },
      {
        source: 'mfa-18-october-2024',
        speaker: 'mao-ning',
        role: "Spokeswoman of China's foreign ministry",
        manner: 'denies',
        basis: 'undisclosed',
        saidOn: '2024-10-18',
        place: 'Beijing',
        note: 'Lethal weapons to any party, ever; said to the sanctions of the day before.',
      },
      {
        source: 'moscow-times-october-2024',
        speaker: 'mao-ning',
        role: "Spokeswoman of China's foreign ministry",
        manner: 'denies',
        saidOn: '2024-10-18',
        place: 'Beijing',
        note: 'The same words, in a newspaper.',
      },
    ],
    evidence: [
      {
        source: 'cbs-burns',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: 'The director of the CIA on lethal equipment for Russia.',
        mistake:
          'We had entered the interview as evidence that lethal equipment was supplied. He says that it is considered ' +
          'and that no shipment was seen: the interview is an absence of this claim, and belongs to the one on considering.',
      },
      {
        source: 'politico-customs',
        stance: 'context',
        note:
          'Rifles entered as hunting rifles, drone parts and body armour: narrower claims of their own, which do not ' +
          'show a supply of the military.',
      },
      {
        source: 'reuters-garpiya',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        note:
          'Sample drones made in China that came to a Russian arms maker. It names firms, and does not show that they ' +
          'were for the military or that China as a state supplied them.',
      },
      {
        source: 'treasury-garpiya',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        interested: true,
        note:
          'It finds that firms in China built whole weapons with a Russian one and shipped them. It is made by a party to ' +
          'the quarrel, and says nothing of the government of China.',
      },
    ],
    absences: [
      {
        source: 'straits-times-nato-and-borrell',
        kind: 'noted',
        by: 'josep-borrell',
        position:
          'He conducts the foreign policy of the European Union and had just spoken with Wang Yi.',
        basis: 'not_aware',
        covered: 'what China says it does not do: supply weapons',
        until: '2023-02-21',
        note: 'As far as he knows, he says; he names no search.',
      },
      {
        source: 'cbs-burns',
        kind: 'noted',
        by: 'william-burns',
        position: 'He heads the foreign intelligence service of the United States.',
        basis: 'not_aware',
        covered: 'actual shipments of lethal equipment',
        until: '2023-02-24',
        note:
          'Aired on the 26th and recorded on the 24th: what he says reaches to the day of recording. His government had ' +
          'more to gain from showing shipments than from seeing none.',
      },
      {
        source: 'abc-sullivan',
        kind: 'noted',
        by: 'jake-sullivan',
        position: 'As the adviser of the president he is told what the services know.',
        basis: 'not_aware',
        covered: 'weapons provided to Russia',
        until: '2023-02-26',
        note: 'From the same government as William Burns, and so hardly a second look.',
      },
      {
        source: 'nrk-stoltenberg',
        kind: 'noted',
        by: 'jens-stoltenberg',
        position: 'He is told what the services of the member states share with the alliance.',
        basis: 'not_aware',
        covered: 'deliveries of lethal weapons',
        until: '2023-03-21',
      },
      {
        source: 'white-house-briefing-sullivan',
        kind: 'noted',
        by: 'jake-sullivan',
        position: 'As the adviser of the president he is told what the services know.',
        basis: 'not_aware',
        covered: 'weapons given directly',
        until: '2024-05-22',
        note: 'Said to the charge of the British minister. Inputs for the arms industry he sets apart, and does see.',
        reviewOn: '2025-05',
      },
    ],
    assessments: [
      {
        status: 'no_evidence_found',
        confidence: 'moderate',
        because:
          'People at the head of American, European and allied services knew of no delivery up to 21 March 2023, although ' +
          'some of them were warning of one. Nobody here searched, and services need not tell what they know.',
        on: '2023-04-01',
      },
      {
        status: 'no_evidence_found',
        confidence: 'moderate',
        because:
          'A British minister says that there is evidence and shows none; on the same day the American adviser has seen ' +
          'none. What both see are goods for the arms industry, which this claim does not cover.',
        on: '2024-06-01',
      },
      {
        status: 'insufficient',
        likelihood: 'likely',
        confidence: 'low',
        because:
          'Since September 2024 there are a report on documents and a formal finding that firms in China built drones for ' +
          'Russia. Whether a delivery by firms is one by China, and whether the military got it, stays open.',
        on: '2024-11-01',
        reviewOn: '2025-11',
      },
      {
        by: 'Mira Kovar',
        status: 'no_evidence_found',
        confidence: 'low',
        because:
          'I read China as the state. What came up in 2024 concerns two firms and is recorded as a claim of its own; on a ' +
          'supply by the state nobody has shown anything.',
        on: '2024-11-05',
      },
    ],
  },
  {
    claim: 'p2',
    appearances: [
      {
        source: 'cbs-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2023-02-18',
        place: 'Munich',
        note: 'On record here, the first official to say it openly. He goes by the information that they have.',
      },
      {
        source: 'nbc-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2023-02-18',
        place: 'Munich',
      },
      {
        source: 'abc-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'suggests',
        basis: 'told',
        saidOn: '2023-02-18',
        place: 'Munich',
        note: 'Here it is a growing concern that China considers it: a shade weaker than on CBS.',
      },
      {
        source: 'mfa-20-february',
        speaker: 'wang-wenbin',
        role: "Spokesman of China's foreign ministry",
        manner: 'denies',
        basis: 'undisclosed',
        saidOn: '2023-02-20',
        place: 'Beijing',
        note: 'He calls it disinformation; that nothing is being considered he does not say in so many words.',
      },
      {
        source: 'straits-times-nato-and-borrell',
        speaker: 'jens-stoltenberg',
        role: 'Secretary General of NATO',
        manner: 'suggests',
        basis: 'undisclosed',
        saidOn: '2023-02-21',
        place: 'Brussels',
        note: 'An increasing concern that China may be planning it.',
      },
      {
        source: 'reuters-stoltenberg',
        speaker: 'jens-stoltenberg',
        role: 'Secretary General of NATO',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02-22/2023-02-23',
        note: 'Signs that they are considering and perhaps planning it, and no delivery seen.',
      },
      {
        source: 'cbs-burns',
        speaker: 'william-burns',
        role: 'Director of the CIA',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02-24',
        note: 'Considering is not supplying: in the same answer he has seen neither a decision nor a shipment.',
      },
      {
        source: 'voa-budanov',
        speaker: 'kyrylo-budanov',
        role: 'Head of military intelligence of Ukraine',
        manner: 'doubts',
        basis: 'infers',
        saidOn: '2023-02-25',
        note: 'He says that he does not share the view of the Americans.',
      },
      {
        source: 'nv-budanov',
        speaker: 'kyrylo-budanov',
        role: 'Head of military intelligence of Ukraine',
        manner: 'doubts',
        saidOn: '2023-02-25',
        note: 'The same interview, retold.',
      },
      {
        source: 'arab-news-budanov',
        speaker: 'kyrylo-budanov',
        role: 'Head of military intelligence of Ukraine',
        manner: 'doubts',
        saidOn: '2023-02-25',
        note: 'The same interview, retold.',
      },
    ],
    evidence: [
      {
        source: 'spiegel-bingo',
        stance: 'supports',
        strength: 'weak',
        credibility: '4',
        origin: 'unnamed',
        note: 'Talks between a private maker and the Russian military would point that way; nobody is named.',
      },
      {
        source: 'ghana-news-agency-meseberg',
        stance: 'context',
        note:
          'By this account, from dpa, the question was whether the Americans had shown proof, which is narrower than ' +
          'whether there is any.',
      },
    ],
    absences: [
      {
        source: 'voa-budanov',
        kind: 'noted',
        by: 'kyrylo-budanov',
        position: 'He heads the military intelligence of the country that is at war with Russia.',
        basis: 'not_aware',
        covered: 'signs that it is even discussed',
        until: '2023-02-25',
        note: 'He names no search. Published on the 27th; what he says reaches to the day of the interview.',
      },
      {
        source: 'meseberg-press-conference',
        kind: 'noted',
        by: 'ursula-von-der-leyen',
        position: 'She heads the European Commission; what member states know need not reach her.',
        basis: 'not_aware',
        covered: 'proof from the American side that China considers it',
        until: '2023-03-05',
        note: 'She answers whether the Americans had shown proof, and adds that one has to watch it every day.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'likely',
        confidence: 'low',
        because:
          'Officials who would know stake their word on it, but what they go by is not shown; the head of Ukrainian ' +
          'intelligence saw no signs, and the Commission was shown no proof. The one report of talks names no source.',
        on: '2023-03-20',
      },
    ],
  },
  {
    claim: 'p3',
    appearances: [],
    evidence: [
      {
        source: 'nyt-drones',
        stance: 'context',
        note: 'It names Belarus among the countries through which drones may flow beside the declared sales.',
      },
      {
        source: 'politico-customs',
        stance: 'context',
        note: 'The goods in these records went straight to Russia, or through Turkey and the Emirates.',
      },
    ],
  },
];
