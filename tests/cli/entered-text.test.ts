import { beforeEach, describe, expect, it } from 'vitest';
import { enteredText } from '../../src/cli/present/claim-json.ts';
import type { Desk } from '../../src/desk.ts';
import { enterClaim } from '../../src/services/enter-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

describe('a claim that was entered is said to be perhaps', () => {
  let desk: Desk;
  const entered = async (text: string) => enteredText(await enterClaim(desk, { text }));
  beforeEach(async () => {
    desk = await newDesk(folder);
    await entered('The bridge over the Vltava was closed in March.');
  });

  it('a repeat', async () => {
    const said = await entered('In March the Vltava bridge was closed.');
    expect(said).toMatch(/^Logged claim \d+ .+\nIt may repeat:\n {2}\d+ .+ same claim: The bridge/);
  });

  it('the opposite, and then no repeat', async () => {
    const said = await entered('The bridge over the Vltava was never closed in March.');
    expect(said).toMatch(/\nIt may be the opposite of:\n {2}\d+ .+ opposite: The bridge/);
    expect(said).not.toContain('repeat');
    expect(said).not.toMatch(/claim appear \d+ --speaker/);
    expect(said).toMatch(
      /\nWho only denies claim (\d+) is .+: asof claim appear \1 --manner denies /,
    );
  });

  it('both, of different claims', async () => {
    await entered('The bridge over the Vltava was never closed in March.');
    const said = await entered('In March the bridge over the Vltava was never closed.');
    expect(said).toContain('\nIt may repeat, or be the opposite of:\n');
    expect(said).toMatch(/\nIf it does, record who said it there: asof claim appear \d+ /);
  });
});
