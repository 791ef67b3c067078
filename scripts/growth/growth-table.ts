import { type DeskModel, simulateDesk } from './ledger-model.ts';
import { places } from './places.ts';

/** How a simulated desk is written. */
export interface Load {
  readonly writers: number;
  /** Milliseconds between two acts of one writer, on average. */
  readonly pause: number;
  /** Milliseconds the database itself takes for one statement. */
  readonly statement: number;
  readonly seed: number;
}

/** Twenty at once, none of whom pauses: what a desk can take. */
export const fullLoad: Load = { writers: 20, pause: 0, statement: 0.05, seed: 1 };

const actsSimulated = 20_000;

/** What one desk takes in each place, as a table in Markdown. */
export function growthTable(load: Load): string {
  const rows = places.map((place) => {
    const desk: DeskModel = { ...load, roundTrip: place.roundTrip, commit: place.commit };
    const { actsPerSecond, median, p99 } = simulateDesk(desk, actsSimulated, load.seed);
    return [place.name, rounded(actsPerSecond), rounded(median), rounded(p99), place.source];
  });
  return [
    '| database | acts a second, one desk | median, ms | p99, ms | figure from |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** Two digits that count: a model knows no more. */
const rounded = (figure: number): string => String(Number(figure.toPrecision(2)));
