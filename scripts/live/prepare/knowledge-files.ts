/** A text for each use in a knowledge base that cannot be repeated; each input is the id of a file of Ada's. */
import type { Preparation } from './preparation.ts';
import { uploadText } from './upload.ts';

const PLACES = { knowledgeFileId: 'rome', knowledgeParisFileId: 'paris', knowledgeOsloFileId: 'oslo' };

export const uploadKnowledgeFiles: Preparation = async ({ url, tokens }) => {
  const uploads = Object.entries(PLACES).map(async ([input, city]) => {
    const file = { token: tokens.admin, name: `${city}-guide.txt`, text: `What to see in ${city}.`, query: 'process_in_background=false' };
    return [input, await uploadText(url, file)] as const;
  });
  return Object.fromEntries(await Promise.all(uploads));
};
