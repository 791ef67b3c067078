import type { DossierRecord } from '../../model/dossier.ts';
import { isoDate } from '../iso-date.ts';

/** A source as an entry of BibTeX, with the date, which is EDTF there, and language fields of BibLaTeX. */
export function bibtexEntry({ id, slug, value }: DossierRecord<'source'>): string {
  const isPart = value.sourceKind === 'article' || value.sourceKind === 'post';
  const date = isoDate(value.publishedOn);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(value.title)],
    ['author', value.authors?.map((name) => braced(name)).join(' and ')],
    [isPart ? 'journal' : 'publisher', value.publisher && braced(value.publisher)],
    ['year', date?.slice(0, 4)],
    ['date', value.publishedOn?.text],
    ['url', value.url?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['langid', value.language],
    ['note', value.note && braced(value.note)],
  ];
  const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}}`] : []));
  return `@${isPart ? 'article' : 'misc'}{${slug ?? id},\n${lines.join(',\n')}\n}\n`;
}

/** A second pair of braces keeps capitals, and a name whole; what TeX would read is escaped. */
function braced(text: string): string {
  const escaped = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}$&#%_^~]/g, (character) => commands[character] ?? `\\${character}`);
  return `{${escaped}}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
