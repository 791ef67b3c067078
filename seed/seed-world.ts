import type { Desk } from '../src/desk.ts';
import { addEvidence } from '../src/services/add-evidence.ts';
import { addSource } from '../src/services/add-source.ts';
import { addSpeaker } from '../src/services/add-speaker.ts';
import { addTopic } from '../src/services/add-topic.ts';
import { assessClaim } from '../src/services/assess-claim.ts';
import { captureSource } from '../src/services/capture-source.ts';
import { linkClaims } from '../src/services/link-claims.ts';
import { logClaim } from '../src/services/log-claim.ts';
import { noteAbsence } from '../src/services/note-absence.ts';
import { addAppearance } from '../src/services/record-appearance.ts';
import { retractRecord } from '../src/services/retract-record.ts';
import type { World, WorldAddition, WorldClaim, WorldEvidence, WorldPlace } from './world.ts';

/** The text the world's quotes stand in, and the source it is the text of. */
export interface WorldText {
  /** Slug of one of the world's sources. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly address: string;
}

/** Numbers of the records that a world has keys for. */
type Keyed = Map<string, number>;

/**
 * Seeds a desk with a world, through the same services a person uses: each quote is anchored in the
 * text, and a quote that does not stand there stops the seed. Sources that repeat the text are left out
 * when the text itself is captured. A world without a text names a source with each record.
 */
export async function seedWorld<Place extends WorldPlace>(
  desk: Desk,
  world: World<Place>,
  text?: WorldText,
): Promise<void> {
  for (const topic of world.topics) await addTopic(desk, topic);
  for (const speaker of world.speakers) await addSpeaker(desk, speaker);
  for (const source of world.sources) {
    if (text && source.slug === text.source) {
      await captureSource(desk, text.bytes, {
        ...source,
        address: text.address,
        mediaType: 'text/plain',
      });
    } else if (!text || source.origin !== text.source) await addSource(desk, source);
  }
  const keyed: Keyed = new Map();
  for (const claim of world.claims) await seedClaim(desk, claim, { keyed, source: text?.source });
  for (const addition of world.additions ?? []) await seedRecords(desk, addition, { keyed });
  for (const { from, kind, to, because } of world.links ?? []) {
    await linkClaims(desk, { claim: from, kind, other: to, because });
  }
  for (const { source, on, because } of world.withdrawals ?? []) {
    await retractRecord(desk, { record: source, on, because });
  }
}

/** What the records of a claim are seeded with: the source of the text they stand in, where there is one. */
interface Seeding {
  readonly keyed: Keyed;
  readonly source?: string | undefined;
}

async function seedClaim<Place extends WorldPlace>(
  desk: Desk,
  world: WorldClaim<Place>,
  seeding: Seeding,
): Promise<void> {
  const { appearances, evidence = [], absences = [], assessments = [], ...facts } = world;
  const { claim } = await logClaim(desk, facts);
  const records = { claim: String(claim.n), appearances, evidence, absences, assessments };
  await seedRecords(desk, records, seeding);
}

async function seedRecords<Place extends WorldPlace>(
  desk: Desk,
  { claim, appearances, evidence = [], absences = [], assessments = [] }: WorldAddition<Place>,
  { keyed, source }: Seeding,
): Promise<void> {
  for (const appearance of appearances) {
    await addAppearance(desk, { source, ...appearance, claim });
  }
  for (const piece of evidence) await seedEvidence(desk, { source, ...piece, claim }, keyed);
  for (const absence of absences) await noteAbsence(desk, { source, ...absence, claim });
  for (const { by, ...assessment } of assessments) {
    const judge = by ? { ...desk, actor: { name: by, kind: 'person' as const } } : desk;
    await assessClaim(judge, { ...assessment, claim });
  }
}

async function seedEvidence(
  desk: Desk,
  piece: WorldEvidence<WorldPlace & { source?: string | undefined }> & { readonly claim: string },
  keyed: Keyed,
): Promise<void> {
  // A piece without a source is the service's to refuse: an empty name is no record.
  const { key, undercuts, mistake, source = '', ...facts } = piece;
  const target = undercuts === undefined ? undefined : numberOf(keyed, undercuts);
  const { n } = await addEvidence(desk, { ...facts, source, undercuts: target });
  if (key !== undefined) keyed.set(key, n);
  if (mistake) await retractRecord(desk, { record: String(n), because: mistake, mistake: true });
}

/** Throws a `RangeError` for a key that no earlier piece of the world has. */
function numberOf(keyed: Keyed, key: string): string {
  const n = keyed.get(key);
  if (n === undefined) throw new RangeError(`No earlier piece of evidence has the key "${key}".`);
  return String(n);
}
