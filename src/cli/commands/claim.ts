import type { Command } from 'commander';
import { reading, writing } from '../context.ts';
import {
  type AskedOptions,
  withAppearance,
  withAudience,
  withClaimFilters,
  withClocks,
  withExamples,
  withPages,
  withPrivate,
} from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';
import { assessCommand } from './claim-assess.ts';
import {
  type AppearanceOptions,
  appearanceInput,
  type LogOptions,
  logInput,
} from './claim-input.ts';
import { linkCommand } from './claim-link.ts';
import { matchCommands } from './claim-match.ts';
import { mergeCommand, unmergeCommand } from './claim-merge.ts';

export const claim: Register = (program, terminal) => {
  const group = program
    .command('claim')
    .description('checkable propositions and who expressed them');
  logCommand(group, terminal);
  appearCommand(group, terminal);
  listCommand(group, terminal);
  showCommand(group, terminal);
  assessCommand(group, terminal);
  linkCommand(group, terminal);
  mergeCommand(group, terminal);
  unmergeCommand(group, terminal);
  matchCommands(group, terminal);
};

function logCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withAppearance(
        group
          .command('log')
          .description(
            "log a claim in the desk's own words and, with --speaker, its first appearance",
          )
          .requiredOption('--text <text>', 'one checkable proposition')
          .option('--slug <slug>', 'its name on this desk')
          .option(
            '--kind <code>',
            'event, quantity, quote, causal, position, forecast, promise, opinion',
          )
          .option('--topic <topic...>', 'what it is about; an unknown topic is made')
          .option('--about <date>', 'the time it is about (EDTF)')
          .option('--due-on <date>', 'when a forecast or promise can be settled (EDTF)')
          .option('--amount <low..high>', 'a number, or two as bounds')
          .option('--unit <text>', 'the unit of the amount')
          .option('--terms <text>', 'what its terms mean')
          .option('--language <tag>', 'the language of its text')
          .option(
            '--or-appear',
            'where a logged claim surely says the same, record a further appearance of that one',
          ),
      ),
    ),
    'asof claim log --text "The bridge was closed in May 2023." --about 2023-05',
    'asof claim log --text "The bridge was closed in May 2023." --speaker "Ana Ruiz" --or-appear',
    'asof claim log --text "Xi will visit Moscow in 2023." --kind forecast --due-on 2023 --speaker "Ana Ruiz" --source talk --quote "he will go"',
  ).action((options: LogOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { enterClaim } = await import('../../services/enter-claim.ts');
      const { appearanceJson, enteredText } = await import('../present/claim-json.ts');
      const entered = await enterClaim(desk, {
        ...logInput(options),
        orAppear: options.orAppear,
      });
      const { text, claimKind } = entered.claim.value;
      const { speaker, via = [] } = entered.appearance?.appearance.value ?? {};
      return {
        names: [entered.claim.n, ...(speaker === undefined ? [] : [speaker]), ...via],
        json: {
          claim: { ...recordJson(entered.claim), text, kind: claimKind },
          isNew: entered.isNew,
          appearance: entered.appearance && (await appearanceJson(desk, entered.appearance)),
          similar: entered.similar,
          dropped: entered.dropped,
        },
        text: () => enteredText(entered),
      };
    }),
  );
}

function appearCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withAppearance(group.command('appear <claim>').description('record a further appearance')),
    ),
    'asof claim appear p1 --speaker "Ana Ruiz" --source talk --quote "they sent arms" --basis told',
  ).action((name: string, options: AppearanceOptions & { private?: true }, command) =>
    writing(command, terminal, async (desk) => {
      const { addAppearance } = await import('../../services/record-appearance.ts');
      const { appearanceJson, appearanceText } = await import('../present/claim-json.ts');
      const facts = { claim: name, private: options.private };
      const recorded = await addAppearance(desk, { ...appearanceInput(options), ...facts });
      const { claim, speaker, via = [] } = recorded.appearance.value;
      return {
        names: [claim, speaker, ...via],
        json: { appearance: await appearanceJson(desk, recorded) },
        text: () => appearanceText(recorded),
      };
    }),
  );
}

const none = {
  what: 'claim',
  atAll: 'No claim is on record. Log the first: asof claim log --text ….',
  every: 'asof claim list',
};

interface ListOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly topic?: string;
  readonly stale?: true;
  readonly mistakes?: true;
  readonly limit: string;
  readonly after?: string;
}

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(
      withClaimFilters(
        withClocks(group.command('list').description('claims, with where each stands')),
      )
        .option('--stale', 'only those that want another look')
        .option('--mistakes', 'also those that this desk took back as its mistakes, marked so'),
    ),
    'asof claim list --as-of 2023-04-01',
    'asof claim list --status no-evidence-found --stale',
  ).action((options: ListOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listClaims } = await import('../../queries/list-claims.ts');
      const { claimFilters } = await import('./claim-filters.ts');
      const { claimsText } = await import('../present/claims-text.ts');
      const { listText } = await import('../present/list-text.ts');
      const page = await listClaims(desk, {
        ...options,
        ...claimFilters(options),
        withoutMistakes: options.mistakes !== true,
        limit: Number(options.limit),
      });
      return {
        json: { claims: page.items, next: page.next },
        text: () => listText(page, () => claimsText(page, width), none, { options, width }),
      };
    }),
  );
}

function showCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withAudience(
      withClocks(group.command('show <claim>').description('one claim with all that bears on it')),
    ),
    'asof claim show p1 --as-of 2023-04-01',
  ).action((name: string, options: AskedOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { dossier } = await import('../../queries/dossier.ts');
      const { dossierJson } = await import('../present/dossier-json.ts');
      const { claimText } = await import('../present/claim-text.ts');
      const found = await dossier(desk, { ...options, claim: name });
      return {
        json: { ...found.moment, ...dossierJson(found) },
        text: () => claimText(found, width),
      };
    }),
  );
}
