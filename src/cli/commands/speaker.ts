import type { Command } from 'commander';
import { reading, writing } from '../context.ts';
import { withClocks, withExamples, withPages, withPrivate } from '../options.ts';
import { listText } from '../present/list-text.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import { type RoleOptions, rolesOf, withNamesAndRole } from '../speaker-options.ts';
import type { Terminal } from '../terminal.ts';
import { extendCommand } from './speaker-extend.ts';
import { mergeCommand, unmergeCommand } from './speaker-merge.ts';
import { proposeCommand } from './speaker-propose.ts';

interface AddOptions extends RoleOptions {
  readonly kind?: string;
  readonly alsoKnownAs?: string[];
  readonly wikidata?: string;
  readonly note?: string;
  readonly slug?: string;
  readonly private?: true;
}

export const speaker: Register = (program, terminal) => {
  const group = program.command('speaker').description('who makes claims');
  addCommand(group, terminal);
  extendCommand(group, terminal);
  listCommand(group, terminal);
  showCommand(group, terminal);
  proposeCommand(group, terminal);
  mergeCommand(group, terminal);
  unmergeCommand(group, terminal);
};

function addCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withNamesAndRole(
        group
          .command('add <name>')
          .description('record a speaker')
          .option('--kind <code>', 'person, organisation, government, publication, group'),
      )
        .option('--wikidata <id>', 'identifier of Wikidata, such as Q42')
        .option('--note <text>', "the desk's note")
        .option('--slug <slug>', 'the name on this desk'),
    ),
    'asof speaker add "Alyaksandr Lukashenka" --also-known-as Lukashenko Лукашэнка',
    'asof speaker add "RFE/RL" --kind publication',
  ).action((name: string, options: AddOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { addSpeaker } = await import('../../services/add-speaker.ts');
      const { role: _role, from: _from, to: _to, ...facts } = options;
      const roles = rolesOf(options);
      const added = await addSpeaker(desk, { ...facts, name, roles });
      return {
        json: { speaker: recordJson(added) },
        text: () => `Recorded speaker ${added.n}: ${name} (${added.slug ?? added.id}).`,
      };
    }),
  );
}

const none = {
  what: 'speaker',
  atAll: 'No speaker is on record. Add one: asof speaker add NAME.',
  every: 'asof speaker list',
};

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(withClocks(group.command('list').description('all speakers'))),
    'asof speaker list --json',
  ).action((options: { limit: string; after?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listSpeakers } = await import('../../queries/list-speakers.ts');
      const page = await listSpeakers(desk, { ...options, limit: Number(options.limit) });
      const { speakerJson, spellingsOf } = await import('../present/speaker-json.ts');
      const { draftInWords } = await import('../present/draft-text.ts');
      const { tableWithNotices } = await import('../present/table-with-notices.ts');
      const rows = page.items.map((each) => ({
        cells: [each.n, each.slug, each.value.speakerKind, spellingsOf(each).join(' · ')],
        notices: draftInWords(each),
      }));
      return {
        json: { speakers: page.items.map(speakerJson), next: page.next },
        text: () => {
          const told = () => tableWithNotices(['n', 'slug', 'kind', 'names'], rows, width);
          return listText(page, told, none, { options, width });
        },
      };
    }),
  );
}

function showCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withClocks(
      group
        .command('show <speaker>')
        .description('one speaker: what he, she or it claimed, and how that stands as of a day'),
    ),
    'asof speaker show Lukashenko',
    'asof speaker show nigel-gould-davies --known-at 57',
  ).action((name: string, options: { asOf?: string; knownAt?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { showSpeaker } = await import('../../queries/show-speaker.ts');
      const shown = await showSpeaker(desk, { ...options, speaker: name });
      const { shownSpeakerJson, shownSpeakerText } = await import('../present/speaker-json.ts');
      return { json: shownSpeakerJson(shown), text: () => shownSpeakerText(shown, width) };
    }),
  );
}
