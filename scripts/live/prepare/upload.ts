/** Uploads a text as a file. */
import { z } from 'zod';
import { SetupError } from '../../server/api.ts';

export interface Upload {
  readonly token: string;
  readonly name: string;
  readonly text: string;
  /** How the server processes it, such as `process=false`. */
  readonly query: string;
}

/** @returns the id of the file */
export async function uploadText(url: string, { token, name, text, query }: Upload): Promise<string> {
  const body = new FormData();
  body.set('file', new Blob([text], { type: 'text/plain' }), name);
  const reply = await fetch(`${url}/api/v1/files/?${query}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });
  if (!reply.ok) throw new SetupError('POST /api/v1/files/', `answered ${reply.status}`);
  return z.object({ id: z.string() }).parse(await reply.json()).id;
}
