import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import { type RoleOptions, rolesOf, withNamesAndRole } from '../speaker-options.ts';
import type { Terminal } from '../terminal.ts';

interface ExtendOptions extends RoleOptions {
  readonly alsoKnownAs?: string[];
  readonly private?: true;
}

export function extendCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withNamesAndRole(
        group
          .command('extend <speaker>')
          .description('record a further spelling or role of a speaker on record'),
      ),
    ),
    'asof speaker extend lukashenka --also-known-as Лукашэнка',
    'asof speaker extend ana-ruiz --role "mayor" --from 2019-05 --to 2023-04',
  ).action((speaker: string, options: ExtendOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { extendSpeaker } = await import('../../services/extend-speaker.ts');
      const { role: _role, from: _from, to: _to, ...facts } = options;
      const added = await extendSpeaker(desk, { ...facts, speaker, roles: rolesOf(options) });
      const { n, id, slug } = added.speaker;
      const named = slug ?? n;
      return {
        names: [n],
        json: {
          speaker: { id, n, slug },
          names: added.names.map(recordJson),
          roles: added.roles.map(recordJson),
        },
        text: () =>
          [
            ...added.names.map(
              ({ n, value }) => `Recorded name ${n} of ${named}: ${value.spelling}.`,
            ),
            ...added.roles.map(({ n, value }) => `Recorded role ${n} of ${named}: ${value.title}.`),
          ].join('\n'),
      };
    }),
  );
}
