import type { Noun, ValueOf } from '../record/noun.ts';
import type { NounName } from '../record/noun-name.ts';
import { absence } from './absence.ts';
import { acceptance } from './acceptance.ts';
import { actor } from './actor.ts';
import { appearance } from './appearance.ts';
import { assessment } from './assessment.ts';
import { claim } from './claim.ts';
import { correction } from './correction.ts';
import { evidence } from './evidence.ts';
import { judgement } from './judgement.ts';
import { link } from './link.ts';
import { mapping } from './mapping.ts';
import { merge } from './merge.ts';
import { name } from './name.ts';
import { parting } from './parting.ts';
import { passage } from './passage.ts';
import { recheck } from './recheck.ts';
import { reply } from './reply.ts';
import { request } from './request.ts';
import { retraction } from './retraction.ts';
import { review } from './review.ts';
import { role } from './role.ts';
import { rule } from './rule.ts';
import { snapshot } from './snapshot.ts';
import { source } from './source.ts';
import { speaker } from './speaker.ts';
import { topic } from './topic.ts';
import { translation } from './translation.ts';
import { visibility } from './visibility.ts';
import { withholding } from './withholding.ts';

/** Every noun by its name, in the order of the data's way. */
export const nouns = {
  actor,
  topic,
  speaker,
  name,
  role,
  source,
  snapshot,
  passage,
  translation,
  claim,
  appearance,
  evidence,
  absence,
  assessment,
  review,
  rule,
  mapping,
  request,
  reply,
  link,
  judgement,
  recheck,
  retraction,
  correction,
  visibility,
  withholding,
  merge,
  parting,
  acceptance,
} as const satisfies { readonly [Name in NounName]: Noun<Name> };

/** The plain value of the noun of that name. */
export type RecordValue<Name extends NounName> = ValueOf<(typeof nouns)[Name]['fields']>;
