/**
 * Calls that no workflow can make, because they need a browser's cookies and redirects, or a code from an authenticator. They are made
 * before the workflows, and what was exchanged counts like theirs.
 */
import { type HarEntry, Recorder } from '../../src/check/traffic.ts';
import { rehearseMfa } from './rehearsals/mfa.ts';
import { rehearseOAuth } from './rehearsals/oauth.ts';
import type { Stage } from './rehearsals/stage.ts';

/** Ends every session of a server that knows a second factor: sign in again afterwards. */
export async function rehearse(options: Omit<Stage, 'recorder'>): Promise<readonly HarEntry[]> {
  const stage = { ...options, recorder: new Recorder(options.url) };
  await rehearseOAuth(stage);
  if (stage.serves('GET /api/v1/auths/mfa/status')) await rehearseMfa(stage);
  return stage.recorder.entries;
}
