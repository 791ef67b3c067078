import type { Desk } from '../desk.ts';
import { InvalidInput, NotFound } from '../errors.ts';
import { csvFormat } from '../formats/csv.ts';
import type { ImportFormat } from '../formats/import-format.ts';
import { importFormats } from '../formats/import-formats.ts';
import { dayOfInstant } from '../model/day.ts';
import { formatInstant } from '../model/instant.ts';
import { openDesk } from '../open-desk.ts';
import { type ImportReport, importFile, todayOf } from '../services/import-file.ts';
import { type Survey, surveyFile } from '../services/survey-file.ts';
import { systemClock, systemZone } from '../system.ts';
import { beforeStopped } from './before-stopped.ts';
import { type ChosenMap, chooseMap } from './column-map-file.ts';
import type { ImportOptions } from './commands/import.ts';
import type { Answer, CommandContext } from './context.ts';
import { brokenOff, type ImportedSoFar } from './imports/broken-off.ts';
import { type FileReport, totals } from './imports/totals.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { importText, mapLines, surveyText } from './present/import-text.ts';
import { endProgress, showProgress } from './progress-line.ts';
import { RejectsFile } from './rejects-file.ts';
import { reportError } from './report-error.ts';
import { requireColumns } from './require-columns.ts';
import { strictText } from './strict-text.ts';
import { inputTwice } from './texts-from-input.ts';

