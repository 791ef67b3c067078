import { describe, expect, it } from 'vitest';
import { kindOf } from './kind-of.ts';

type Pairs = readonly (readonly [text: string, claim: string])[];

describe('who does what is said', () => {
  const turned: Pairs = [
    ['Россию вооружает Китай.', 'Китай вооружает Россию.'],
    ['России дроны поставляет Китай.', 'Китай поставляет России дроны.'],
    ['Росію озброює Китай.', 'Китай озброює Росію.'],
    ['Двох генералів звільнив міністр оборони.', 'Міністр оборони звільнив двох генералів.'],
    ['Министра уволил президент.', 'Президент уволил министра.'],
    ['Ukrainę wspiera Polska.', 'Polska wspiera Ukrainę.'],
    ['Rosję zbroją Chiny.', 'Chiny zbroją Rosję.'],
    ['Prezydenta oskarżył premier.', 'Premier oskarżył prezydenta.'],
    ['Rusko vyzbrojuje Čína.', 'Čína vyzbrojuje Rusko.'],
    ['Den Minister entließ der Kanzler.', 'Der Kanzler entließ den Minister.'],
    ['Der Verein wird vom Staat bezahlt.', 'Der Staat bezahlt den Verein.'],
    ['In Paris the mayor met the minister.', 'The mayor met the minister in Paris.'],
    ['Россия вооружена Китаем.', 'Китай вооружил Россию.'],
    ['Трамп встретился с Путиным.', 'Путин встретился с Трампом.'],
    ['Ukraina została zaatakowana przez Rosję.', 'Rosja zaatakowała Ukrainę.'],
  ];
  it.each(turned)(
    'is told by endings, articles and prepositions, wherever it stands: %s | %s',
    (text, claim) => {
      expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same', 'same']);
    },
  );

  const exchanged: Pairs = [
    ['Россия вооружает Китай.', 'Китай вооружает Россию.'],
    ['Катар продал Турции дроны.', 'Турция продала Катару дроны.'],
    ['Росія озброює Китай.', 'Китай озброює Росію.'],
    ['Министр уволил президента.', 'Президент уволил министра.'],
    ['Россию обманули.', 'Россия обманула.'],
    ['Китай поддерживает США.', 'США поддерживают Китай.'],
    ['Ukraina wspiera Polskę.', 'Polska wspiera Ukrainę.'],
    ['Prezydent oskarżył premiera.', 'Premier oskarżył prezydenta.'],
    ['Čína vyzbrojuje Rusko.', 'Rusko vyzbrojuje Čínu.'],
    ['Der Minister entließ den Kanzler.', 'Der Kanzler entließ den Minister.'],
    ['Порошенко звинуватив Зеленського.', 'Зеленський звинуватив Порошенка.'],
    ['Der Schüler schlug die Lehrerin.', 'Die Lehrerin schlug den Schüler.'],
    ['Der Verein bezahlt den Staat.', 'Der Verein wird vom Staat bezahlt.'],
    [
      'Der Kanzler hat die Amerikaner abgehört.',
      'Der Kanzler ist von den Amerikanern abgehört worden.',
    ],
    ['قتل المتظاهر الجندي.', 'قتل الجندي المتظاهر.'],
  ];
  it.each(exchanged)('is another where the endings change places: %s | %s', (text, claim) => {
    expect([kindOf(text, claim), kindOf(claim, text)]).toEqual(['same_topic', 'same_topic']);
  });

  it('is no matter of endings that a number or a "not" asks for', () => {
    const claim = 'Россия подписала договор.';
    expect(kindOf('Россия не подписала договора.', claim)).toBe('opposite');
    expect(kindOf('Rząd przyjął milion uchodźców.', 'Rząd nie przyjął uchodźcy.')).not.toBe('same');
  });
});
