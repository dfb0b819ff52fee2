/** The contracts that calls are held against, by the names that a user gives. */
import { readContract } from '../contract/shipped.ts';
import type { Caller } from '../diff/callers.ts';
import { readServer } from '../diff/side.ts';
import { JudgingContract } from './contract.ts';
import type { Judges } from './judge.ts';

export interface JudgesOptions {
  /** The server that was recorded, such as `open-webui@0.11.4`; absent: the contract of all servers. */
  readonly server?: string;
  readonly against?: string;
  readonly role?: Caller;
}

/** @throws SideError if the contract knows no such server */
export async function readJudges({ server, against, role }: JudgesOptions): Promise<Judges> {
  return {
    recorded: server === undefined ? new JudgingContract('the contract of every server', await readContract()) : await judging(server),
    against: against === undefined ? undefined : await judging(against),
    role,
  };
}

async function judging(asked: string): Promise<JudgingContract> {
  const { name, document } = await readServer(asked);
  return new JudgingContract(name, document);
}
