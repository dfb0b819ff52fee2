/** Whether a change may pass, and the text that says why not. */
import { pathFile } from '../../src/contract/path-file.ts';
import type { BreakingChange } from './changes.ts';
import { type Announced, type Bump, isAtLeast } from './changesets.ts';

export interface Judged {
  readonly packageName: string;
  /** The package's version before the change. */
  readonly version: string;
  /** Whether the contract differs at all. */
  readonly changed: boolean;
  readonly breaking: readonly BreakingChange[];
  readonly announced: Announced;
}

export interface Verdict {
  readonly passes: boolean;
  readonly text: string;
}

/** A breaking change before 1.0 is a minor release: that is where `^0.3.0` stops. */
export const bumpForBreaking = (version: string): Bump => (version.startsWith('0.') ? 'minor' : 'major');

export function verdictOf({ packageName, version, changed, breaking, announced }: Judged): Verdict {
  if (!changed) return { passes: true, text: 'The contract is unchanged.' };
  const needed = breaking.length > 0 ? bumpForBreaking(version) : 'patch';
  const found = announced.changesets.length > 0 ? `${announced.bump} (${announced.changesets.join(', ')})` : 'none';
  if (isAtLeast(announced.bump, needed)) {
    const what = breaking.length > 0 ? `breaks its users in ${places(breaking.length)}` : 'changes and breaks nobody';
    return { passes: true, text: `The contract ${what}, and the changeset says so: ${found}.` };
  }
  const lines =
    breaking.length > 0
      ? [
          `The contract breaks its users in ${places(breaking.length)}. From version ${version}, that takes a ${needed} changeset; this change adds ${found}.`,
          '',
          ...breaking.flatMap(inLines),
          '',
          'Mend it in one of two ways:',
          '- Break nobody: leave a removed operation in place with `deprecated: true`, make a new field of a request optional, keep the fields of',
          '  replies and the names of operations, parameters and schemas, and let in whoever was let in. Then `npm run build`.',
          '- Or, if the servers leave no choice, announce it:',
        ]
      : [
          `The contract changes, and this change adds no changeset for ${packageName}. What the package ships is released only with one.`,
          '',
          'Announce it:',
        ];
  return { passes: false, text: [...lines, howToAnnounce(packageName, needed)].join('\n') };
}

const places = (count: number): string => (count === 1 ? 'one place' : `${count} places`);

/** A schema that many share need not list them all: the first ones lead to it. */
const MAX_NAMED = 5;

function inLines({ message, operations }: BreakingChange): string[] {
  const named = operations
    .slice(0, MAX_NAMED)
    .map((operation) => `    ${operation}  openapi/${pathFile(operation.slice(operation.indexOf('/')))}`);
  const rest = operations.length - named.length;
  return [`  ${message}`, ...named, ...(rest > 0 ? [`    and ${rest} more`] : [])];
}

/** The command writes the file without asking; `npm run changeset` asks. */
const howToAnnounce = (packageName: string, bump: Bump): string =>
  `    npx changeset --${bump} ${packageName} --message 'What a user of the package has to change.'`;
