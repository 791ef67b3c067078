/** Name and version of the matcher, kept with each proposal: other weights, features or rules of its kinds are another version. */
export const matchMethod = 'match/3';
