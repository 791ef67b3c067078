import type { z } from 'zod';
import type { Desk } from '../desk.ts';
import { parseInput } from '../services/input.ts';

/** What an assistant works on. */
export interface Session {
  /** As who acts through it. */
  readonly desk: Desk;
  /** Whether it is shown what is public alone. */
  readonly isPublic: boolean;
}

/** Something an assistant can ask for by name. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** What it gives and what for: whoever chooses among tools reads nothing else. */
  readonly description: string;
  readonly input: z.ZodType;
  /** Whether something is recorded by it. */
  readonly writes: boolean;
  /** @throws AsofError for what is refused. */
  readonly run: (session: Session, input: unknown) => Promise<object>;
}

interface ToolFacts<Input extends z.ZodType> extends Pick<Tool, 'name' | 'title' | 'description'> {
  readonly input: Input;
}

/** A tool that reads; what it is given is held against its schema first. */
export const readingTool = <Input extends z.ZodType>(
  facts: ToolFacts<Input>,
  run: (session: Session, input: z.output<Input>) => Promise<object>,
): Tool => ({
  ...facts,
  writes: false,
  run: (session, input) => run(session, parseInput(facts.input, input as z.input<Input>)),
});

/** A tool that records a draft, by a service, which holds what it is given against the same schema. */
export const writingTool = <Input extends z.ZodType>(
  facts: ToolFacts<Input>,
  service: (desk: Desk, input: z.input<Input>) => Promise<object>,
): Tool => ({
  ...facts,
  writes: true,
  run: ({ desk }, input) => service(desk, input as z.input<Input>),
});
