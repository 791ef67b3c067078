import type { ImportFormat } from './import-format.ts';

/** The formats that come in, each loaded when it is asked for. */
export const importFormats: Readonly<Record<string, () => Promise<ImportFormat>>> = {
  'fact-check-api': async () => (await import('./fact-check-api.ts')).factCheckApi,
};
