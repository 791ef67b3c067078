import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import type { CapturedSource } from '../../services/capture-source.ts';
import { allowedPorts } from '../allowed-ports.ts';
import { type Answer, writing } from '../context.ts';
import { withCapture, withExamples, withPrivate, withSource } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import type { SourceOptions } from './source-options.ts';

interface CaptureOptions extends SourceOptions {
  readonly archivedAt?: string;
  readonly evenSo?: true;
  readonly charset?: string;
  readonly mediaType?: string;
  readonly allowPort?: readonly string[];
}

/** `asof source capture`: a url, a file or standard input. */
export function captureCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withCapture(
        withSource(
          group
            .command('capture <place>')
            .description(
              'store a source and the bytes and text it has now: a url, a file, or - for standard input',
            ),
        ).option('--source <source>', 'a known source, which gets a further snapshot'),
      ),
    ),
    'asof source capture https://example.org/news/river --slug river',
    'asof source capture interview.html --published-on 2023-03 --slug interview',
    'asof source capture https://web.archive.org/web/2023/https://example.org/news/river',
    'asof source capture report.pdf --url https://example.org/report.pdf',
    'pbpaste | asof source capture - --title "Statement of the ministry"',
  ).action((place: string, options: CaptureOptions, command) =>
    writing(command, terminal, async (desk) =>
      answerOf(desk, await capture(desk, { place, options, terminal })),
    ),
  );
}

async function capture(
  desk: Desk,
  {
    place,
    options: { author, allowPort, ...facts },
    terminal,
  }: {
    readonly place: string;
    readonly options: CaptureOptions;
    readonly terminal: Terminal;
  },
): Promise<CapturedSource> {
  const input = { ...facts, authors: author };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) {
    const { captureUrl } = await import('../../services/capture-url.ts');
    return captureUrl(desk, { ...input, from: place }, allowedPorts(terminal, allowPort));
  }
  const from = await readInput(place, terminal);
  const { bytes, ...address } = from;
  const { captureSource } = await import('../../services/capture-source.ts');
  return captureSource(desk, bytes, { ...input, ...address });
}

async function answerOf(desk: Desk, captured: CapturedSource): Promise<Answer> {
  const { showSource } = await import('../../queries/show-source.ts');
  const { snapshotJson } = await import('../present/source-json.ts');
  const shown = await showSource(desk, { source: String(captured.source.n) });
  const { unchanged } = captured;
  const snapshot = shown.source.snapshots.find(({ n }) => n === captured.snapshot.n);
  return {
    json: {
      source: recordJson(shown.source),
      snapshot: snapshot && snapshotJson(snapshot),
      unchanged,
    },
    text: () =>
      unchanged
        ? `Unchanged: snapshot ${captured.snapshot.n} of source ${captured.source.n} has these very bytes.`
        : `Captured snapshot ${captured.snapshot.n} of source ${captured.source.n}: ` +
          `${shown.source.value.title} (${shown.source.slug ?? shown.source.id}), ` +
          `${snapshot?.value.characters} characters, text ${snapshot?.value.textSha256.slice(0, 16)}…`,
  };
}
