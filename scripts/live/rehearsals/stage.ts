/** What a rehearsal works with, and how it asks. */
import { z } from 'zod';
import type { Probe, Recorder } from '../../../src/check/traffic.ts';
import type { Tokens } from '../../server/accounts.ts';
import { SetupError } from '../../server/api.ts';

export interface Stage {
  readonly url: string;
  readonly tokens: Tokens;
  /** Remembers what is exchanged. */
  readonly recorder: Recorder;
  /** Method and path of what the server serves. */
  readonly serves: (operation: string) => boolean;
  /** The peers' common address. */
  readonly peers: string;
  /** The operator's command that takes an account's second factor away; answers the reset token. */
  readonly resetMfa: (email: string) => Promise<string>;
}

/** Sends a request that must be answered with 200, and reads the part of the reply that matters. */
export async function ask<T>(
  { recorder }: Stage,
  line: string,
  shape: z.ZodType<T>,
  rest: Omit<Probe, 'method' | 'target'> = {},
): Promise<T> {
  const [method = 'GET', target = '/'] = line.split(' ');
  const { status, text } = await recorder.send({ method, target, ...rest });
  if (status !== 200) throw new SetupError(line, `answered ${status} ${text}`);
  const parsed = shape.safeParse(JSON.parse(text));
  if (!parsed.success) throw new SetupError(line, `answered something else than expected (${z.prettifyError(parsed.error)})`);
  return parsed.data;
}

export const anything = z.unknown();
export const object = z.record(z.string(), z.unknown());
