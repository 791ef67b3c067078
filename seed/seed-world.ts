import type { Desk } from '../src/desk.ts';
import { addEvidence } from '../src/services/add-evidence.ts';
import { addSource } from '../src/services/add-source.ts';
import { addSpeaker } from '../src/services/add-speaker.ts';
import { addTopic } from '../src/services/add-topic.ts';
import { assessClaim } from '../src/services/assess-claim.ts';
import { captureSource } from '../src/services/capture-source.ts';
import { logClaim } from '../src/services/log-claim.ts';
import { noteAbsence } from '../src/services/note-absence.ts';
import { addAppearance } from '../src/services/record-appearance.ts';
import type { World, WorldClaim } from './world.ts';

/** The text the world's quotes stand in, and the source it is the text of. */
export interface WorldText {
  /** Slug of one of the world's sources. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly address: string;
}

/**
 * Seeds a new desk with a world, through the same services a person uses: each quote is anchored in the
 * text, and a quote that does not stand there stops the seed. Sources that repeat the text are left out
 * when the text itself is captured.
 */
export async function seedWorld(desk: Desk, world: World, text: WorldText): Promise<void> {
  for (const topic of world.topics) await addTopic(desk, topic);
  for (const speaker of world.speakers) await addSpeaker(desk, speaker);
  for (const source of world.sources) {
    if (source.slug === text.source) {
      await captureSource(desk, text.bytes, {
        ...source,
        address: text.address,
        mediaType: 'text/plain',
      });
    } else if (source.origin !== text.source) await addSource(desk, source);
  }
  for (const claim of world.claims) await seedClaim(desk, claim, text.source);
}

async function seedClaim(desk: Desk, world: WorldClaim, source: string): Promise<void> {
  const { appearances, evidence = [], absences = [], assessments = [], ...facts } = world;
  const { claim } = await logClaim(desk, facts);
  const name = String(claim.n);
  for (const appearance of appearances) {
    await addAppearance(desk, { ...appearance, claim: name, source });
  }
  for (const piece of evidence) {
    const { interested = false, ...rest } = piece;
    await addEvidence(desk, { ...rest, interested, claim: name, source });
  }
  for (const absence of absences) {
    const { interested = false, ...rest } = absence;
    await noteAbsence(desk, { ...rest, interested, claim: name, source });
  }
  for (const assessment of assessments) await assessClaim(desk, { ...assessment, claim: name });
}
