import { InvalidInput } from '../../errors.ts';
import { printable } from '../../text/printable.ts';
import { reading } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { untilStopped } from '../until-stopped.ts';
import { programVersion } from '../version.ts';

interface McpOptions {
  readonly all?: true;
  readonly write?: true;
  readonly model?: string;
}

export const mcp: Register = (program, terminal) => {
  withExamples(
    program
      .command('mcp')
      .description(
        'the desk for an assistant, by the Model Context Protocol over standard input and output: read only, its public records alone',
      )
      .option('--all', 'private records too, which then go to whoever runs the assistant')
      .option('--write', 'what it records is a draft until a person accepts it; goes with --all')
      .option('--model <name>', 'under which name its drafts stand; goes with --write'),
    'asof mcp --desk file:asof.db',
    'asof mcp --all --write --model "desk assistant"',
  ).action((options: McpOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { all, write, model } = options;
      requireTogether(options);
      const { serveAssistants } = await import('../../mcp/serve-assistants.ts');
      await serveAssistants({
        desk: model === undefined ? desk : { ...desk, actor: { name: model, kind: 'model' } },
        isPublic: all !== true,
        mayWrite: write === true,
        version: programVersion,
        input: process.stdin,
        output: process.stdout,
        stopped: untilStopped(),
        onFailure: (error) => terminal.err(`${printable(String(error))}\n`),
      });
      return { json: null, text: () => '', printed: true };
    }),
  );
};

/** Whoever records sees what is there; and a draft stands under the name of whoever drew it up. */
function requireTogether({ all, write, model }: McpOptions): void {
  const named = model !== undefined && model.trim() !== '';
  if (write && !(all && named)) {
    throw new InvalidInput('write_needs', '--write goes with --all and --model.', {
      hints: ['Write: asof mcp --all --write --model "the name of the model".'],
    });
  }
  if (!write && model !== undefined) {
    throw new InvalidInput('model_needs', '--model goes with --write.', {
      hints: ['Leave it out.'],
    });
  }
}
