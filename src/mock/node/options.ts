/** The options of `owui-contract mock`, and its help. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { StreamSettingError } from '../stream/errors.ts';
import { parseStreamSettings, STREAM_HEADER, STREAM_NUMBERS, type StreamSettings } from '../stream/settings.ts';
import { LOG_STYLES } from './log.ts';

/** Adds what the mock's command takes. Every option with a value can also come from the environment. */
export function addMockOptions(command: Command): Command {
  const valued = (flags: string, description: string, variable: string): Option => new Option(flags, description).env(variable);
  return command
    .description("Serve a mock of Open WebUI's HTTP API: every operation, with roles, state and streams.")
    .optionsGroup('Where:')
    .addOption(valued('-p, --port <number>', 'port to listen on; 0 takes a free one', 'PORT').default(4010).argParser(parsePort))
    .addOption(valued('--host <address>', 'address to listen on; 0.0.0.0 for other machines', 'OWUI_MOCK_HOST').default('127.0.0.1'))
    .addOption(
      valued(
        '--control-token <text>',
        'wanted of whoever uses /__mock/ (default: only this machine may)',
        'OWUI_MOCK_CONTROL_TOKEN',
      ).argParser(parseToken),
    )
    .optionsGroup('What it serves:')
    .addOption(valued('--server <name>', 'be one release, such as open-webui@0.12.4 (default: every operation)', 'OWUI_MOCK_SERVER'))
    .addOption(new Option('--stateless', "answer the contract's examples, whatever was created before").conflicts('state'))
    .addOption(valued('--state <file>', 'keep what is created in this SQLite file (default: in memory)', 'OWUI_MOCK_STATE'))
    .addOption(valued('--seed <text>', 'the same dynamic data and the same new ids each time', 'OWUI_MOCK_SEED'))
    .addOption(
      valued('--max-body <bytes>', 'largest request body (default: 64 MiB); more gets 413', 'OWUI_MOCK_MAX_BODY').argParser(parseBytes),
    )
    .option('--watch', 'serve edits of openapi/ as they are saved; in a clone: npm start -- --watch')
    .optionsGroup('Streams and models:')
    .addOption(
      valued('--stream <settings>', 'how streams are sent, such as first=300,rate=20,reply=echo', 'OWUI_MOCK_STREAM').argParser(
        parseStream,
      ),
    )
    .addOption(valued('--script <file>', 'JSON file that says what models answer', 'OWUI_MOCK_SCRIPT'))
    .optionsGroup('Output:')
    .addOption(valued('--log <style>', 'a line for each request', 'OWUI_MOCK_LOG').choices(LOG_STYLES).default('pretty'))
    .addOption(new Option('-q, --quiet', 'the same as --log none').implies({ log: 'none' }))
    .optionsGroup('Help:')
    .helpOption('-h, --help', 'show this')
    .addHelpText('after', HELP);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return port;
}

function parseToken(text: string): string {
  if (text === '') throw new InvalidArgumentError('An empty token keeps nobody out.');
  return text;
}

function parseBytes(text: string): number {
  const bytes = Number(text);
  if (!Number.isInteger(bytes) || bytes < 1) throw new InvalidArgumentError('A size is a whole number of bytes, at least 1.');
  return bytes;
}

function parseStream(text: string): Partial<StreamSettings> {
  try {
    return parseStreamSettings(text);
  } catch (error) {
    if (!(error instanceof StreamSettingError)) throw error;
    throw new InvalidArgumentError(error.message.replace(`${STREAM_HEADER}: `, ''));
  }
}

const SETTINGS = Object.entries(STREAM_NUMBERS).map(([name, { meaning }]) => `  ${`${name}=`.padEnd(12)}${meaning}`);

const HELP = `
Who calls:
  Authorization: Bearer admin-token | user-token | pending-token, or the cookie token=…; SCIM: scim-token.
  Signing in as an account of the contract's examples answers one of these.

Which reply (request header, or the query ?__code=404&__example=…&__dynamic=true):
  Prefer: code=404          the operation's reply with this status
  Prefer: example=<name>    the example of this name
  Prefer: dynamic=true      made from the schema; --seed makes it the same each time

Streams (--stream, or for one request the header x-mock-stream or the query ?__stream=…):
${SETTINGS.join('\n')}
  reply=      echo: models answer the user's last message; example: the contract's example

Script: a list, of which the first entry that fits answers; /…/ is a regular expression.
  [{ "match": { "model": "llama3.2:3b", "lastMessage": "/weather/i" }, "reply": "Sunny.", "delay": 200 },
   { "match": { "lastMessage": "break" }, "reply": { "chunks": ["So ", "far"], "error": "The model was unloaded" } }]

Pages:
  /docs            the reference, with "Test Request" against this mock
  /openapi.json    the contract
  /__mock/         health, reset, snapshots, the journal of requests, prepared answers, the clock

Examples:
  owui-contract mock --port 5000 --server open-webui@0.12.4
  owui-contract mock --state world.sqlite --stream first=300,rate=20 --script replies.json
  owui-contract mock --log json | jq 'select(.status >= 400)'
  curl -H 'Authorization: Bearer user-token' http://127.0.0.1:4010/api/v1/chats/

Exit codes: 0 after Ctrl-C or SIGTERM, 1 for an option that cannot be read, 2 if the mock cannot start.
`;
