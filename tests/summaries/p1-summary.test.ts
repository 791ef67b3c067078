import { expect, it } from 'vitest';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { statusFactsOf } from '../../src/summaries/status-facts-of.ts';
import { statusSentence } from '../../src/summaries/status-sentence.ts';
import { p1AsOfApril2023 } from './p1.ts';

it('P1 as of 1 April 2023 stands on one line', () => {
  expect(statusSentence(statusFactsOf(p1AsOfApril2023()))).toBe(
    'No evidence known to Nigel Gould-Davies (March 2023); no search is on record. Nobody is recorded as having looked since.',
  );
});

it('P1 as of 1 April 2023 has this summary', () => {
  const [head = '', sources = ''] = toMarkdown(outlineOf(p1AsOfApril2023())).split(
    '\n## Sources\n',
  );
  expect(head).toBe(`# Claim: China has supplied Russia's military with weapons.

*Asked as of 1 April 2023; as this desk knew it by entry 57 of its ledger (24 November 2026, 15:00 UTC).*

## Where it stands

No evidence known to Nigel Gould-Davies (March 2023); no search is on record.[^7] Nobody is recorded as having looked since.[^7]

Ana Ruiz assessed it (1 April 2023) and came to the same status as the rule.[^8]

It is a claim that something happened or is so.[^6] What its terms mean here: “Weapons covers ammunition and drones. Supplied means delivered; to consider, offer or prepare a delivery is not enough. Aid to the economy does not count.”[^6]

## Who says it

- Nobody on record asserts it.[^6]

## What was looked for, and what stays unknown

- Nigel Gould-Davies knew of no evidence (March 2023): “So far there's no evidence that I'm aware of that this has taken place”, in “Interview: Why Did Xi Invite Lukashenka To China? (quotations)”.[^3][^5][^7] What was covered: “ammunition and drones”.[^7] Position to know: “A scholar of strategy who served as ambassador in Minsk. He speaks of what is known to him; no access to anything secret is claimed, and no stake of his in the answer is apparent.”[^7] The desk notes: “Not a denial: he knows of no evidence, which is less than saying that it did not happen. He names no search. What he calls "this" is the supply of ammunition and drones spoken of in the sentence before.”[^7]
- What a search would find stays unknown.[^7] That none was known or found is no evidence against the claim.[^7]

## What would change it

A documented search that finds none would reach further than this; firm evidence for or against it, from an origin without a stake, would change the status.[^6][^7]

The look counts as old after 31 March 2024.[^7]

## The assessment

- The judgement of Ana Ruiz (1 April 2023): no evidence known to those who are named (“noted”), up to 31 March 2023.[^8] Confidence in this judgement: low.[^8] Reasons given: “One named analyst without a stake knew of none in March 2023, and nobody in the interview says that anything was delivered: what it passes on is that a delivery is being considered. We searched no other record, so this tells how little was looked at, and not that nothing was sent.”[^8] One record was considered.[^7][^8]
`);
  expect(sources).toContain(
    'It repeats “Interview: Why Did Xi Invite Lukashenka To China?”[^2][^3] Captured 24 November 2026, 15:00 UTC; the SHA-256 of its text begins with aaaaaaaaaaaa.[^4]',
  );
  expect(sources).toContain('edited and condensed.[^2] Its text is not at hand.[^2]');
  expect(sources).toContain(
    '[^7]: record 7: absence, entered 2026-11-24 by Ana Ruiz; id 018f0000-0000-7000-8000-000000000007\n',
  );
  expect(sources).toContain(
    `; SHA-256 of the text ${'a'.repeat(64)}; SHA-256 of the bytes ${'b'.repeat(64)}`,
  );
});
