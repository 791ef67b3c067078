import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RatingMeaning, readRating } from '../../src/formats/ratings/read-rating.ts';
import { allWords } from '../../src/formats/ratings/words/all-words.ts';

/** A label of a publisher, and the class that the data folder's maps put it in. */
interface MappedLabel {
  readonly site: string;
  readonly label: string;
  readonly mappedTo: string;
}

/** What each class of the maps allows: the grades between true and false may be read as their side or as neither. */
const allowed: Readonly<Record<string, readonly RatingMeaning[]>> = {
  true: ['supported'],
  'mostly true': ['supported', 'neither'],
  'partly true/misleading': ['neither'],
  'complicated/hard to categorise': ['neither'],
  other: ['neither'],
  'mostly false': ['refuted', 'neither'],
  false: ['refuted'],
};

/** Reads the labels of publishers by our table, and holds that against the classes others put them in. */
export async function evaluateLabels(data: string): Promise<string> {
  const labels = readLabels(join(data, 'label-maps'));
  const judged = labels.map((each) => ({ ...each, meaning: readRating({ label: each.label }) }));
  const answered = judged.filter(({ meaning }) => meaning === 'supported' || meaning === 'refuted');
  const right = answered.filter(isAllowed);
  const wrong = answered.filter((each) => !isAllowed(each));
  const count = (meaning: RatingMeaning): number =>
    judged.filter((each) => each.meaning === meaning).length;
  return [
    `Rating words of ${new Set(labels.map(({ site }) => site)).size} publishers: ${labels.length} labels, ${allWords.length} languages in the table.`,
    `Answered with a status: ${answered.length}, right ${right.length} (${percent(right.length / answered.length)}).`,
    `Mapped to no status: ${count('neither')}; not understood: ${count('unread')}.`,
    ...wrong.map(({ site, label, mappedTo, meaning }) => {
      return `  ${site}: "${label.slice(0, 80)}" is ${mappedTo}, read as ${meaning}`;
    }),
  ].join('\n');
}

const isAllowed = ({ mappedTo, meaning }: MappedLabel & { meaning: RatingMeaning }): boolean =>
  allowed[mappedTo]?.includes(meaning) === true;

function readLabels(folder: string): readonly MappedLabel[] {
  const classes = new Map(
    linesIn(join(folder, 'master_mapping.tsv')).flatMap(([name = '', words = '']) =>
      words.split('|').map((word) => [word, name] as const),
    ),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      linesIn(join(folder, name)).flatMap(([label = '', english = '']) => {
        const word = english.trim().toLowerCase();
        const mappedTo = classes.get(word) ?? classes.get(word.split('/')[0] ?? '');
        return mappedTo === undefined || label === '' ? [] : [{ site: name, label, mappedTo }];
      }),
    );
}

function linesIn(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
