/** Name and version of the matcher, kept with each proposal: other weights or features are another version. */
export const matchMethod = 'match/2';
