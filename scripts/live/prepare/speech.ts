/** A recording where the server keeps speech that it has got before, since OpenAI cannot be asked. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preparation } from './preparation.ts';

/** What the workflows have spoken; the bytes of the request name the recording. */
const SPOKEN = { model: 'tts-1', voice: 'alloy', input: 'Two days in Rome' };

export const rememberSpeech: Preparation = async ({ dataFolder }) => {
  const folder = join(dataFolder, 'cache', 'audio', 'speech');
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(JSON.stringify(SPOKEN)).digest('hex');
  await writeFile(join(folder, `${name}.mp3`), Buffer.from('ID3\u0004\u0000'));
  return undefined;
};
