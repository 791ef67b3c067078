/** The origin of a piece is a source or somebody unnamed: two fields that answer one question. */
export const oneField = (field: string): string => (field === 'originUnnamed' ? 'origin' : field);
