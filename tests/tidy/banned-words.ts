/** What src never says, where it may after all, and what to write in its place. */
export interface BannedWord {
  readonly pattern: RegExp;
  /** Which view of a file is searched: `code` is without comments and strings. */
  readonly within: 'text' | 'uncommented' | 'code';
  readonly instead: string;
  readonly except?: readonly string[];
}

export const bannedWords: readonly BannedWord[] = [
  {
    pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/,
    within: 'text',
    instead: 'do it, or note it as an issue',
  },
  { pattern: /\bas any\b|: any\b/, within: 'code', instead: 'unknown, parsed at the edge' },
  { pattern: /@ts-ignore/, within: 'text', instead: 'the right type' },
  { pattern: /\.only\(/, within: 'code', instead: 'the whole suite' },
  { pattern: /\bconsole\.log\(/, within: 'code', instead: 'the terminal of the context' },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new |\.)\bDate\(/,
    within: 'code',
    instead: 'desk.clock: nothing else reads the time',
    except: ['src/system.ts'],
  },
  {
    pattern: /\bperformance\.(?:now|timeOrigin)\b|\bhrtime\b/,
    within: 'code',
    instead: 'desk.clock; how long to wait or how long work took is no time of the desk',
    except: ['src/store/retry.ts', 'src/store/sqlite/held-in-place.ts', 'src/system.ts'],
  },
  {
    pattern:
      /\bcurrent_(?:timestamp|date|time)\b|\b(?:date|time|datetime|julianday|unixepoch)\(\s*['"]now/i,
    within: 'uncommented',
    instead: 'desk.clock: the database is told the time',
    except: ['src/store/migrate/migrate-sqlite.ts'],
  },
  {
    pattern: /\bnew Date\(\s*[^\s)]/,
    within: 'code',
    instead: 'model/instant.ts and model/day.ts',
    except: ['src/model/instant.ts', 'src/model/day.ts', 'src/queries/verify/check-head.ts'],
  },
  {
    pattern: /\bMath\.random\b/,
    within: 'code',
    instead: 'desk.ids',
    except: ['src/store/retry.ts'],
  },
  {
    pattern: /\bPrismaBetterSqlite3\b/,
    within: 'code',
    instead: 'SafeAdapter',
    except: ['src/store/sqlite/safe-adapter.ts'],
  },
  {
    pattern: /\b(?:UPDATE|DELETE\s+FROM)\s+["`]?(?:record|ledger_entry)/i,
    within: 'uncommented',
    instead: 'a new record: history is appended',
  },
  {
    pattern: /\.(?:updateTable|deleteFrom)\(\s*(?:["'`](?:record|ledger_entry)|[^"'\s])/,
    within: 'uncommented',
    instead: 'a new record, or the name of a table that is not history, spelt out',
    except: ['src/store/erase-texts.ts'],
  },
  {
    pattern: /\.(?:record\w*|ledgerEntry)\s*\.\s*(?:update|delete|upsert)\w*\(/,
    within: 'code',
    instead: 'a new record: history is appended',
  },
];
