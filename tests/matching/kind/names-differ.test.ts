import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../src/model/vocabularies/matches.ts';
import { kindOf } from './kind-of.ts';

describe('German nouns', () => {
  const told: readonly (readonly [text: string, claim: string, kind: MatchKind])[] = [
    [
      'Der Minister hat die Untersuchung zurückgehalten.',
      'Der Minister hat die Studie zurückgehalten.',
      'same',
    ],
    [
      'Bei dem Feuer in Halle kamen zwei Personen ums Leben.',
      'Zwei Menschen kamen bei dem Brand in Halle ums Leben.',
      'same',
    ],
    [
      'Das Unternehmen hat seine Beschäftigten überwacht.',
      'Die Firma hat ihre Mitarbeiter überwacht.',
      'same',
    ],
    ['In der Klinik streiken die Mediziner.', 'Die Ärzte im Krankenhaus streiken.', 'same'],
    [
      'Nach Angaben des Gerichts hat der Bürgermeister Geld von der Baufirma angenommen.',
      'Der Bürgermeister hat Geld von der Baufirma angenommen.',
      'same',
    ],
    [
      'Den Vertrag mit dem Konzern hat die Regierung gekündigt.',
      'Die Regierung hat den Vertrag mit dem Konzern gekündigt.',
      'same',
    ],
    [
      'Die Gehälter in Bayern sind seit Januar gestiegen.',
      'Seit Januar sind die Löhne in Bayern gestiegen.',
      'same',
    ],
    [
      'Gebilligt wurde das Abkommen mit der Türkei vom Parlament.',
      'Das Parlament hat das Abkommen mit der Türkei gebilligt.',
      'same',
    ],
    [
      'Auch in Sachsen müssen Schüler Masken tragen.',
      'Schüler in Sachsen müssen Masken tragen.',
      'same',
    ],
    [
      'Die Akte hat der Minister zurückgehalten.',
      'Der Minister hat die Studie zurückgehalten.',
      'same_topic',
    ],
    ['In Hamburg sind die Mieten gestiegen.', 'Die Mieten in Berlin sind gestiegen.', 'same_topic'],
    ['In Berlin sind die Löhne gestiegen.', 'Die Mieten sind in Berlin gestiegen.', 'same_topic'],
    [
      'Abgelehnt hat das Gesetz der Bundesrat.',
      'Der Bundestag hat das Gesetz abgelehnt.',
      'same_topic',
    ],
    [
      'Zwölf Lehrer hat die Polizei festgenommen.',
      'Die Polizei hat zwölf Studenten festgenommen.',
      'same_topic',
    ],
    [
      'Gekündigt hat das Abkommen die Schweiz.',
      'Die Türkei hat das Abkommen gekündigt.',
      'same_topic',
    ],
    [
      'Den Vertrag hat Scholz unterschrieben.',
      'Merkel hat den Vertrag unterschrieben.',
      'same_topic',
    ],
    [
      'Zerstört hat das Kraftwerk die Ukraine.',
      'Die Ukraine hat die Brücke zerstört.',
      'same_topic',
    ],
    [
      'In Köln ist die Zahl der Überfälle gestiegen.',
      'Die Zahl der Einbrüche in Köln ist gestiegen.',
      'same_topic',
    ],
    [
      'Bei Kindern verursacht der Impfstoff Ausschlag.',
      'Der Impfstoff verursacht Fieber bei Kindern.',
      'same_topic',
    ],
    [
      'Am Montag wurde das Gesetz vom Landtag abgelehnt.',
      'Der Landtag hat das Gesetz am Montag angenommen.',
      'opposite',
    ],
    [
      'Das Unternehmen hat 500 Beschäftigte entlassen.',
      'Die Firma hat 300 Mitarbeiter entlassen.',
      'opposite',
    ],
    ['Die Gehälter in Bayern sind gesunken.', 'Die Löhne in Bayern sind gestiegen.', 'opposite'],
    ['Die Mieten in Hamburg sind gesunken.', 'In Berlin sind die Mieten gestiegen.', 'same_topic'],
    [
      'Der Mediziner hat den Patienten untersucht.',
      'Der Arzt hat den Patienten nicht untersucht.',
      'opposite',
    ],
  ];
  it.each(told)('are two things unless both are words for one: %s | %s', (text, claim, kind) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual([kind, kind]);
  });
});
