/** `node --import` this, and every module a process loads is written to the file that ASOF_LOADS names. */
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync } from 'node:fs';
    export async function load(url, context, next) {
      appendFileSync(${JSON.stringify(process.env.ASOF_LOADS)}, url + '\\n');
      return next(url, context);
    }`)}`,
);
