import type { WorldCitation, WorldClaim } from '../../world.ts';

/**
 * What the United States says of China. That China considers it is `p2`, that it was done is `p1`; what was
 * said of these two stands in `additions.ts`.
 */
export const allegation: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'us-holds-information',
    kind: 'event',
    text: 'The United States holds information that China is considering lethal support for Russia.',
    terms: 'Information in the hands of the government. Whether it is right is another claim.',
    topics: ['us-allegation', 'chinese-arms'],
    about: '2023-02',
    appearances: [
      {
        source: 'cbs-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2023-02-18',
        place: 'Munich',
        note: 'He speaks of the information that his government has and does not say what it is.',
      },
      {
        source: 'cbs-burns',
        speaker: 'william-burns',
        role: 'Director of the CIA',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02-24',
        note: 'He calls his service confident of it, and names no ground.',
      },
    ],
    evidence: [
      {
        source: 'reuters-stoltenberg',
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        interested: true,
        note:
          'The head of the alliance says that it has seen signs. Whether they are its own or were shown to it by the ' +
          'Americans he does not say, and the alliance gains if China is warned off.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'very_likely',
        confidence: 'moderate',
        because:
          'Three officials who ought to know stake their word on it; nobody outside has seen the information. The ' +
          'only piece comes from a party to the matter.',
        on: '2023-03-05',
      },
    ],
  },
  {
    slug: 'china-decided-to-supply',
    kind: 'event',
    text: 'The Chinese leadership has taken a final decision to supply Russia with lethal aid.',
    terms:
      'A decision: neither that it is being weighed nor that anything was delivered, which are two other claims.',
    topics: ['us-allegation', 'chinese-arms'],
    appearances: [],
    absences: [
      {
        source: 'cbs-burns',
        kind: 'noted',
        by: 'william-burns',
        position: 'He heads the foreign intelligence service of the United States.',
        basis: 'not_aware',
        covered: 'a final decision',
        until: '2023-02-24',
        note: 'Said in the same breath as the charge that it is being considered. The day is that of the recording.',
      },
      {
        source: 'cnn-sullivan',
        kind: 'noted',
        by: 'jake-sullivan',
        position: 'As the adviser of the president he is told what the services know.',
        basis: 'not_aware',
        covered: 'a final decision, and aid provided',
        until: '2023-02-26',
        note: 'From the same government as William Burns, and so hardly a second look.',
      },
    ],
  },
  {
    slug: 'blinken-warned-wang-yi',
    kind: 'event',
    text: 'Blinken warned Wang Yi in Munich that lethal support for Russia would have serious consequences.',
    topics: ['us-allegation'],
    about: '2023-02-18',
    appearances: [
      {
        source: 'cbs-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-02-18',
        place: 'Munich',
        note: 'He tells of his own meeting, some hours after it.',
      },
      {
        source: 'abc-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-02-18',
        place: 'Munich',
      },
    ],
    evidence: [
      {
        source: 'cbs-blinken',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-02-18',
        note:
          'Testimony of one of the two who were in the room. That they met is undisputed; we have no account of the ' +
          'warning by the other side.',
      },
      {
        source: 'abc-blinken',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        origin: 'cbs-blinken',
        about: '2023-02-18',
        note: 'The same man on the same evening to another station: one voice, so it counts once.',
      },
    ],
  },
  {
    slug: 'lethal-support-means-arms',
    kind: 'quote',
    text: 'Blinken said that by lethal support he meant arms, from ammunition to the weapons themselves.',
    terms: 'What the words meant to him. Whether China weighed such support is another claim.',
    topics: ['us-allegation'],
    about: '2023-02-18',
    appearances: [
      {
        source: 'cbs-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        saidOn: '2023-02-18',
        place: 'Munich',
      },
    ],
    evidence: [
      {
        source: 'cbs-blinken',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: "The station's own transcript of what it aired. For a quote, the transcript is the evidence.",
      },
    ],
  },
  {
    slug: 'non-lethal-support-by-firms',
    kind: 'event',
    text: 'Chinese companies have given Russia support short of weapons for its war.',
    terms:
      'Goods or services of military use that are no weapons. That the state ordered it is not claimed.',
    topics: ['us-allegation', 'dual-use-goods'],
    appearances: [
      {
        source: 'cbs-blinken',
        speaker: 'antony-blinken',
        role: 'Secretary of State of the United States',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02-18',
        place: 'Munich',
      },
    ],
    evidence: [
      {
        source: 'wsj-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note:
          'Customs records with senders, recipients and goods: parts and navigation gear from firms of the Chinese state ' +
          'to Russian arms makers under sanctions. Which of them reached the war is not in the records.',
      },
      {
        source: 'treasury-spacety',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note: 'A formal finding whose file is closed, made by a government that is party to the quarrel.',
      },
      {
        source: 'politico-customs',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        note: 'Records of another provider, with other goods: drone parts and body armour.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'Two sets of trade records show goods of military use going from Chinese firms to Russian arms makers. What ' +
          'they were used for, and who in China knew, they do not show.',
        on: '2023-03-20',
      },
    ],
  },
  {
    slug: 'spacety-images',
    kind: 'event',
    text: 'The Chinese company Spacety supplied radar images of Ukraine that were meant for the Wagner group.',
    terms:
      'Spacety China, by its full name Changsha Tianyi; by way of the Russian firm Terra Tech.',
    topics: ['dual-use-goods', 'sanctions-on-suppliers'],
    appearances: [
      {
        source: 'treasury-spacety',
        speaker: 'us-treasury',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-01-26',
        note: 'The ground given for the sanctions.',
      },
    ],
    evidence: [
      {
        source: 'treasury-spacety',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note:
          'A formal finding that can be fought in court; but the file is closed, and the government that made it is ' +
          'party to the quarrel. We know of nothing from elsewhere.',
      },
    ],
  },
  {
    slug: 'no-major-initiative',
    kind: 'forecast',
    text: 'There will be no major Chinese initiative to provide Russia with weaponry.',
    terms: 'No date is named. What a major initiative would be is left open too.',
    topics: ['us-allegation', 'chinese-arms'],
    appearances: [
      {
        source: 'abc-biden',
        speaker: 'joe-biden',
        role: 'President of the United States',
        manner: 'predicts',
        basis: 'undisclosed',
        saidOn: '2023-02-24',
        place: 'Washington',
        note: 'He says that he expects none and that none has been seen so far, and that there would be an answer to it.',
      },
    ],
  },
  {
    slug: 'british-and-american-evidence',
    kind: 'event',
    text: 'British and American intelligence hold evidence of lethal aid going from China to Russia.',
    terms: 'That such evidence is held. That aid was given is another claim.',
    topics: ['us-allegation', 'chinese-arms'],
    about: '2024-05',
    appearances: [
      {
        source: 'shapps-speech',
        speaker: 'grant-shapps',
        role: 'Defence Secretary of the United Kingdom',
        manner: 'asserts',
        basis: 'told',
        saidOn: '2024-05-22',
        place: 'London',
        note: 'He speaks of newly declassified intelligence and shows none of it.',
      },
      {
        source: 'white-house-briefing-sullivan',
        speaker: 'jake-sullivan',
        role: 'National Security Advisor of the United States',
        manner: 'doubts',
        basis: 'not_aware',
        saidOn: '2024-05-22',
        place: 'Washington',
        note: 'He wants to ask the British what they mean, and sets inputs for the arms industry apart from weapons.',
      },
    ],
    evidence: [
      {
        source: 'kyiv-independent-shapps',
        stance: 'context',
        note: "Sets the minister's charge beside the adviser's answer, which it takes for a distancing.",
      },
    ],
    absences: [
      {
        source: 'white-house-briefing-sullivan',
        kind: 'noted',
        by: 'jake-sullivan',
        position: 'He is told what the American services know; of the British he cannot speak.',
        basis: 'not_aware',
        covered: 'lethal assistance to Russia that the United States has seen',
        until: '2024-05-22',
        note: 'It covers one of the two services that the claim names.',
      },
    ],
    assessments: [
      {
        status: 'no_evidence_found',
        confidence: 'moderate',
        because:
          'The minister showed nothing, and the adviser of the ally he names knew of nothing of the kind on the same ' +
          'day. What the British hold stays unknown.',
        on: '2024-05-31',
        reviewOn: '2025-05',
      },
    ],
  },
];
