/** The options of `owui-contract check`, and its help. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CheckInputError } from '../run/errors.ts';
import { parseShard, type Shard } from '../run/selection.ts';
import { addReportOptions } from './report-options.ts';

/** Adds what the check's command takes. What names a server or a secret can also come from the environment. */
export function addCheckOptions(command: Command): Command {
  const valued = (flags: string, description: string, variable: string): Option => new Option(flags, description).env(variable);
  return addReportOptions(
    command
      .description(
        'Hold a running Open WebUI against the contract of its version. Nothing on the server changes unless an option allows it.',
      )
      .optionsGroup('The server:')
      .addOption(valued('-u, --url <url>', 'its address, such as http://localhost:3000', 'OWUI_URL').makeOptionMandatory())
      .option('--allow-host <host>', 'check this host, which is not this machine (repeatable)', collect)
      .option('--contract <server>', 'take the contract of this release, such as open-webui@0.11.4 (default: what the server says it is)')
      .optionsGroup('Who asks (the more, the more is proved; prefer the environment, which no process list shows):')
      .addOption(valued('-t, --token <token>', 'of an administrator, or of a user', 'OWUI_TOKEN'))
      .addOption(valued('--email <email>', 'sign in, if there is no --token', 'OWUI_EMAIL'))
      .addOption(valued('--password <password>', 'goes with --email', 'OWUI_PASSWORD'))
      .addOption(valued('--user-token <token>', 'of a plain user, whom administrators’ operations must refuse', 'OWUI_USER_TOKEN'))
      .addOption(valued('--pending-token <token>', 'of a pending account, whom nearly all must refuse', 'OWUI_PENDING_TOKEN'))
      .addOption(valued('--api-key <key>', 'an API key, which sessions’ operations must refuse', 'OWUI_API_KEY'))
      .addOption(valued('--scim-token <token>', 'what SCIM asks for', 'OWUI_SCIM_TOKEN'))
      .optionsGroup('What is checked:')
      .option('--tag <tag>', 'only operations of this tag (repeatable)', collect)
      .option('--operation <operationId>', 'only this operation (repeatable)', collect)
      .option('--shard <part/of>', 'only this part, such as 2/4; the parts together are the whole', shard)
      .option('--seed <text>', 'decides which of several chats, files … is asked for', '1')
      .optionsGroup('What may change:')
      .option('--own-resources', 'also make things, use, change and delete them; what others made is not touched')
      .option(
        '--destructive <operationId>',
        'also use this operation on whatever its workflow names (repeatable); asks before it begins',
        collect,
      )
      .option('--yes', 'with --destructive: do not ask')
      .optionsGroup('How:')
      .option('--concurrency <number>', 'requests on their way at the same time', positive('A number of requests'), 4)
      .option('--timeout <ms>', 'how long a reply, or the next part of a stream, may take', positive('A time'), 30_000)
      .option('--slow <ms>', 'report replies that take longer (default: none)', positive('A time')),
  )
    .optionsGroup('Help:')
    .helpOption('-h, --help', 'show this')
    .addHelpText('after', HELP);
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function shard(text: string): Shard {
  try {
    return parseShard(text);
  } catch (error) {
    if (!(error instanceof CheckInputError)) throw error;
    throw new InvalidArgumentError(error.message);
  }
}

const positive =
  (what: string) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0) return number;
    throw new InvalidArgumentError(`${what} is a whole number, at least 1.`);
  };

const HELP = `
What is asked:
  Every operation of the contract that is marked as reading, as each caller that it lets in, and as each that it must refuse. Ids come
  from the server's own lists. What changes, deletes or reaches beyond the server is never asked, not even to see it refused: a
  server that wrongly lets everybody in would do it. No request is sent twice.

With --own-resources:
  The contract's workflows make chats, folders, prompts, notes, files and more, work with them and delete them. Only workflows that
  can be proved from their file to touch nothing else are run, and a guard before the server lets no request through that is about
  anything that the run did not make. Everything is named owui-check- and eight digits. For some seconds it is in lists; some of it is
  shared with every user of the server. At the end, after a failure and after Ctrl-C, what is left is deleted; then the lists are
  asked, and what is still there is a finding. Two traces no operation can remove: when an account was last seen, and an empty folder
  in the server's cache for each tool and function.

With --destructive OPERATION_ID:
  Workflows are run that use the operation. It may change or delete what others made. Every other operation of the workflow that does so
  has to be named as well.

What is found:
  schema, undeclared-field, undeclared-status   the reply is not what the contract says
  role                                          somebody is let in or refused against the contract
  missing-operation, extra-operation            the server has less or more than its version
  workflow                                      a step of a workflow is not answered as the contract's workflow describes
  left-behind                                   something that the check made is still there at its end
  stream, slow, no-reply                        a stream breaks off, a reply is late or does not come
  Each has an id that stays the same between runs, the place in the contract, and a curl command that shows it again.

Secrets:
  Tokens and passwords stand in no report: curl commands name the variables above. Replies are kept in
  memory, and written nowhere but in the findings.

Examples:
  owui-contract check --url http://localhost:3000 --token "$TOKEN"
  owui-contract check --url http://localhost:3000 --token "$TOKEN" --user-token "$USER_TOKEN" --own-resources
  owui-contract check --url http://localhost:3000 --email ada@example.com --tag chats --tag files
  owui-contract check --url https://chat.example.com --allow-host chat.example.com --shard 2/4 --report json=check.json --report html=check.html

Exit codes: 0 the contract holds, 1 it does not, 2 an option or the server behind the address does not fit, 3 the server cannot be
reached, 130 after Ctrl-C, with what was found so far. A second Ctrl-C ends at once.
`;
