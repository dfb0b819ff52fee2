/** Leaves secrets out of what people copy into issues: a request as a command line, and addresses. A rule of its own, shorter than the
 * mock's and the checker's (`src/redact.ts`): a web page carries it. */

const SECRET = /(pass(word|phrase)|secret|credential|token|key|authorization|auth|cookie|otp|code)s?$/i;
const HIDDEN = '<redacted>';

export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** As the caller gave it, before it was serialized. */
  readonly body: unknown;
}

/** The request as a command for a POSIX shell. Secrets are left out; files and streams are only named. */
export function curlCommand({ method, url, headers, body }: ShownRequest): string {
  const parts = ['curl', '-X', method, quote(redactUrl(url))];
  for (const [name, value] of headers) parts.push('-H', quote(`${name}: ${SECRET.test(name) ? HIDDEN : value}`));
  if (body instanceof FormData) for (const [name, value] of body) parts.push(...formPart(name, value));
  else if (body !== undefined) parts.push('--data-raw', quote(bodyText(body)));
  return parts.join(' ');
}

/** An address without the values of parameters that are secrets. */
export const redactUrl = (url: string): string =>
  url.replace(/([?&])([^=&#]+)=[^&#]*/g, (all, mark: string, name: string) => (SECRET.test(name) ? `${mark}${name}=${HIDDEN}` : all));

// `-F` would read a text that begins with `@` or `<` out of a file.
const formPart = (name: string, value: FormDataEntryValue): string[] =>
  typeof value === 'string'
    ? ['--form-string', quote(`${name}=${SECRET.test(name) ? HIDDEN : value}`)]
    : ['-F', quote(`${name}=@${value.name}`)];

// Of a text or bytes nobody can tell where a secret stands.
const bodyText = (body: unknown): string => (isPlain(body) ? JSON.stringify(body, hideSecret) : '<body not shown>');

const isPlain = (body: unknown): boolean => body === null || Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype;

/** Numbers and switches stay: `max_tokens` is no secret. */
const hideSecret = (name: string, value: unknown): unknown =>
  SECRET.test(name) && value && typeof value !== 'number' && value !== true ? HIDDEN : value;

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
