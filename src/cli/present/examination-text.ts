import type { Examination } from '../../services/examine-desk.ts';
import type { RebuiltDesk } from '../../services/rebuild-derived.ts';
import { facts } from './facts.ts';
import { table } from './table.ts';

/** What the text says beside what was found. */
export interface ExaminationSurroundings {
  readonly deskName: string;
  readonly versions: { readonly asof: string; readonly node: string };
  readonly rebuilt: RebuiltDesk | null;
  readonly width: number;
}

/** What was found of a desk as a whole, for people: facts first, then each finding with what to do. */
export function examinationText(
  { head, store, records, verification, findings }: Examination,
  { deskName, versions, rebuilt, width }: ExaminationSurroundings,
): string {
  const counts = records.map(({ kind, count }) => `${count} ${kind}`).join(', ');
  const settings = Object.entries(store.settings).map(([name, value]) => `${name} = ${value}`);
  const known = facts([
    ['desk', `${deskName} (${head.desk})`],
    ['made', `${head.createdAt}, zone ${head.zone}`],
    ['asof', `${versions.asof}, Node ${versions.node}`],
    ['database', `${store.database}, schema ${store.schema}`],
    ['settings', settings.join(', ')],
    ['files', store.files.map(({ path, bytes }) => `${path} ${bytes} bytes`).join(', ')],
    ['free', store.bytesFree === null ? null : `${store.bytesFree} bytes`],
    ['ledger', `${head.position} entries, ${head.n} records, link ${head.link}`],
    ['records', counts],
    ['rebuilt', rebuilt && rebuiltText(rebuilt)],
    ['whole', verification.ok ? 'yes: every record, entry, index and standing' : 'no'],
  ]);
  if (findings.length === 0) return `${known}\n\nNothing to do.`;
  const rows = findings.map(({ what, advice }) => `${what}\n  ${advice}`);
  const { problems } = verification;
  const named = problems.slice(0, 20).map(({ table: name, id, n, what }) => [name, n ?? id, what]);
  const listed = named.length > 0 ? [table(['table', 'record', 'problem'], named, width)] : [];
  return [known, rows.join('\n'), ...listed].join('\n\n');
}

const rebuiltText = ({ claims, words, vectors }: RebuiltDesk): string =>
  `${claims} claims, ${words} records in the index${vectors > 0 ? `, ${vectors} vectors made` : ''}`;
