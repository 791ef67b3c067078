import type { WorldRetraction } from '../world.ts';

export const retractions: readonly WorldRetraction[] = [
  {
    record: 'embassy-transcript',
    on: '2023-04-24',
    because:
      'The embassy took the post down by noon of the day on which it was made; links to it said that its author had ' +
      'deleted it. No reason was given.',
  },
  {
    record: 'burns-misread',
    because:
      'We had entered the interview as evidence that lethal equipment was supplied. He says that it is considered and ' +
      'that no shipment was seen: the interview belongs to p2, and to the absences of p1.',
  },
];
