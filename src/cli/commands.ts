import type { Register } from './register.ts';

/** The commands by their first word; each file, with all it needs, is loaded when its word is used. */
export const commands: Readonly<Record<string, () => Promise<Register>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  source: async () => (await import('./commands/source.ts')).source,
  passage: async () => (await import('./commands/passage.ts')).passage,
  speaker: async () => (await import('./commands/speaker.ts')).speaker,
  claim: async () => (await import('./commands/claim.ts')).claim,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  absence: async () => (await import('./commands/absence.ts')).absence,
  request: async () => (await import('./commands/request.ts')).request,
  review: async () => (await import('./commands/review.ts')).review,
  retract: async () => (await import('./commands/retract.ts')).retract,
  correct: async () => (await import('./commands/correct.ts')).correct,
  withhold: async () => (await import('./commands/withhold.ts')).withhold,
  'publish-record': async () => (await import('./commands/visibility.ts')).publishCommand,
  hide: async () => (await import('./commands/visibility.ts')).hide,
  draft: async () => (await import('./commands/draft.ts')).draft,
  status: async () => (await import('./commands/status.ts')).status,
  why: async () => (await import('./commands/why.ts')).why,
  timeline: async () => (await import('./commands/timeline.ts')).timeline,
  changes: async () => (await import('./commands/changes.ts')).changes,
  stale: async () => (await import('./commands/stale.ts')).stale,
  summary: async () => (await import('./commands/summary.ts')).summary,
  serve: async () => (await import('./commands/serve.ts')).serve,
  verify: async () => (await import('./commands/verify.ts')).verify,
  head: async () => (await import('./commands/head.ts')).head,
};
