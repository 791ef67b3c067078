import { z } from 'zod';
import { parseInstant } from '../instant.ts';

/** An instant as it is stored and compared: UTC, exactly `YYYY-MM-DDThh:mm:ss.sssZ`. */
export const Instant = z.string().refine((text) => parseInstant(text) === text, {
  error: ({ input }) =>
    `"${String(input).slice(0, 60)}" is not an instant: write it in UTC, such as 2023-04-01T09:30:00.000Z`,
});
