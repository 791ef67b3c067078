import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { status } from '../../../src/queries/status.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { withholdRecord } from '../../../src/services/withhold-record.ts';
import { as, firmPiece, model } from '../../support/bridge-world.ts';
import { deskAndCopy } from '../../support/desk-and-copy.ts';
import { dumpOf, merged, restoredDesk } from '../../support/dumps.ts';
import { countingIds, steppingClock } from '../../support/fixed-world.ts';
import { scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let copy: Desk;

/** A desk and a copy of it that has gone its own way since. */
beforeEach(async () => {
  ({ desk, copy } = await deskAndCopy(folder));
});

const verified = async (): Promise<void> => expect((await verifyDesk(desk)).problems).toEqual([]);

describe('a merge', () => {
  it('appends what is new under new numbers, keeps ids and days, and changes where claims stand', async () => {
    await logClaim(desk, { text: 'The ferry was late.' });
    const piece = await firmPiece(copy, 'council', 'refutes');
    const later = { ...desk, clock: steppingClock('2026-12-24T12:00:00.000Z') };
    const report = await merged(later, await dumpOf(copy));
    expect(report).toMatchObject({
      added: 1,
      unchanged: report.read - 1,
      entries: 1,
      conflicts: [],
    });
    const { derived } = await status(later, { claim: 'bridge' });
    expect(derived).toMatchObject({ status: 'refuted', counted: [{ id: piece.id }] });
    const entry = await desk.store.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ action: 'evidence.added (merged)', day: 20789 });
    expect(entry.at).toMatch(/^2026-12-24/);
    await verified();
  });

  it('brings claims that were merged there together here too', async () => {
    const { claim } = await logClaim(copy, { text: 'The bridge was shut.', slug: 'shut' });
    await mergeClaims(copy, { kept: 'bridge', gone: 'shut', because: 'The same.' });
    const piece = { source: 'council', stance: 'refutes', strength: 'strong' } as const;
    await addEvidence(copy, { ...piece, claim: 'shut', credibility: '1' });
    await merged(desk, await dumpOf(copy));
    const found = await status(desk, { claim: 'shut' });
    expect(found.claim.slug).toBe('bridge');
    expect(found.derived.status).toBe('refuted');
    expect(claim.slug).toBe('shut');
    await verified();
  });

  it('brings what was captured there, found by its words here', async () => {
    const text = new TextEncoder().encode('Lanterns were hung along the quay.');
    await captureSource(copy, text, { address: 'page.txt', title: 'A page' });
    await merged(desk, await dumpOf(copy));
    const { dialect, reader } = desk.store;
    const [head] = await reader.selectFrom('desk_head').select('n').execute();
    const within = { upTo: head?.n ?? 0, limit: 10 };
    const holding = await dialect.articlesWithWord(
      reader,
      { text: 'lantern', prefix: false },
      within,
    );
    expect(holding).toHaveLength(1);
    await verified();
  });

  it('is the same whoever does it, and nothing the second time', async () => {
    await addSource(copy, { title: 'The late paper', url: 'https://example.org/late' });
    await firmPiece(copy, 'paper');
    await addSource(desk, { title: 'Another late paper', url: 'https://example.org/late#top' });
    const dump = await dumpOf(copy);
    const twin = { ...(await restoredDesk(folder, await dumpOf(desk))), clock: steppingClock() };
    const report = await merged({ ...desk, clock: steppingClock() }, dump);
    expect(await merged(twin, dump)).toEqual(report);
    expect(await dumpOf(twin)).toBe(await dumpOf(desk));
    expect(report.met).toMatchObject([{ kind: 'source', by: 'https://example.org/late' }]);
    const before = await dumpOf(desk);
    expect(await merged(desk, dump)).toMatchObject({ added: 0, entries: 0, met: [] });
    expect(await dumpOf(desk)).toBe(before);
    await verified();
  });

  it('lists a slug that names two things, each time, and gives the newcomer another', async () => {
    const ours = await logClaim(desk, { text: 'The tunnel was closed.', slug: 'tunnel' });
    const theirs = await logClaim(copy, { text: 'The tunnel was open.', slug: 'tunnel' });
    const conflict = {
      ...{ reason: 'slug_taken', kind: 'claim', id: theirs.claim.id, slug: 'tunnel-2' },
      here: ours.claim.id,
    };
    const dump = await dumpOf(copy);
    expect((await merged(desk, dump)).conflicts).toEqual([conflict]);
    expect((await merged(desk, dump)).conflicts).toEqual([conflict]);
    expect((await status(desk, { claim: 'tunnel' })).claim.text).toBe('The tunnel was closed.');
    expect((await status(desk, { claim: 'tunnel-2' })).claim.text).toBe('The tunnel was open.');
    await verified();
  });

  it('lists an id that has other content here, and keeps ours', async () => {
    const same = { ids: countingIds('same'), clock: steppingClock('2026-12-02T12:00:00.000Z') };
    const { claim } = await logClaim({ ...desk, ...same }, { text: 'One thing.' });
    const again = { ids: countingIds('same'), clock: steppingClock('2026-12-02T12:00:00.000Z') };
    const other = await logClaim({ ...copy, ...again }, { text: 'Another thing.' });
    expect(other.claim.id).toBe(claim.id);
    const report = await merged(desk, await dumpOf(copy));
    expect(report).toMatchObject({
      added: 0,
      conflicts: [{ reason: 'other_content', id: claim.id }],
    });
    expect((await status(desk, { claim: claim.id })).claim.text).toBe('One thing.');
    await verified();
  });

  it('brings back no text that was withheld here', async () => {
    await withholdRecord(desk, { record: 'wire', because: 'A court said so' });
    await correctRecord(copy, { record: 'wire', set: { title: 'The Wire' }, because: 'Case' });
    const report = await merged(desk, await dumpOf(copy));
    expect(report).toMatchObject({ added: 0, conflicts: [{ reason: 'rests_on_withheld' }] });
    expect(await dumpOf(desk)).not.toMatch(/The wire|The Wire/);
    await verified();
  });

  it('takes no text away because another desk withheld it, and says so', async () => {
    await withholdRecord(copy, { record: 'wire', because: 'A court said so' });
    const hidden = await logClaim(copy, { text: 'A name that goes.' });
    await withholdRecord(copy, { record: hidden.claim.id, because: 'Asked to' });
    const report = await merged(desk, await dumpOf(copy));
    expect(report.conflicts).toMatchObject([{ reason: 'withheld_there' }]);
    expect(report.added).toBe(2);
    expect(await dumpOf(desk)).toContain('The wire');
    await verified();
  });

  it('leaves a draft a draft, since its actor comes along', async () => {
    await logClaim(as(copy, model), { text: 'The tunnel was closed.', slug: 'tunnel' });
    await merged(desk, await dumpOf(copy));
    const draft = await desk.store.reader
      .selectFrom('ledger_entry')
      .innerJoin('record_actor', 'record_actor.n', 'ledger_entry.actor')
      .select(['record_actor.name', 'record_actor.actor_kind'])
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow();
    expect(draft).toEqual({ name: model.name, actor_kind: 'model' });
    await verified();
  });

  it('refuses a dump that was changed, and writes nothing', async () => {
    await logClaim(copy, { text: 'The tunnel was closed.' });
    const dump = await dumpOf(copy);
    const before = await dumpOf(desk);
    const changed = dump.replace('The tunnel was closed.', 'The tunnel was open.');
    await expect(merged(desk, changed)).rejects.toThrow(/was changed/);
    expect(await dumpOf(desk)).toBe(before);
  });
});
