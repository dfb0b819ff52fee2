/** Writes a stream's text from what its items carry. */
import type { Dialect } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { frame, frameWord } from './items.ts';
import type { StreamNature } from './nature.ts';

/**
 * The text of a stream whose items carry these values, such as values made from the schema of the items.
 *
 * @param ended whether the stream ends as it should; one that failed lacks its last word
 */
export function streamText({ format, dialect, endWord }: StreamNature, values: readonly unknown[], ended = true): string {
  const form: Dialect | undefined = dialect && DIALECTS[dialect];
  const end = ended && endWord !== undefined ? frameWord(endWord) : '';
  return values.map((value) => frame(format, value, form?.named)).join('') + end;
}
