/** Calls of a freshly started server, whose version may be any: only what is used of a reply is looked at. */
import { z } from 'zod';
import { RealServerError } from './error.ts';

export class SetupError extends RealServerError {
  readonly call: string;

  constructor(call: string, why: string) {
    super(
      `The server could not be prepared: ${call} ${why}. If its data was changed by an earlier use, reset it (npm run server -- reset <server>) and start it again.`,
    );
    this.call = call;
  }
}

export interface Call {
  readonly token?: string;
  readonly body?: unknown;
}

/** The reply's body if its status is 200, else undefined. */
export async function attempt<T>(url: string, line: string, shape: z.ZodType<T>, call: Call = {}): Promise<T | undefined> {
  const { status, body } = await send(url, line, call);
  return status === 200 ? shape.parse(body) : undefined;
}

/** The reply's body, or a SetupError. */
export async function demand<T>(url: string, line: string, shape: z.ZodType<T>, call: Call = {}): Promise<T> {
  const { status, body } = await send(url, line, call);
  if (status !== 200) throw new SetupError(line, `answered ${status} ${JSON.stringify(body)}`);
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new SetupError(line, `answered something else than expected (${z.prettifyError(parsed.error)})`);
  return parsed.data;
}

async function send(url: string, line: string, { token, body }: Call): Promise<{ status: number; body: unknown }> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: text };
  }
}
