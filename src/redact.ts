/** Takes secrets out of what is shown: a journal, a HAR file and a report are pasted into issues. What looks like a secret by its name or its form goes. */
import { isRecord } from './contract/json.ts';

export const REDACTED = '[redacted]';

const PASSWORD =
  /passw(?:or)?d|passphrase|secret|credential|authorization|cookie|apikey|privatekey|accesskey|apiauth|jwt$|^pwd$|^otp$|samlresponse|assertion/;
const TOKEN = /token\d*$/;
const TOKENS = /tokens$/;
/** A key by itself or as a word at the end, so that no monkey is one. */
const KEY = /(?:^|[^a-z])keys?\d*$/i;
const CAMEL_KEY = /[a-z\d]Keys?\d*$/;

/** Whether a field, a header or a parameter of this name holds a secret. */
export const isSecretName = (name: string): boolean => {
  const letters = lettersOf(name);
  return PASSWORD.test(letters) || TOKEN.test(letters) || TOKENS.test(letters) || KEY.test(name) || CAMEL_KEY.test(name);
};

const lettersOf = (name: string): string => name.replace(/[^a-z\d]/gi, '').toLowerCase();

/** A count of tokens (`max_tokens: 100`) is none, and neither is a switch (`enable_api_keys: true`). */
const isHarmless = (name: string, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && TOKENS.test(lettersOf(name)));

/** What is a secret wherever it stands: tokens by scheme, API keys and JWTs by their form, a password in a URL. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // Basic English and a bearer of news are none.
  [/\b(Bearer|Basic) +(?=[\w.~+/-]*[\d=_-])[\w.~+/=-]+/gi, `$1 ${REDACTED}`],
  [/\b(?:sk|pk|rk)-[\w-]{8,}/g, REDACTED],
  [/(?<![\w-])eyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED],
  [/(:\/\/)[^\s/?#@]+@/g, `$1${REDACTED}@`],
];

/** A copy of JSON without its secrets, at any depth, also in JSON within a text. What is nested too deep to be looked at goes whole. */
export function redactValue(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return REDACTED;
  if (typeof value === 'string') return redactText(value, depth);
  if (Array.isArray(value)) return value.map((one: unknown) => redactValue(one, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, redactField(name, inner, depth + 1)]));
}

const DEEPEST = 100;

/** A field's value, hidden if its name says so. Of an object under such a name everything goes. */
function redactField(name: string, value: unknown, depth: number): unknown {
  if (!isSecretName(name)) return redactValue(value, depth);
  if (isHarmless(name, value)) return value;
  return Array.isArray(value) ? value.map((inner: unknown) => redactField(name, inner, depth)) : REDACTED;
}

/** A text without what has the form of a secret. A text that is JSON is looked into. */
export function redactText(text: string, depth = 0): string {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.stringify(redactValue(JSON.parse(text), depth + 1));
    } catch {
      return redactForms(
        text.replaceAll(BROKEN_FIELD, (whole, head: string, name: string) => (isSecretName(name) ? `${head}"${REDACTED}"` : whole)),
      );
    }
  }
  return redactForms(text);
}

/** A field with a text or a number in JSON that does not parse. */
const BROKEN_FIELD = /("([^"\\]*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|[\d.]+)/g;

const redactForms = (text: string): string => FORMS.reduce((left, [form, shown]) => left.replaceAll(form, shown), text);

/** A query or a form, without its secrets. What is none stays as it was written. */
export function redactPairs(text: string): string {
  return text
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      if (at === -1) return redactForms(pair);
      const name = decoded(pair.slice(0, at));
      const value = decoded(pair.slice(at + 1));
      // Of a[password]=x and a.password=x the last name counts; `code` is what OAuth signs in with.
      const secret = isSecretName(name.replace(/\]$/, '')) || name === 'code';
      const shown = secret && value !== '' ? REDACTED : redactText(value);
      return shown === value ? pair : `${pair.slice(0, at)}=${encodeURIComponent(shown).replaceAll('%5B', '[').replaceAll('%5D', ']')}`;
    })
    .join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Headers without those that hold secrets, and without secrets in the others. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, isSecretName(name) ? REDACTED : redactUrl(value)]));

/** A URL or any other text: a query in it is redacted by the names in it. */
function redactUrl(text: string): string {
  const at = text.indexOf('?');
  return at === -1 ? redactForms(text) : `${redactForms(text.slice(0, at))}?${redactPairs(text.slice(at + 1))}`;
}

/**
 * A request's path and query without secrets.
 *
 * @param template the operation's path: a parameter of a secret name, such as `{token}`, is hidden
 */
export function redactTarget(target: string, template: string | undefined): string {
  const at = target.indexOf('?');
  const path = at === -1 ? target : target.slice(0, at);
  const names = template?.split('/') ?? [];
  const shown = path
    .split('/')
    .map((segment, index) => (/^\{.*\}$/.test(names[index] ?? '') && isSecretName((names[index] ?? '').slice(1, -1)) ? REDACTED : segment))
    .join('/');
  return redactForms(shown) + (at === -1 ? '' : `?${redactPairs(target.slice(at + 1))}`);
}
