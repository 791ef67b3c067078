/** The number no record of a desk reaches: everything entered so far. */
export const everyRecord = 2_147_483_647;
