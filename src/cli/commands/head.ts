import { reading } from '../context.ts';
import { withExamples } from '../options.ts';
import { headFacts } from '../present/head-facts.ts';
import type { Register } from '../register.ts';

export const head: Register = (program, terminal) => {
  withExamples(
    program.command('head').description("print the ledger's head, to be kept elsewhere"),
    'asof head',
    'asof head --json > head-2026-11-24.json',
  ).action((_options, command) =>
    reading(command, terminal, async (desk) => {
      const { readHead } = await import('../../queries/head.ts');
      const head = await readHead(desk);
      return { json: head, text: () => headFacts(head) };
    }),
  );
};
