import { views } from './views.ts';

/** The page of the views, made from their table. */
export function viewsPage(): string {
  return `# The views

<!-- Written by "npm run docs"; edit the table in scripts/views it is made from. -->

A desk is one SQLite file, and Datasette, sqlite-utils, R or a notebook may open it **read-only** beside asof. These views are for them: their names and columns stay, whatever
becomes of the tables behind. On PostgreSQL they are the same.

\`\`\`
sqlite3 -readonly asof.db "SELECT slug, status FROM claims JOIN evidence_status ON claim_id = claims.id WHERE '2023-04-01' BETWEEN from_day AND to_day"
\`\`\`

- They show the desk **as it is known now**, with corrections laid over. For an earlier moment ask asof with \`--known-at\`.
- **Drafts and mistakes are left out.** What the world withdrew stays, with \`withdrawn_on\`.
- **Private records are in them**, marked by \`private\`: the file is the desk's own. A record is public only when all it rests on is, and that the views do not follow; for the public use \`asof export --public\`.
- A text that was withheld reads \`[withheld]\`.
- What counts for a claim on a day, and why, is the rule's to say: \`evidence_status\` has its answer, \`asof why\` its reasons.
- The full-text table \`derived_search\` needs SQLite 3.43 or newer; the views do not.
- Write to the file with asof alone: \`asof verify\` finds every other change. A copy of a file in use may be torn: see [backups](backup.md).

${views
  .map(
    ({ name, means, columns }) =>
      `## ${name}\n\n${means}\n\n${columns.map((column) => `- \`${column.name}\` ${column.means}`).join('\n')}\n`,
  )
  .join('\n')}`;
}
