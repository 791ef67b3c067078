/** What a number measures, and how much that is in the unit that its kind is compared in. */
export interface Measure {
  /** "length", "mass": only measures of one kind are held against each other. */
  readonly kind: string;
  /** The unit it is written in. */
  readonly name: string;
  /** That unit as a text has it; nothing where the number is told with it. */
  readonly written: string;
  /** In the unit of its kind; several where the unit may mean several. */
  readonly values: readonly number[];
}

/** Each unit as a pattern, with what it is in the unit of its kind: longer ones before those they begin with. */
const units: readonly (readonly [kind: string, spellings: string, ...factors: number[]])[] = [
  ['speed', 'mph|mi/h|miles (?:per|an) hour', 1.609],
  ['speed', 'km/h|kmh|kph|kilomet(?:re|er)s (?:per|an) hour', 1],
  ['area', 'square miles?|sq\\.? ?mi(?:les?)?', 2.59],
  ['area', 'square kilomet(?:re|er)s?|sq\\.? ?km|km2', 1],
  ['area', 'square met(?:re|er)s?|sq\\.? ?m|m2', 1e-6],
  ['area', 'square f(?:ee|oo)t|sq\\.? ?ft', 9.29e-8],
  ['area', 'acres?', 0.004047],
  ['area', 'hectares?|ha', 0.01],
  ['length', 'miles?', 1609.3],
  ['length', 'kilomet(?:re|er)s?|kms?', 1000],
  ['length', 'met(?:re|er)s?', 1],
  ['length', 'centimet(?:re|er)s?|cm', 0.01],
  ['length', 'millimet(?:re|er)s?|mm', 0.001],
  ['length', 'yards?', 0.9144],
  ['length', 'feet|foot|ft', 0.3048],
  ['length', 'inch(?:es)?', 0.0254],
  ['mass', 'kilogram(?:me)?s?|kilos?|kg', 1],
  ['mass', 'pounds?|lbs?', 0.4536],
  ['mass', 'stone(?!\\s\\p{L})', 6.35],
  ['mass', 'tonnes?|metric tons?', 1000],
  ['mass', 'tons?', 907, 1000, 1016],
  ['volume', 'lit(?:re|er)s?', 1],
  ['volume', 'gallons?', 3.785, 4.546],
];

const measures = units.map(([kind, spellings, ...factors]) => ({
  kind,
  name: spellings,
  factors,
  pattern: new RegExp(`^[\\s-]?(?:${spellings})(?![\\p{L}\\p{N}])`, 'iu'),
}));

/** What a number measures, by what stands before and behind it; null where it counts. */
export function measureOf(value: number, before: string, behind: string): Measure | null {
  for (const { kind, name, factors, pattern } of measures) {
    const [written] = pattern.exec(behind) ?? [];
    if (written === undefined) continue;
    return { kind, name, written, values: factors.map((factor) => value * factor) };
  }
  return temperatureOf(value, before, behind);
}

const degrees =
  /^\s?(?:°\s?|degrees?\s)(?:(c|celsius|centigrade)|(f|fahrenheit))(?!\p{L})|^\s?(?:(celsius|centigrade)|(fahrenheit))(?!\p{L})|^\s?(?:°|degrees?(?!\p{L}))/iu;
const belowZero = /(?:(?<!\p{L})minus\s?|(?<![\p{L}\p{N}])[-−–])$/iu;
/** "Warmed by 2 degrees" is a difference, and no temperature. */
const difference =
  /(?<!\p{L})(?:by|(?:warming|cooling|rise|increase|drop|fall) of)(?: \p{L}+){0,3}\s?$/iu;

/** In degrees Celsius. "Degrees" may be either. */
function temperatureOf(value: number, before: string, behind: string): Measure | null {
  const found = degrees.exec(behind);
  if (found === null) return null;
  const [written] = found;
  const [celsius, fahrenheit] = [found[1] ?? found[3], found[2] ?? found[4]];
  const isDifference = difference.test(before);
  const told = belowZero.test(before) ? -value : value;
  const inCelsius = ((isDifference ? value : told - freezing) * 5) / 9;
  const kind = isDifference ? 'warming' : 'temperature';
  if (celsius !== undefined) return { kind, name: 'celsius', written: '°C', values: [told] };
  if (fahrenheit !== undefined)
    return { kind, name: 'fahrenheit', written: '°F', values: [inCelsius] };
  return { kind, name: 'degrees', written, values: [told, inCelsius] };
}

const freezing = 32;

/** A text with lengths in feet and inches in feet alone, and weights in stone and pounds in stone. */
export const inOneUnit = (text: string): string =>
  text
    .replace(
      /(?<![\p{N}.,])(\d+)[\s-]?(feet|foot|ft)[\s,-]{1,2}(?:and )?(\d{1,2})[\s-]?(?:inch(?:es)?|in)(?!\p{L})/giu,
      (_, feet: string, name: string, inches: string) =>
        `${(Number(feet) + Number(inches) / 12).toFixed(2)} ${name}`,
    )
    .replace(
      /(?<![\p{N}.,])(\d+)[\s-]?(?:stone|st)[\s,-]{1,2}(?:and )?(\d{1,2})[\s-]?(?:pounds?|lbs?)(?!\p{L})/giu,
      (_, stone: string, pounds: string) => `${14 * Number(stone) + Number(pounds)} lbs`,
    );

/** Whether two measures of one kind in two units are as much as each other, as roughly as such are turned into each other. */
export const areAsMuch = (one: Measure, other: Measure): boolean =>
  one.values.some((value) =>
    other.values.some((each) => Math.abs(value - each) <= roughly(one.kind, value, each)),
  );

const roughly = (kind: string, one: number, other: number): number =>
  Math.max(0.03 * Math.max(Math.abs(one), Math.abs(other)), kind === 'temperature' ? 0.6 : 0);
