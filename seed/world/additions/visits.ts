import type { WorldAddition, WorldCitation } from '../../world.ts';

/** On the visits and what was signed and said there: what the interview foretold or told in passing. */
export const ofVisits: readonly WorldAddition<WorldCitation>[] = [
  {
    claim: 'p5',
    appearances: [
      {
        source: 'mfa-visit-announcement',
        speaker: 'chinas-foreign-ministry',
        manner: 'predicts',
        basis: 'official_record',
        saidOn: '2023-03-17',
      },
      {
        source: 'kremlin-visit-announcement',
        speaker: 'vladimir-putin',
        manner: 'predicts',
        basis: 'official_record',
        saidOn: '2023-03-17',
        note: 'His office announces it for the host.',
      },
    ],
    evidence: [
      {
        source: 'mfa-visit-announcement',
        stance: 'context',
        note: 'An announcement makes the visit likelier; it is not yet made.',
      },
      {
        source: 'kremlin-visit-announcement',
        stance: 'context',
        note: 'An announcement makes the visit likelier; it is not yet made.',
      },
      {
        source: 'cctv-arrival',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-03-20',
        note: 'The guest lands in Moscow for a visit that both sides call a state visit.',
      },
      {
        source: 'afp-arrival',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-03-20',
        note: 'An agency that passes on the Chinese station, and so counts with it.',
      },
      {
        source: 'kremlin-press-statements',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-03-21',
        note: 'The two side by side after their talks: the account of the host.',
      },
      {
        source: 'reuters-ottawa',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-03-20/2023-03-22',
        note: 'An agency of neither side looks back on the summit in Moscow, two days after it.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'high',
        because:
          'Both governments tell of it, an agency of neither side does too, and nobody says otherwise.',
        on: '2023-03-24',
      },
    ],
  },
  {
    claim: 'p4',
    appearances: [
      {
        source: 'belarus-end-of-visit',
        speaker: 'belarusian-authorities',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-02',
        note: "The page of the president's office; it calls them agreements and contracts.",
      },
    ],
    evidence: [
      {
        source: 'belarus-end-of-visit',
        stance: 'supports',
        strength: 'moderate',
        credibility: '3',
        interested: true,
        note: 'The sum of one of the two parties, which gains by a large one. No list with amounts is given.',
      },
    ],
    assessments: [
      {
        status: 'insufficient',
        likelihood: 'roughly_even',
        confidence: 'low',
        because:
          'The only figure is that of Belarus, without a list. Agreements of this kind often name what is hoped for, and ' +
          'nobody has shown what was bound.',
        on: '2023-04-03',
      },
    ],
  },
  {
    claim: 'plan-has-twelve-points',
    appearances: [],
    evidence: [
      {
        source: 'position-paper',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        note: 'The points are numbered in the paper.',
      },
    ],
  },
  {
    claim: 'biden-visits-the-region',
    appearances: [],
    evidence: [
      {
        source: 'white-house-kyiv',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-20',
        note: 'He was in Kyiv on 20 February 2023 and went on to Warsaw.',
      },
    ],
  },
  {
    claim: 'lukashenka-on-february-16',
    appearances: [],
    evidence: [
      {
        source: 'belta-16-february',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-02-16',
        note: "The state agency of his own country on what he said to journalists about Biden's journey to Poland.",
      },
      {
        source: 'ukrainska-pravda-16-february',
        stance: 'supports',
        strength: 'moderate',
        credibility: '2',
        about: '2023-02-16',
        note: 'Gives long passages from BelTA.',
      },
    ],
    assessments: [
      {
        status: 'supported',
        confidence: 'moderate',
        because:
          'His own agency has the words of that day, and they speak of a journey that was announced. We have read the ' +
          'report and not heard the recording.',
        on: '2023-04-04',
      },
    ],
  },
  {
    claim: 'lukashenka-hosts-biden-and-putin',
    appearances: [
      {
        source: 'ukrainska-pravda-16-february',
        speaker: 'alyaksandr-lukashenka',
        role: 'Head of state of Belarus',
        manner: 'promises',
        basis: 'undisclosed',
        saidOn: '2023-02-16',
        place: 'Minsk',
        note: 'He adds that he does not expect Biden to come.',
      },
    ],
    evidence: [
      {
        source: 'white-house-kyiv',
        stance: 'context',
        note: 'Days later Biden was in Kyiv and Warsaw, and not in Minsk.',
      },
    ],
  },
  {
    claim: 'lukashenka-met-xi',
    appearances: [],
    evidence: [
      {
        source: 'xinhua-xi-lukashenka',
        stance: 'supports',
        strength: 'strong',
        credibility: '1',
        about: '2023-03-01',
        note: "The host's agency on the talks of that day.",
      },
    ],
  },
  {
    claim: 'visit-of-three-days',
    appearances: [],
    evidence: [
      {
        source: 'belarus-end-of-visit',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-02-28/2023-03-02',
        note: "The visitor's office: from 28 February to 2 March.",
      },
    ],
  },
];
