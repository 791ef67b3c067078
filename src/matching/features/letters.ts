import type { Feature } from '../feature.ts';

/** Runs of letters in common find what words do not: "bedbugs" in "bed bugs", a name in another spelling. */
export const letters: readonly Feature[] = [
  {
    name: 'letters of the claim',
    score: ({ letters: { claim } }) => claim.share,
    reason: ({ letters: { claim } }) => (claim.share > 0.8 ? 'nearly the same letters' : null),
  },
  { name: 'letters of the title', score: ({ letters: { title } }) => title.share },
  { name: 'letters alike in the claim', score: ({ letters: { claim } }) => claim.alike },
  { name: 'letters alike in the title', score: ({ letters: { title } }) => title.alike },
  { name: 'telling letters of the title', score: ({ letters: { title } }) => title.told / 100 },
];
