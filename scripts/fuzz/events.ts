/** Reads Schemathesis' report, a line of JSON for each event, as far as a finding needs it. A run that was cut off leaves a report too. */

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

export interface GivenReply {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Buffer;
}

/** One check that did not hold for one exchange. */
export interface Failure {
  /** `GET /api/v1/chats/{id}`, as Schemathesis calls an operation. */
  readonly label: string;
  /** Name of the check; `no_answer` if the server was silent or hung up. */
  readonly check: string;
  readonly message: string;
  readonly request: SentRequest | undefined;
  readonly reply: GivenReply | undefined;
}

export interface FuzzReport {
  readonly failures: readonly Failure[];
  /** Requests that were sent. */
  readonly requests: number;
  /** Labels of the operations that were asked. */
  readonly asked: ReadonlySet<string>;
  /** Labels of the operations that answered 2xx at least once. */
  readonly succeeded: ReadonlySet<string>;
  /** Whether Schemathesis came to its end. */
  readonly finished: boolean;
}

/** The parts of an event that are read; Schemathesis writes much more. */
interface Event {
  readonly ScenarioFinished?: { readonly recorder: Recorder };
  readonly NonFatalError?: { readonly label: string; readonly value: { readonly type: string; readonly message: string } };
  readonly EngineFinished?: object;
}

interface Recorder {
  readonly label: string;
  readonly checks?: Readonly<Record<string, readonly Check[]>>;
  readonly interactions?: Readonly<Record<string, Interaction>>;
}

interface Check {
  readonly name: string;
  readonly status: string;
  readonly failure_info?: { readonly failure: { readonly title: string; readonly message: string } };
}

interface Interaction {
  readonly request: { readonly method: string; readonly uri: string; readonly headers: Headers; readonly body?: Bytes | null };
  readonly response?: { readonly status_code: number; readonly headers: Headers; readonly content?: Bytes | null } | null;
}

type Headers = Readonly<Record<string, readonly string[]>>;
interface Bytes {
  readonly $base64: string;
}

export function readReport(text: string): FuzzReport {
  const failures: Failure[] = [];
  const silences: Failure[] = [];
  const asked = new Set<string>();
  const succeeded = new Set<string>();
  let requests = 0;
  let finished = false;
  for (const event of events(text)) {
    finished ||= event.EngineFinished !== undefined;
    if (event.NonFatalError) silences.push(asSilence(event.NonFatalError));
    const recorder = event.ScenarioFinished?.recorder;
    if (!recorder?.interactions) continue;
    asked.add(recorder.label);
    const interactions = Object.values(recorder.interactions);
    requests += interactions.length;
    if (interactions.some(({ response }) => response && response.status_code >= 200 && response.status_code < 300))
      succeeded.add(recorder.label);
    failures.push(...failuresOf(recorder));
    attachRequest(silences, recorder);
  }
  return { failures: [...failures, ...silences], requests, asked, succeeded, finished };
}

/** A run that was cut off may end within a line. */
function* events(text: string): Generator<Event> {
  const lines = text.split('\n').filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    try {
      yield JSON.parse(line);
    } catch (error) {
      if (index < lines.length - 1) throw error;
    }
  }
}

function failuresOf({ label, checks = {}, interactions = {} }: Recorder): Failure[] {
  return Object.entries(checks).flatMap(([id, list]) =>
    list.flatMap(({ name, failure_info }) => {
      if (!failure_info) return [];
      const { title, message } = failure_info.failure;
      return [{ label, check: name, message: message || title, ...exchange(interactions[id]) }];
    }),
  );
}

const asSilence = ({ label, value }: NonNullable<Event['NonFatalError']>): Failure => ({
  label,
  check: 'no_answer',
  message: `${value.type}: ${value.message}`,
  request: undefined,
  reply: undefined,
});

/** The error of a silence comes before its scenario, which holds the request that had no reply. */
function attachRequest(silences: Failure[], { label, interactions = {} }: Recorder): void {
  const unanswered = Object.values(interactions).find(({ response }) => !response);
  const index = silences.findIndex((silence) => silence.label === label && !silence.request);
  const silence = silences[index];
  if (silence && unanswered) silences[index] = { ...silence, ...exchange(unanswered) };
}

function exchange(interaction: Interaction | undefined): Pick<Failure, 'request' | 'reply'> {
  if (!interaction) return { request: undefined, reply: undefined };
  const { request, response } = interaction;
  return {
    request: {
      method: request.method,
      url: request.uri,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, values]) => [name, values.join(', ')])),
      body: request.body ? Buffer.from(request.body.$base64, 'base64') : undefined,
    },
    reply: response
      ? {
          status: response.status_code,
          mediaType: response.headers['content-type']?.[0] ?? 'none',
          body: Buffer.from(response.content?.$base64 ?? '', 'base64'),
        }
      : undefined,
  };
}
