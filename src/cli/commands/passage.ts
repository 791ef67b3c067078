import type { Command } from 'commander';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { reading, writing } from '../context.ts';
import { withClocks, withExamples, withPages, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

interface FindOptions {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

export const passage: Register = (program, terminal) => {
  const group = program.command('passage').description('exact places in captured texts');
  findCommand(group, terminal);
  translateCommand(group, terminal);
  troubleCommand(group, terminal);
};

function findCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withClocks(
      group.command('find <source>').description('look for a quote, word for word; stores nothing'),
    )
      .requiredOption('--quote <text>', 'the words, exactly as they stand in the source')
      .option('--prefix <text>', 'the words before them, where they stand more than once')
      .option('--suffix <text>', 'the words after them, where they stand more than once'),
    'asof passage find rferl-interview --quote "no evidence that I\'m aware of"',
  ).action((source: string, options: FindOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { findQuote } = await import('../../queries/find-quote.ts');
      const { quoteError } = await import('../../queries/quote-error.ts');
      const { getRecord } = await import('../../queries/find-record.ts');
      const { reader } = desk.store;
      const { resolveMoment } = await import('../../queries/moment.ts');
      const { n: upTo } = await resolveMoment(desk, options);
      const { n } = await getRecord(reader, source, { kinds: ['source'], upTo });
      const sought = await findQuote(reader, n, options, upTo);
      const { anchor } = sought;
      if (anchor.outcome !== 'found') throw quoteError(options, sought);
      const { placeInSource } = await import('../../queries/place-in-source.ts');
      const { placeText } = await import('../present/place-text.ts');
      const { printable } = await import('../../text/printable.ts');
      const { outcome: _outcome, ...found } = anchor;
      const { snapshot } = sought;
      const place = { ...found, ...(await placeInSource(reader, { ...found, snapshot })) };
      return {
        json: { found: true, ...place },
        text: () => printable(`${placeText(place)}  "${place.exact}"`),
      };
    }),
  );
}

interface TranslateOptions {
  readonly language: string;
  readonly text: string;
  readonly by?: string;
  readonly private?: true;
}

function translateCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('translate <passage>')
        .description('record what a passage says in another language; shown beside its quote')
        .requiredOption('--language <tag>', 'the language it is put into, such as de')
        .requiredOption('--text <text>', 'the words in that language')
        .option('--by <name>', 'who translated; else whoever acts'),
    ),
    'asof passage translate 12 --language de --text "Mir ist kein Bericht bekannt." --by "Ana Ruiz"',
  ).action((name: string, options: TranslateOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { addTranslation } = await import('../../services/add-translation.ts');
      const { translation, ...became } = await addTranslation(desk, { ...options, passage: name });
      return {
        json: { translation: recordJson(translation), ...became },
        text: () => addedText(translation, became),
      };
    }),
  );
}

function addedText(
  { n, value }: { readonly n: number; readonly value: RecordValue<'translation'> },
  { met, accepted }: { readonly met: boolean; readonly accepted: boolean },
): string {
  const what = `translation ${n} of passage ${value.passage} (${value.language})`;
  if (accepted) return `Accepted ${what}, which was a draft with the same words.`;
  return met ? `On record already: ${what}. Nothing was written.` : `Recorded ${what}.`;
}

interface TroubleOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

const none = {
  what: 'quote in trouble',
  atAll: 'No quote is known to be in trouble. Look again: asof source recheck --all.',
  every: 'asof passage trouble',
};

function troubleCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(
      withClocks(
        group
          .command('trouble')
          .description('quotes that the last re-check found changed or gone; see "source recheck"'),
      ),
    ),
    'asof passage trouble',
    'asof passage trouble --as-of 2024-01 --json',
  ).action((options: TroubleOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { quotesInTrouble } = await import('../../queries/rechecks/quotes-in-trouble.ts');
      const { listText } = await import('../present/list-text.ts');
      const { troubleJson, troubleText } = await import('../present/trouble.ts');
      const page = await quotesInTrouble(desk, { ...options, limit: Number(options.limit) });
      return {
        json: { passages: page.items.map(troubleJson), next: page.next },
        text: () => listText(page, () => troubleText(page, width), none, { options, width }),
      };
    }),
  );
}
