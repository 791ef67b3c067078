/**
 * The days the visit can have taken: it lasted three, and one of them was 1 March. The year is inferred,
 * since the interview never names 2023 (see the note of the source).
 */
export const visitDays = '2023-02-27/2023-03-03';
