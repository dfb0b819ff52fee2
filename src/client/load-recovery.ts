/** Loads what is done about failures, when the first call is made: no call that succeeds needs it. */
type Recovery = typeof import('./recovery.ts');

let recovery: Promise<Recovery | undefined> | undefined;

/**
 * What is done about failures, loaded once. It cannot be loaded where the network is gone, in a browser, before the first call has brought it:
 * failures stay then as the platform tells them.
 */
export function loadRecovery(): Promise<Recovery | undefined> {
  recovery ??= import('./recovery.ts').catch(() => {
    recovery = undefined;
    return undefined;
  });
  return recovery;
}
