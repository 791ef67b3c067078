import { monthNames } from '../../words/month-names.ts';

/** The times a text names, each part by itself. */
export interface NamedTimes {
  readonly years: readonly number[];
  /** 1 to 12. */
  readonly months: readonly number[];
  /** Days of a month, 1 to 31. */
  readonly days: readonly number[];
  /** Days of the week, by their English names, seasons, and decades as `1970s`. */
  readonly others: readonly string[];
  /** "Last year" and "this month", each as the unit and which one. */
  readonly ofUnits: readonly (readonly [unit: string, which: string])[];
}

/** Reads the times of a text; `rest` is the text without them, so that none is taken for a number of something. */
export function readTimes(text: string): { readonly times: NamedTimes; readonly rest: string } {
  const years: number[] = [];
  const months: number[] = [];
  const days: number[] = [];
  const others: string[] = [];
  const ofUnits = [...text.toLowerCase().matchAll(timeOfUnit)].map(
    ([, which = '', unit = '']) => [unit, which] as const,
  );
  let rest = text;
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (...found) => {
      const groups = found.at(-1) as Partial<Record<string, string>>;
      const { year, month, name, day, decade, word } = groups;
      if (year) years.push(Number(year));
      if (month) months.push(Number(month));
      if (name) months.push(monthOf(name));
      if (day) days.push(Number(day));
      if (decade) others.push(`${decade}s`);
      if (word) others.push(otherOf(word));
      return ' '.repeat(found[0].length);
    });
  }
  return { times: { years, months, days, others, ofUnits }, rest };
}

/** Whether both name a part of a time of one kind, and none in common. */
export function timesThatDiffer(one: NamedTimes, other: NamedTimes): string | null {
  if (areApart(one.years, other.years)) return 'they name another year';
  if (areApart(one.months, other.months)) return 'they name another month';
  if (areApart(one.days, other.days)) return 'they name another day';
  if (areApart(one.others, other.others) || areUnitsApart(one, other))
    return 'they name another time';
  return isToldFromItsDay(one, other) || isToldFromItsDay(other, one)
    ? 'one names the year, the other tells it from the day it was said'
    : null;
}

/** "In 2010" and "last week": which year that was nobody can tell from the words. */
const isToldFromItsDay = (one: NamedTimes, other: NamedTimes): boolean =>
  one.years.length > 0 &&
  one.ofUnits.length === 0 &&
  other.years.length === 0 &&
  other.ofUnits.length > 0;

/** Of one unit two: "this year" and "last year", but not "this year" and "last week". */
const areUnitsApart = ({ ofUnits }: NamedTimes, other: NamedTimes): boolean =>
  ofUnits.some(([unit]) => {
    const ofUnit = ({ ofUnits: all }: Pick<NamedTimes, 'ofUnits'>) =>
      all.filter(([each]) => each === unit).map(([, which]) => which);
    return areApart(ofUnit({ ofUnits }), ofUnit(other));
  });

