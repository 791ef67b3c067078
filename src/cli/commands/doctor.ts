import type { Desk } from '../../desk.ts';
import type { RebuiltDesk } from '../../services/rebuild-derived.ts';
import { reading } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withExamples } from '../options.ts';
import { examinationText } from '../present/examination-text.ts';
import type { Register } from '../register.ts';
import { programVersion } from '../version.ts';

export const doctor: Register = (program, terminal) => {
  withExamples(
    program
      .command('doctor')
      .description('look the desk over: files, settings, index and ledger, and what to do')
      .option(
        '--rebuild',
        'derive standings and the full-text index anew first, and with ASOF_EMBEDDER the vectors that are missing',
      ),
    'asof doctor',
    'asof doctor --rebuild',
  ).action((options: { rebuild?: true }, command) =>
    reading(command, terminal, async (desk, { deskName, terminal: { width } }) => {
      const { examineDesk } = await import('../../services/examine-desk.ts');
      const rebuilt = options.rebuild ? await rebuild(desk) : null;
      const found = await examineDesk(desk);
      const versions = { asof: programVersion, node: process.version };
      return {
        json: { desk: deskName, versions, rebuilt, ...found },
        text: () => examinationText(found, { deskName, versions, rebuilt, width }),
        exitCode: found.verification.ok ? 0 : exitCodes.unverified,
      };
    }),
  );
};

async function rebuild(desk: Desk): Promise<RebuiltDesk> {
  const { rebuildDerived } = await import('../../services/rebuild-derived.ts');
  return rebuildDerived(desk);
}
