/** A text for each use in a knowledge base that cannot be repeated; each input is the id of a file of Ada's. */
import { z } from 'zod';
import { SetupError } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

const PLACES = { knowledgeFileId: 'rome', knowledgeParisFileId: 'paris', knowledgeOsloFileId: 'oslo' };

export const uploadKnowledgeFiles: Preparation = async ({ url, tokens }) => {
  const uploads = Object.entries(PLACES).map(async ([input, city]) => {
    const body = new FormData();
    body.set('file', new Blob([`What to see in ${city}.`], { type: 'text/plain' }), `${city}-guide.txt`);
    const reply = await fetch(`${url}/api/v1/files/?process_in_background=false`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.admin}` },
      body,
    });
    if (!reply.ok) throw new SetupError('POST /api/v1/files/', `answered ${reply.status}`);
    return [input, z.object({ id: z.string() }).parse(await reply.json()).id] as const;
  });
  return Object.fromEntries(await Promise.all(uploads));
};
