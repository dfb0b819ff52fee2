/** Keeps secrets out of what a run writes. */
import { isSecretName } from '../../redact.ts';

const MASK = '********';
/** A JSON web token, or an API key of the server. */
const SECRET_SHAPE = /\beyJ[\w-]{8,}(?:\.[\w-]*)*|\bsk-[\w-]{8,}/g;

/** Masks what the run was given, wherever it stands, and what looks like a secret. */
export class Secrets {
  readonly #given: readonly string[];

  /** @param given tokens, passwords and e-mail addresses; empty ones are left out */
  constructor(given: readonly (string | undefined)[]) {
    const texts = given.filter((text): text is string => text !== undefined && text !== '');
    // The longest first: one may be part of another.
    this.#given = [...new Set(texts.flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]))].sort(
      (a, b) => b.length - a.length,
    );
  }

  /** The text without secrets. */
  mask(text: string): string {
    const known = this.#given.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
    return known
      .replaceAll(SECRET_SHAPE, MASK)
      .replaceAll(JSON_MEMBER, (member, name: string, value: string) =>
        isSecretName(name) && value !== '""' ? `"${name}":"${MASK}"` : member,
      );
  }

  /** A value for a report, in place of it the mask if its field's name says that it is a secret. */
  maskField(field: string, value: string): string {
    return isSecretName(
      field
        .replace(/(\/\*)+$/, '')
        .split('/')
        .at(-1) ?? '',
    ) && /^"./.test(value)
      ? `"${MASK}"`
      : this.mask(value);
  }
}

/** A member of a JSON object whose value is a text, also one that was cut short. */
const JSON_MEMBER = /"([\w.-]+)":\s*("(?:[^"\\]|\\.)*"?)/g;
