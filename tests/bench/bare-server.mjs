import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** Answers everything with the bytes of the file it is given, and prints where. */
const body = readFileSync(process.argv[2] ?? '', 'utf8');
const app = new Hono();
app.get('*', (context) => context.html(body));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stderr.write(`Serving http://127.0.0.1:${port} (bare).\n`);
});
