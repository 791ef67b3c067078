import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { climateFever } from '../../src/formats/climate-fever.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { importFile } from '../../src/services/import-file.ts';
import type { Reader } from '../../src/store/port.ts';
import { decoded } from '../../src/text/decoded.ts';

/** How often a claim with this published label derives this status. */
interface Met {
  readonly label: string;
  readonly status: string;
  readonly claims: number;
}

/** Imports Climate-FEVER into a new desk, and lays what the rule derives beside the labels that were published. */
export async function evaluateClimateFever(data: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'asof-evaluation-'));
  try {
    const url = `file:${join(folder, 'desk.db')}`;
    await makeDesk(url, { zone: 'UTC' });
    const desk = await openDesk(url, { actor: { name: 'evaluation', kind: 'person' } });
    const file = 'climate_fever.csv';
    const text = decoded(createReadStream(join(data, 'climate-fever', file)));
    const { read, added } = await importFile(desk, { format: climateFever, file, text });
    const met = await metIn(desk.store.reader);
    const evidence = await countOf(desk.store.reader);
    await desk.store.close();
    return page({ read, added, evidence, met });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function metIn(reader: Reader): Promise<readonly Met[]> {
  const rows = await reader
    .selectFrom('record_review as review')
    .innerJoin('derived_standing as standing', 'standing.claim', 'review.claim')
    .select(['review.rating as label', 'standing.status'])
    .select(({ fn }) => fn.countAll<number>().as('claims'))
    .where('standing.to_day', '=', 2147483647)
    .groupBy(['review.rating', 'standing.status'])
    .execute();
  return rows;
}

async function countOf(reader: Reader): Promise<number> {
  const { count } = await reader
    .selectFrom('record_evidence')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const labels = ['SUPPORTS', 'REFUTES', 'DISPUTED', 'NOT_ENOUGH_INFO'];
const statuses = ['supported', 'refuted', 'conflicting', 'insufficient', 'unchecked'];

function page(found: {
  readonly read: number;
  readonly added: number;
  readonly evidence: number;
  readonly met: readonly Met[];
}): string {
  const { read, added, evidence, met } = found;
  const count = (label: string, status: string): number =>
    met
      .filter((each) => each.label === label && each.status === status)
      .reduce((sum, each) => sum + each.claims, 0);
  return [
    `${read} claims read, ${added} added, with ${evidence} pieces of evidence.`,
    '',
    `| published label | ${statuses.join(' | ')} |`,
    `|---|${statuses.map(() => '--:').join('|')}|`,
    ...labels.map(
      (label) => `| ${label} | ${statuses.map((status) => count(label, status)).join(' | ')} |`,
    ),
  ].join('\n');
}
