/** The README's application, and what it prints when the package works. */
import { blocksOf, blockWith, pointedAt } from '../../../test/readme/blocks.ts';
import { ConsumerError } from './error.ts';

/** The TypeScript, with the server that the README names. */
export const readApplication = (): string => blockWith('README.md', 'saveExchange');

/** Every TypeScript example of the README. */
export const readExamples = (): string[] => blocksOf('README.md').map(({ code }) => code);

export { pointedAt };

/** In the order in which the application prints them; other lines may stand between. */
const EXPECTED: readonly RegExp[] = [
  /^27 of 27 bytes$/,
  /^rome\.txt is completed$/,
  /^kept in What is there to see in Rome\?$/,
  /^sign in again: 401 Unauthorized/,
  /^the request is wrong: query\.limit: /,
  /^stopped$/,
  /^no connection: POST \/api\/v1\/files\//,
];

/** @throws ConsumerError if the application did not print what it should */
export function expectApplication(lines: readonly string[], place: string): void {
  let next = 0;
  for (const expected of EXPECTED) {
    const found = lines.slice(next).findIndex((line) => expected.test(line));
    if (found === -1) {
      throw new ConsumerError(
        `In ${place}, the README's application prints no line like ${expected} where it should. See what it prints:`,
        lines.join('\n'),
      );
    }
    next += found + 1;
  }
}
