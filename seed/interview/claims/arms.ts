import type { WorldClaim } from '../../world.ts';
import { quotes } from '../quotes.ts';
import { gouldDavies, relayed } from '../voices.ts';

/**
 * Chinese arms for Russia. Traps avoided here:
 * - Nobody in the interview says that China has supplied weapons: `p1` has no appearance, only an absence.
 * - "No evidence that I'm aware of" is that absence, not a denial.
 * - Whoever alleges `p2` for the United States is not named: the speaker is the government, relayed.
 * - "Isn't much … to suggest" is neither none nor no: an appearance of `p3` that doubts.
 */
export const arms: readonly WorldClaim[] = [
  {
    slug: 'p1',
    kind: 'event',
    text: "China has supplied Russia's military with weapons.",
    terms:
      'Weapons covers ammunition and drones. Supplied means delivered; to consider, offer or prepare a delivery is not ' +
      'enough. Aid to the economy does not count.',
    topics: ['chinese-arms', 'war-in-ukraine'],
    appearances: [],
    absences: [
      {
        ...quotes.noneThatIKnowOf,
        kind: 'noted',
        by: 'nigel-gould-davies',
        position:
          'A scholar of strategy who served as ambassador in Minsk. He speaks of what is known to him; no access to ' +
          'anything secret is claimed, and no stake of his in the answer is apparent.',
        basis: 'not_aware',
        covered: 'ammunition and drones',
        until: '2023-03',
        note:
          'Not a denial: he knows of no evidence, which is less than saying that it did not happen. He names no search. ' +
          'What he calls "this" is the supply of ammunition and drones spoken of in the sentence before.',
      },
    ],
    assessments: [
      {
        status: 'no_evidence_found',
        confidence: 'low',
        because:
          'One named analyst without a stake knew of none in March 2023, and nobody in the interview says that anything ' +
          'was delivered: what it passes on is that a delivery is being considered. We searched no other record, so ' +
          'this tells how little was looked at, and not that nothing was sent.',
        on: '2023-04-01',
      },
    ],
  },
  {
    slug: 'p2',
    kind: 'event',
    text: "China is considering supplying Russia's military with weapons.",
    terms:
      'To consider is to weigh or prepare it, not to have done it; p1 is the claim that it was done. Military aid is read ' +
      'as weapons, as the interview itself goes on to do.',
    topics: ['chinese-arms'],
    appearances: [
      relayed(quotes.allegedMilitaryAid, 'rferl', {
        speaker: 'united-states',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        note: 'No official is named, no day is given; the visit is said to fall amid the allegations.',
      }),
      relayed(quotes.allegedWeapons, 'rferl', {
        speaker: 'united-states',
        manner: 'asserts',
        basis: 'undisclosed',
        saidOn: '2023-02/2023-03',
        note: 'From a question of the interviewer. Again nobody is named.',
      }),
      relayed(quotes.ammunitionAndDrones, 'nigel-gould-davies', {
        speaker: 'united-states',
        manner: 'suggests',
        basis: 'undisclosed',
        note:
          'He passes it on as a worry of the Americans that China might be preparing this; he does not make it his own. ' +
          'When it was said is left open.',
      }),
    ],
  },
  {
    slug: 'p3',
    kind: 'forecast',
    text: 'Weapons from China would reach Russia through Belarus.',
    terms:
      'If China supplied any at all. Through Belarus means handed over there or carried across it, for Russian use. ' +
      'No date is named by which it would show.',
    topics: ['chinese-arms', 'lukashenka-in-china'],
    appearances: [
      gouldDavies(quotes.notMuchToSuggest, {
        manner: 'doubts',
        basis: 'infers',
        note:
          'Little is not nothing: he does not say that nothing suggests it, and does not rule it out. His ground is that ' +
          'the detour would serve no purpose.',
      }),
    ],
  },
  {
    slug: 'us-worries-about-arms',
    kind: 'position',
    text: "The United States worries that China may be getting ready to supply Russia's military.",
    terms: 'The worry, not its object: whether China considers it is p2.',
    topics: ['chinese-arms'],
    appearances: [
      gouldDavies(quotes.americanConcerns, {
        manner: 'reports',
        basis: 'undisclosed',
        note: 'He says that the worries have been seen, not where or from whom.',
      }),
    ],
    evidence: [
      {
        ...quotes.allegedWeapons,
        stance: 'supports',
        strength: 'weak',
        credibility: '3',
        note: 'A government that alleges a thing can be taken to worry about it; but no official and no document is named.',
      },
    ],
  },
  {
    slug: 'arms-a-grave-step',
    kind: 'opinion',
    text: "A Chinese supply of weapons to Russia's military would be a grave step.",
    topics: ['chinese-arms'],
    appearances: [gouldDavies(quotes.seriousStep, { manner: 'asserts' })],
  },
  {
    slug: 'route-through-belarus-escalates',
    kind: 'causal',
    text: 'Chinese aid sent to Russia by way of Belarus could make the war escalate, because it would restock Russia.',
    terms: 'A conditional: it does not say that such aid was or will be sent.',
    topics: ['chinese-arms', 'war-in-ukraine'],
    appearances: [
      gouldDavies(quotes.riskEscalating, {
        manner: 'asserts',
        basis: 'infers',
        note: 'What he asserts is a risk.',
      }),
    ],
  },
  {
    slug: 'visit-explored-sanctions-route',
    kind: 'causal',
    text: 'The visit was made to explore how Belarus could help China get round sanctions and bring military aid to Russia.',
    terms: 'About the purpose of the visit. That weapons would in fact go that way is p3.',
    topics: ['chinese-arms', 'lukashenka-in-china'],
    appearances: [
      relayed(quotes.skirtSanctions, 'rferl', {
        speaker: 'unnamed-speculation',
        manner: 'suggests',
        basis: 'undisclosed',
        note: 'The interviewer puts it as what some speculate, with a perhaps, and names nobody.',
      }),
    ],
  },
];
