import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/text/name-skeleton.ts';

const skeletons = (name: string) => nameWords(name).map(({ skeleton }) => skeleton);
const alike = (names: readonly string[]) => new Set(names.map((name) => skeletons(name).join('')));

describe('the skeleton of a name', () => {
  it.each([
    [
      [
        'Lukashenka',
        'Lukashenko',
        'Loukachenko',
        'Lukaschenko',
        'Łukaszenka',
        'Лукашэнка',
        'Лукашенко',
        '卢卡申科',
      ],
    ],
    [['Alyaksandr', 'Aliaksandr', 'Alexander', 'Aleksandr', 'Oleksandr', 'Александр', 'Олександр']],
    [['Ivanov', 'Iwanow', 'Ivanoff', 'Иванов', 'Іванов']],
    [['Hryhorii', 'Grigory', 'Григорий', 'Григорій']],
    [['Yelena', 'Jelena', 'Elena', 'Елена']],
    [['Zelensky', 'Zelenskyy', 'Selenskij', 'Зеленський', 'Зеленский']],
    [['Stephen', 'Stefan', 'Стефан']],
  ])('is one over scripts and spellings: %s', (names) => {
    expect(alike(names).size).toBe(1);
  });

  it('takes each sign of a script that parts no words for a word', () => {
    expect(skeletons('王毅')).toEqual(['FNG', 'I']);
    expect(skeletons('习近平').join('')).toBe(skeletons('Xi Jinping').join(''));
  });

  it('tells apart what a measure of letters takes for near: Lukashenka is not Lukashevich', () => {
    expect(alike(['Lukashenka', 'Lukashevich', 'Lukyanov', 'Lukash']).size).toBe(4);
    expect(alike(['Eva Novak', 'Ivo Novak', 'Adam Novak']).size).toBe(3);
  });

  it('keeps the words of a name, without marks, and none of what is no letter', () => {
    expect(nameWords('Nigel Gould-Davies').map(({ letters }) => letters)).toEqual([
      ...['nigel', 'gould', 'davies'],
    ]);
    expect(skeletons("O'Brien")).toEqual(['ABRN']);
    expect(skeletons('  … 12 — ')).toEqual([]);
    expect(skeletons('')).toEqual([]);
  });
});