/** Imports files one after another, or says what that would do; every file is looked for, and is text, before the first is begun. */
export async function importFiles(
  name: string,
  paths: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<Answer> {
  const rejects = new RejectsFile({ path: options.rejects, inputs: paths, url: context.url });
  const files: OpenFile[] = [];
  for (const path of paths) files.push(await openFile(path, context.terminal));
  for (const file of files) await requireText(file);
  const chosen = await chooseFormat(name, files, options, context);
  if (options.dryRun) return survey(chosen, files, { ...context, again: options.again === true });
  if (chosen.columns?.writtenTo !== undefined) return mapWritten(chosen.columns);
  const { proposeRepeats, again, private: isPrivate } = options;
  const batchRows = batchOf(options);
  const settings = { format: chosen.format, batchRows, proposeRepeats, again, private: isPrivate };
  const desk = await openOrMake(context);
  const reports: FileReport<ImportReport>[] = [];
  const soFar: ImportedSoFar = { file: '', rows: 0, files: 0 };
  const endWatch = beforeStopped(() => {
    endProgress(context.terminal);
    reportError(brokenOff(soFar), { json: context.json, debug: false }, context.terminal);
  });
  try {
    for (const file of files) {
      Object.assign(soFar, { file: file.path, rows: 0, files: reports.length });
      const report = await importOne(desk, { ...settings, file, rejects, soFar }, context);
      reports.push({ file: file.path, report });
    }
  } finally {
    endWatch();
    endProgress(context.terminal);
    rejects.close();
    await desk.store.close();
  }
  const json = totals(
    reports.map(({ report }) => report),
    files.length > 1 ? reports : [],
    'imported',
  );
  const { columns } = chosen;
  return {
    json: columns ? { ...json, ...columnsJson(columns) } : json,
    text: () => {
      const { width } = context.terminal;
      return [...mapLines(columns), importText(json, { rejects: rejects.path, width })].join('\n');
    },
  };
}

/** A guess that nobody has looked at yet puts no claims on a desk. */
const mapWritten = (columns: ChosenMap): Answer => ({
  json: { ...totals([], [], 'before'), ...columnsJson(columns), mapWritten: columns.writtenTo },
  text: () => mapLines(columns).join('\n'),
});

const columnsJson = ({ map, unread }: ChosenMap) => ({
  map,
  ...(unread === undefined ? {} : { columnsUnread: unread }),
});

/** Reads a file to its end: a byte that is no text would be found once its first rows are committed. */
async function requireText(file: OpenFile): Promise<void> {
  if (!file.isKept) return;
  for await (const _ of strictText(file));
}

/** How the files are read; of a table also by which map of its columns. */
interface ChosenFormat {
  readonly format: ImportFormat;
  readonly columns?: ChosenMap;
}

async function chooseFormat(
  name: string,
  files: readonly OpenFile[],
  { map, dryRun }: ImportOptions,
  { terminal }: CommandContext,
): Promise<ChosenFormat> {
  const [first] = files;
  if (name === 'csv' && first) {
    if (map === '-' && files.some(({ path }) => path === '-')) throw inputTwice();
    const columns = await chooseMap(map, first.text(), { dryRun, terminal });
    await requireColumns(columns.map, files);
    return { format: csvFormat(columns.map), columns };
  }
  const format = importFormats.get(name);
  if (!format) throw unknownFormat(name);
  if (map === undefined) return { format };
  throw new InvalidInput(
    'map_without_table',
    `--map is for tables, and ${name} has its own columns.`,
    {
      hints: ['Leave --map out, or import the file as csv.'],
    },
  );
}

function unknownFormat(name: string): InvalidInput {
  return new InvalidInput('bad_format', `asof cannot read "${name.slice(0, 60)}".`, {
    hints: [`Use one of ${[...importFormats.keys(), 'csv', 'web-annotation', 'dump'].join(', ')}.`],
  });
}

/**
 * A desk is made before the first row and stays whatever comes: what was committed before a kill is there when the
 * import is run again.
 */
async function openOrMake({ url, actor, writeWaitMs }: CommandContext): Promise<Desk> {
  try {
    return await openDesk(url, { actor, writeWaitMs });
  } catch (error) {
    if (!(error instanceof NotFound && error.code === 'no_desk')) throw error;
    const { makeDesk } = await import('../make-desk.ts');
    await makeDesk(url, { actor });
    return openDesk(url, { actor, writeWaitMs });
  }
}

interface OneFile {
  readonly format: ImportFormat;
  readonly file: OpenFile;
  readonly batchRows: number | undefined;
  readonly proposeRepeats: true | undefined;
  readonly again: true | undefined;
  readonly private: true | undefined;
  readonly rejects: RejectsFile;
  /** Is kept up with what is committed. */
  readonly soFar: ImportedSoFar;
}

function importOne(
  desk: Desk,
  { file, rejects, soFar, ...settings }: OneFile,
  { terminal }: CommandContext,
): Promise<ImportReport> {
  const begun = desk.clock.now();
  return importFile(desk, {
    ...settings,
    ...{ file: file.name, text: strictText(file) },
    onReject: (rejected) => rejects.keep(file.path, rejected),
    onProgress: (rows) => {
      soFar.rows = rows;
      const elapsedMs = desk.clock.now() - begun;
      showProgress(terminal, { rows, bytes: file.bytesRead(), size: file.size, elapsedMs });
    },
  });
}

async function survey(
  { format, columns }: ChosenFormat,
  files: readonly OpenFile[],
  { url, again }: CommandContext & { readonly again: boolean },
): Promise<Answer> {
  const desk = await openIfThere(url);
  const reports: FileReport<Survey>[] = [];
  try {
    const today = desk ? await todayOf(desk) : todayHere();
    const seen = new Set<string>();
    for (const file of files) {
      const asked = { format, text: strictText(file), today, again, seen };
      const report = await surveyFile(desk, asked);
      reports.push({ file: file.path, report });
    }
  } finally {
    await desk?.store.close();
  }
  const json = {
    dryRun: true,
    ...(columns ? columnsJson(columns) : {}),
    ...totals(
      reports.map(({ report }) => report),
      [],
      'before',
    ),
    files: reports.map(({ file, report: { records, ratings, unmapped } }) => {
      return { file, records, ratings, unmapped };
    }),
  };
  return { json, text: () => [...mapLines(columns), surveyText(reports)].join('\n') };
}

/** The day it is on a desk that the import would make. */
const todayHere = (): number => dayOfInstant(formatInstant(systemClock.now()), systemZone());

async function openIfThere(url: string): Promise<Desk | null> {
  try {
    return await openDesk(url);
  } catch (error) {
    if (error instanceof NotFound && error.code === 'no_desk') return null;
    throw error;
  }
}

function batchOf({ batch }: ImportOptions): number | undefined {
  if (batch === undefined) return undefined;
  const rows = Number(batch);
  if (/^\d{1,6}$/.test(batch) && rows > 0) return rows;
  throw new InvalidInput('bad_batch', `"${batch.slice(0, 60)}" is no number of rows.`, {
    hints: ['Write a whole number, such as --batch 500.'],
  });
}
