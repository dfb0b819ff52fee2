/** Where the contract says what: the file and the line of every operation, schema and field, for messages that a person acts on. */

/** A place in the contract's sources. */
export interface Location {
  /** Relative to the project's root. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
}

/** The form of generated/locations.json. Files are numbers, because a schema file's name would stand there a hundred times. */
export interface LocationTable {
  readonly files: readonly string[];
  /** By operationId: file, line of the method, of `security` and of `responses`. */
  readonly operations: Readonly<Record<string, readonly [file: number, method: number, security: number, responses: number]>>;
  /** By the schema's name: file, line of the name, and the lines of its fields by path, such as `title`; the items of an array are `*`. */
  readonly schemas: Readonly<Record<string, readonly [file: number, line: number, fields: Readonly<Record<string, number>>]>>;
}

export type OperationPart = 'method' | 'security' | 'responses';

/** Looks places up. A part that the contract does not state is found at the operation, a field at its schema. */
export class Locations {
  readonly #table: LocationTable;

  constructor(table: LocationTable) {
    this.#table = table;
  }

  ofOperation(operationId: string, part: OperationPart = 'method'): Location | undefined {
    const entry = this.#table.operations[operationId];
    if (!entry) return undefined;
    const [file, method, security, responses] = entry;
    return this.#at(file, { method, security, responses }[part]);
  }

  /** @param field path inside the schema with `*` for the items of an array or the values of a map; empty for the schema itself */
  ofSchema(name: string, field = ''): Location | undefined {
    const entry = this.#table.schemas[name];
    if (!entry) return undefined;
    const [file, line, fields] = entry;
    return this.#at(file, fields[field] ?? line);
  }

  #at(file: number, line: number): Location | undefined {
    const name = this.#table.files[file];
    return name === undefined ? undefined : { file: name, line };
  }
}
