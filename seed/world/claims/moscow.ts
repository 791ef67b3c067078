import type { WorldCitation, WorldClaim } from '../../world.ts';

/** The visit of March 2023 and what was declared on it. That it would be made is `p5`, in `additions.ts`. */
export const moscow: readonly WorldClaim<WorldCitation>[] = [
  {
    slug: 'visit-announced',
    kind: 'event',
    text: 'China and Russia announced on the same day that Xi would be in Moscow from 20 to 22 March 2023.',
    topics: ['xi-in-moscow'],
    about: '2023-03-17',
    appearances: [
      {
        source: 'mfa-visit-announcement',
        speaker: 'chinas-foreign-ministry',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-17',
      },
    ],
    evidence: [
      {
        source: 'mfa-visit-announcement',
        stance: 'supports',
        strength: 'moderate',
        credibility: '1',
        about: '2023-03-17',
        note: 'One of the two announcements.',
      },
      {
        source: 'xinhua-visit-announcement',
        stance: 'supports',
        strength: 'moderate',
        credibility: '1',
        about: '2023-03-17',
        note: "The state agency passes on the ministry's announcement: the same origin.",
      },
      {
        source: 'kremlin-visit-announcement',
        stance: 'supports',
        strength: 'moderate',
        credibility: '1',
        about: '2023-03-17',
        note: 'The other of the two announcements.',
      },
    ],
  },
  {
    slug: 'warrant-on-the-day',
    kind: 'event',
    text: 'The International Criminal Court issued an arrest warrant for Putin on the day the visit was announced.',
    terms: 'The day only. That one had to do with the other is not claimed.',
    topics: ['xi-in-moscow', 'war-in-ukraine'],
    about: '2023-03-17',
    appearances: [
      {
        source: 'icc-warrants',
        speaker: 'international-criminal-court',
        manner: 'asserts',
        basis: 'official_record',
        saidOn: '2023-03-17',
        place: 'The Hague',
      },
    ],
    evidence: [
      {
        source: 'icc-warrants',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-03-17',
        note: "The court's own announcement, which carries its date.",
      },
    ],
  },
  {
    slug: 'joint-statement-signed',
    kind: 'event',
    text: 'Xi and Putin signed a joint statement on deepening the partnership of their countries.',
    topics: ['xi-in-moscow'],
    about: '2023-03-21',
    appearances: [
      {
        source: 'kremlin-press-statements',
        speaker: 'vladimir-putin',
        role: 'President of Russia',
        manner: 'asserts',
        basis: 'saw',
        saidOn: '2023-03-21',
        place: 'Moscow',
      },
    ],
    evidence: [
      {
        source: 'joint-statement',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-03-21',
        note: 'The statement as one of the two parties published it.',
      },
    ],
  },
  {
    slug: 'no-nuclear-arms-abroad',
    kind: 'position',
    text: 'Russia and China declared that nuclear powers should not station nuclear weapons outside their own territory.',
    topics: ['xi-in-moscow', 'nuclear-arms-in-belarus'],
    about: '2023-03-21',
    appearances: [
      {
        source: 'joint-statement',
        speaker: 'china',
        manner: 'asserts',
        saidOn: '2023-03-21',
        place: 'Moscow',
        note: 'Declared by the two together.',
      },
    ],
    evidence: [
      {
        source: 'joint-statement',
        stance: 'supports',
        strength: 'strong',
        credibility: '2',
        about: '2023-03-21',
        note: 'The text of the declaration. For a position, what its holders declare is the evidence.',
      },
    ],
  },
  {
    slug: 'arms-promised-in-moscow',
    kind: 'event',
    text: 'Xi promised Russia weapons during his visit to Moscow.',
    topics: ['xi-in-moscow', 'chinese-arms'],
    about: '2023-03-20/2023-03-22',
    appearances: [],
    absences: [
      {
        source: 'joint-statement',
        kind: 'expected',
        covered: 'what the two governments made public',
        where: ['the joint statement of 21 March', 'the statements to the press on the same day'],
        until: '2023-03-22',
        note:
          'A promise that was meant to be known would stand there. One that was meant to be kept secret would not, so ' +
          'this says nothing of what was agreed behind closed doors.',
      },
    ],
  },
  {
    slug: 'putin-in-beijing',
    kind: 'event',
    text: 'Putin made a state visit to China in May 2024.',
    topics: ['meetings-to-come'],
    about: '2024-05-16/2024-05-17',
    appearances: [],
    evidence: [
      {
        source: 'kremlin-beijing-2024',
        stance: 'supports',
        strength: 'moderate',
        credibility: '1',
        about: '2024-05-16/2024-05-17',
        note: 'The record of the talks and statements by one of the two sides.',
      },
      {
        source: 'shapps-speech',
        stance: 'supports',
        strength: 'weak',
        credibility: '2',
        note: "A British minister takes Putin's state visit to Beijing for a fact, days later.",
      },
    ],
  },
];