const timeOfUnit =
  /(?<![\p{L}\p{N}])(this|last|next) (year|month|week|decade|century|season|quarter|spring|summer|autumn|winter)(?![\p{L}\p{N}]|['’]?s\b)/gu;

const areApart = <Part>(some: readonly Part[], others: readonly Part[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((part) => others.includes(part));

const monthPatterns = monthNames.map((names) => new RegExp(`^(?:${names.join('|')})$`, 'iu'));
const monthOf = (name: string): number =>
  monthPatterns.findIndex((pattern) => pattern.test(name)) + 1;

/** Each with the spellings that mean it. */
const otherNames: Readonly<Record<string, string>> = {
  monday: 'montag|lundi|lunes|lunedì|понедельник|понедельника|星期一|周一',
  tuesday: 'dienstag|mardi|martes|martedì|вторник|вторника|星期二|周二',
  wednesday: 'mittwoch|mercredi|miércoles|mercoledì|среду|星期三|周三',
  thursday: 'donnerstag|jeudi|jueves|giovedì|четверг|четверга|星期四|周四',
  friday: 'freitag|vendredi|viernes|venerdì|пятницу|пятницы|星期五|周五',
  saturday: 'samstag|samedi|sábado|sabato|субботу|субботы|星期六|周六',
  sunday: 'sonntag|dimanche|domingo|domenica|воскресенье|星期日|星期天|周日',
  spring: 'frühling|frühjahr|printemps|primavera|весной',
  summer: 'sommer|été|verano|estate|летом',
  autumn: 'herbst|automne|otoño|autunno|осенью',
  winter: 'hiver|invierno|inverno|зимой',
};
const otherOf = (word: string): string => {
  const lower = word.toLowerCase();
  const found = Object.entries(otherNames).find(
    ([name, spellings]) => name === lower || spellings.split('|').includes(lower),
  );
  return found?.[0] ?? lower;
};

const notWithin = '(?<![\\p{L}\\p{N}])';
const notFurther = '(?![\\p{L}\\p{N}])';
const year = '(?<year>(?:1\\d|2[01])\\d\\d)';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º|\\.)?';
const named = (names: readonly string[]): string => `(?<name>${names.join('|')})`;
const name = named(monthNames.flat());
/** Words that are months only where something beside them says so. */
const ambiguous = new Set(
  'may mai mayo mei maj march mar mars mart jan apr jun jul aug sep sept oct nov dec ocak nisan ekim'.split(
    ' ',
  ),
);
const sureName = named(monthNames.flat().filter((each) => !ambiguous.has(each)));
const weekdays = Object.entries(otherNames).flatMap(([each, others]) => [
  each,
  ...others.split('|'),
]);
const unspacedDays = weekdays.filter((each) => /\p{Script=Han}/u.test(each));
const spacedDays = weekdays.filter(
  (each) => !unspacedDays.includes(each) && each !== 'estate' && each !== 'spring',
);

/** What makes a number of four digits no year. */
const amountsBehind =
  '%|percent|per cent|prozent|\\p{Sc}|euros?\\b|dollars?\\b|pounds?\\b|million|billion|milliarden|thousand|млн|млрд|тыс';

const patterns: readonly RegExp[] = [
  `(?<!\\p{N})${year}-(?<month>0[1-9]|1[0-2])-(?<day>\\d\\d)(?!\\p{N})`,
  `(?<!\\p{N})(?<day>[12]\\d|3[01]|0?[1-9])\\. ?(?<month>1[0-2]|0?[1-9])\\. ?${year}(?!\\p{N})`,
  `(?:${year}年)?(?<!\\p{N})(?<month>1[0-2]|0?[1-9])月(?:(?<day>[12]\\d|3[01]|0?[1-9])[日号號])?`,
  `(?<!\\p{N})${year}年`,
  `(?:${year}년 ?)?(?<!\\p{N})(?<month>1[0-2]|0?[1-9])월(?: ?(?<day>[12]\\d|3[01]|0?[1-9])일)?`,
  `(?<!\\p{N})${year}년`,
  `${notWithin}${day}\\s{1,3}(?:of\\s{1,3}|de\\s{1,3}|di\\s{1,3})?${name}(?:[.,]?\\s{1,3}(?:of\\s{1,3}|de\\s{1,3}|del\\s{1,3})?${year}(?!\\p{N}))?${notFurther}`,
  `${notWithin}${name}\\.?\\s{1,3}${day}(?:,?\\s{1,3}${year})?${notFurther}`,
  `${notWithin}${name}\\s{1,3}(?:of\\s{1,3}|de\\s{1,3}|del\\s{1,3})?${year}(?!\\p{N})`,
  `${notWithin}(?<=(?:in|of|since|until|till|by|before|after|during|last|this|early|late|mid|im|seit|bis|en|de|desde|hasta|depuis|nel|a|в|во|с|до)\\s{1,3})${name}${notFurther}`,
  `${notWithin}${sureName}${notFurther}`,
  `${notWithin}(?<decade>(?:1\\d|20)\\d0)(?:s|er|-х|年代)${notFurther}`,
  `${notWithin}(?<word>${spacedDays.join('|')})s?${notFurther}`,
  `${notWithin}(?<=(?:in|of|since|until|by|before|after|during|last|this|early|late|next) (?:the )?)(?<word>spring)${notFurther}`,
  `(?<word>${unspacedDays.join('|')})`,
  `${notWithin}(?<=(?:in|since|until|till|before|after|by|year|anno|jahr|en|nel)\\s{1,3})(?<year>1[0-4]\\d\\d|21\\d\\d)${notFurther}`,
  `(?<![\\p{L}\\p{N}.,])(?<!\\p{Sc}\\s?)(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d|\\s?(?:${amountsBehind}))`,
].map((pattern) => new RegExp(pattern, 'giu'));
