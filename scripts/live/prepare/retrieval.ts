/** A file of Ben's, not yet read, that the workflows of retrieval cut, embed, ask and take out again; and the name of its own collection. */
import type { Preparation } from './preparation.ts';
import { uploadText } from './upload.ts';

export const uploadRetrievalFile: Preparation = async ({ url, tokens }) => {
  const file = { token: tokens.user, name: 'rome-guide.txt', text: 'What to see in Rome.', query: 'process=false' };
  const id = await uploadText(url, file);
  return { retrievalFileId: id, retrievalCollection: `file-${id}` };
};
