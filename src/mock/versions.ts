/** Requests and replies as one version of the server knows them: without the fields that came after it or went before it. */
import { isRecord } from '../contract/json.ts';
import { hasPart, type VersionedNode } from '../contract/version.ts';
import type { CompiledOperation, CompiledParameter } from './compiled.ts';
import type { MockReply } from './message.ts';
import type { Body } from './request/body.ts';

/** What of the contract not every version has, made at build time. Parts refer to one another by key; those that all have are not in it. */
export interface Versions {
  readonly parts: Readonly<Record<string, VersionedPart>>;
  /** The parts of JSON replies, by `replyKey`. */
  readonly replies: Readonly<Record<string, string>>;
  /** The parts of JSON bodies of requests, by operationId. */
  readonly bodies: Readonly<Record<string, string>>;
}

export interface VersionedPart {
  readonly fields?: Readonly<Record<string, VersionedField>>;
  /** Part of each entry of a list. */
  readonly items?: string;
  /** Part of each value under a name that the contract does not fix. */
  readonly values?: string;
}

export interface VersionedField {
  /** Who has the field: versions of which all of one list is true. Absent if all have it. */
  readonly versions?: readonly (readonly VersionedNode[])[];
  readonly part?: string;
}

/** What of a request is heeded. */
export interface Heeded {
  readonly parameters: readonly CompiledParameter[];
  readonly body: Body;
}

export const replyKey = (operationId: string, status: number | string): string => `${operationId} ${status}`;

/** One version of the server. */
export class Release {
  readonly #version: string;
  readonly #versions: Versions;

  constructor(version: string, versions: Versions) {
    this.#version = version;
    this.#versions = versions;
  }

  /** What of a request the version heeds. It ignores parameters and fields that it does not know; those go from `query`, too. */
  heed({ operationId, parameters }: CompiledOperation, query: URLSearchParams, body: Body): Heeded {
    const known = parameters.filter((one) => hasPart(this.#version, one));
    for (const one of parameters) if (one.in === 'query' && !known.includes(one)) query.delete(one.name);
    return { parameters: known, body: { ...body, value: this.#cut(body.value, this.#versions.bodies[operationId]) } };
  }

  /** A reply as the version sends it: JSON without the fields that it does not have. */
  send({ operationId }: Pick<CompiledOperation, 'operationId'>, reply: MockReply): MockReply {
    const { replies } = this.#versions;
    const part = replies[replyKey(operationId, reply.status)] ?? replies[replyKey(operationId, 'default')];
    const isJson = reply.headers['content-type'] === 'application/json';
    if (part === undefined || !isJson || typeof reply.body !== 'string' || reply.body === '') return reply;
    return { ...reply, body: JSON.stringify(this.#cut(JSON.parse(reply.body), part)) };
  }

  #cut(value: unknown, key: string | undefined): unknown {
    const part = key === undefined ? undefined : this.#versions.parts[key];
    if (!part) return value;
    if (Array.isArray(value)) return part.items === undefined ? value : value.map((one) => this.#cut(one, part.items));
    if (!isRecord(value)) return value;
    const { fields = {} } = part;
    const left = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
      if (!Object.hasOwn(fields, name)) return [[name, this.#cut(one, part.values)]];
      return this.#has(fields[name]) ? [[name, this.#cut(one, fields[name]?.part)]] : [];
    });
    return Object.fromEntries(left);
  }

  #has(field: VersionedField | undefined): boolean {
    return field?.versions?.some((all) => all.every((one) => hasPart(this.#version, one))) ?? true;
  }
}
