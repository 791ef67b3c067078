import { Conflict } from '../errors.ts';
import type { Decision } from '../model/dossier.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { readEntered } from '../queries/case/read-entered.ts';
import { readVerdicts } from '../queries/case/read-verdicts.ts';
import type { Act } from './act.ts';

/**
 * What a person enters hangs on nothing that is only proposed: refuses a record that was named and is a draft.
 *
 * @throws Conflict.
 */
export async function requireNoProposal(
  act: Act,
  kind: NounName,
  { n }: { readonly n: number },
): Promise<void> {
  const decision = (await draftsAmong(act, [n])).get(n);
  if (decision !== undefined) throw onlyProposed(kind, n, decision);
}

/**
 * Those of the records that a name means on which a person may hang something: no drafts. Beside one that counts a
 * proposal of the same name is passed over, and so is one that was rejected.
 *
 * @throws Conflict where the name is that of a proposal alone that nobody has decided on.
 */
export async function withoutProposals<Each extends { readonly n: number }>(
  act: Act,
  kind: NounName,
  named: readonly Each[],
): Promise<readonly Each[]> {
  const drafts = await draftsAmong(
    act,
    named.map(({ n }) => n),
  );
  const counting = named.filter(({ n }) => !drafts.has(n));
  const waiting = named.find(({ n }) => drafts.get(n) === null);
  if (counting.length > 0 || waiting === undefined) return counting;
  throw onlyProposed(kind, waiting.n, null);
}

/** The drafts among these records with what a person decided, null where nobody did; none for whoever proposes. */
async function draftsAmong(
  act: Act,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Decision | null>> {
  if (act.proposes || numbers.length === 0) return new Map();
  const verdicts = await readVerdicts(act.db, await readEntered(act.db, numbers), everyRecord);
  return new Map([...verdicts].filter(([, decision]) => decision?.verdict !== 'accepted'));
}

function onlyProposed(kind: NounName, n: number, decision: Decision | null): Conflict {
  if (decision?.verdict === 'rejected') {
    const said = `${kind} ${n} is a draft that ${decision.entered.by} rejected, and so counts nowhere.`;
    return new Conflict('only_proposed', said, {
      hints: [`If it holds after all, accept it first: asof draft accept ${n}.`],
    });
  }
  return new Conflict('only_proposed', `${kind} ${n} is a draft, and so counts nowhere yet.`, {
    hints: [
      `Accept it first: asof draft accept ${n}. Or turn it down: asof draft reject ${n} --because ….`,
    ],
  });
}
