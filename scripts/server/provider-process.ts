/**
 * The provider as a process of its own, so that its replies do not wait for whoever started the server, and so that something outlives
 * them: if they are killed, it ends the server and itself.
 */
import { z } from 'zod';
import { endGroup, type ProcessIdentity } from './processes.ts';
import { startProvider } from './provider.ts';

/** What the parent says, once, as soon as the server runs. */
const guardMessage = z.object({ guard: z.object({ pid: z.number(), started: z.string() }) });

let server: ProcessIdentity | undefined;

process.on('message', (message) => {
  server = guardMessage.parse(message).guard;
});
process.once('disconnect', async () => {
  if (server) await endGroup(server);
  process.exit();
});
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {}); // a Ctrl-C is the parent's to handle

const { addresses } = await startProvider();
process.send?.(addresses);
