/** The README's application, and what it prints when the package works. */
import { APPLICATION_LINES } from '../../../test/readme/application-lines.ts';
import { blocksOf, blockWith, pointedAt } from '../../../test/readme/blocks.ts';
import { ConsumerError } from './error.ts';

/** The TypeScript, with the server that the README names. */
export const readApplication = (): string => blockWith('README.md', 'saveExchange');

/** Every TypeScript example of the README. */
export const readExamples = (): string[] => blocksOf('README.md').map(({ code }) => code);

export { pointedAt };

/** @throws ConsumerError if the application did not print what it should */
export function expectApplication(lines: readonly string[], place: string): void {
  let next = 0;
  for (const expected of APPLICATION_LINES) {
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
