/** The steps of a trial: what fails is told with its last words, and an interruption leaves nothing running. */
import { expect, test } from 'vitest';
import { command } from '../../scripts/release/command.ts';
import { ReleaseError } from '../../scripts/release/error.ts';

const cwd = process.cwd();
const bash = (script: string, signal?: AbortSignal): Promise<string> => command('bash', ['-c', script], { cwd, ...(signal && { signal }) });

test('what a command prints comes back without what it says on the side', async () => {
  expect(await bash('echo printed; echo on the side >&2')).toBe('printed\n');
});

test('a command that fails ends the trial with its last lines', async () => {
  const failing = bash('seq 100; echo the reason >&2; exit 3');
  await expect(failing).rejects.toThrow(ReleaseError);
  await expect(failing).rejects.toThrow(/failed\. Mend what its last lines say, and try again:\n77\n[\s\S]*100\nthe reason$/);
});

test('a command that is not there is an error', async () => {
  await expect(command('no-such-command', [], { cwd })).rejects.toThrow('ENOENT');
});

test('an interruption ends what the command has started, and waits for it', async () => {
  const interruption = new AbortController();
  // The command ends when its child has ended, and not before: the child holds the output open.
  const running = bash('sleep 600 & echo $!; wait', interruption.signal);
  setTimeout(() => interruption.abort(new Error('enough')), 200);
  await expect(running).rejects.toThrow('enough');
  await expect(bash('echo', AbortSignal.abort(new Error('before it began')))).rejects.toThrow('before it began');
});
