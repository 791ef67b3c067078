import type { Rung, Status } from '../../src/model/vocabularies/statuses.ts';

/** How a reader tells a status by the sentence that says it, of no evidence found by its rung: not read from the catalogue. */
type Told = Exclude<Status, 'no_evidence_found'> | Rung;

const english: Readonly<Record<Told, RegExp>> = {
  unchecked: /Nothing that bears on it is on record here;/,
  noted: /No evidence known to /,
  searched: /No evidence found (?:in|by) /,
  expected: /Missing from /,
  insufficient:
    /Evidence was offered .{6,25}, but none of it is firm|What was offered does not stand:/,
  supported: /Firm evidence supports it, from|Firm evidence .* refuted then, supported since/,
  refuted: /Firm evidence speaks against it, from|Firm evidence .* supported then, outdated since/,
  conflicting: /Firm evidence points both ways:/,
  pending: /Not settled(?: yet)?: this is a (?:forecast|promise)/,
  not_checkable: /This is an opinion,/,
};

const german: typeof english = {
  unchecked: /Hier ist nichts verzeichnet, was dafür oder dagegen spräche;/,
  noted: /Kein Beleg bekannt, so weit Auskunft vorliegt von /,
  searched: /Kein Beleg gefunden (?:in|bei) /,
  expected: /Es fehlt(?:, wo| in) /,
  insufficient:
    /Es wurde etwas .* vorgebracht, doch nichts davon ist fest|Was vorgebracht wurde, hält nicht:/,
  supported: /Feste Belege stützen es, aus|Feste Belege .* damals widerlegt, seither gestützt/,
  refuted: /Feste Belege sprechen dagegen, aus|Feste Belege .* damals gestützt, seither überholt/,
  conflicting: /Feste Belege weisen in beide Richtungen:/,
  pending: /(?:Nicht|Noch nicht) entschieden: Es ist ein/,
  not_checkable: /Es ist eine Meinung,/,
};

/** What may be so already is said in a sentence of its own, and is no status. */
const possibly = /(?:Possibly by then|Möglicherweise bis dahin): .*?\.(?= |$)/g;

/** Every status that a text tells as where the claim stands. */
export function toldStatuses(text: string, language: 'en' | 'de'): readonly Told[] {
  const certain = text.replaceAll(possibly, '');
  const table = Object.entries(language === 'en' ? english : german);
  return table.filter(([, words]) => words.test(certain)).map(([told]) => told as Told);
}

/** Which of them a text may tell: with a rung, looks of lower ones are told too. */
export function mayBeTold(status: Status, rung: Rung | null): readonly Told[] {
  if (status !== 'no_evidence_found') return [status];
  const order = ['noted', 'searched', 'expected'] as const;
  return order.slice(0, order.indexOf(rung ?? 'noted') + 1);
}

/** A text in one line, without the marks of its format: notes, tags, escapes. */
export function inOneLine(text: string): string {
  return text
    .replaceAll(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<sup[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/ ?\[\^?\d+(?:, \d+)*\]/g, '')
    .replaceAll('\\', '')
    .replaceAll('&#39;', "'")
    .replaceAll(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? '')
    .replaceAll(/\s+/g, ' ');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};
