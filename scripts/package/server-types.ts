/**
 * The types of one server, told by how they differ from the contract's. Written out, they would be 2 MB for each server, nine tenths of it
 * the same; so what is the same is picked from the contract's types or those of a newer server, and only the rest is written out.
 */
import { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** Text of each named type by the group it stands in: `paths`, `operations`, `components.schemas` … */
type Groups = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The types of a document, taken apart. */
export interface NamedTypes {
  readonly groups: Groups;
  /** Declarations that the named types use, such as `WithRequired`. */
  readonly aliases: readonly string[];
}

/** Thrown when openapi-typescript's declarations are not of the form that they had when this was written. */
export class UnknownDeclarationError extends Error {
  override readonly name = 'UnknownDeclarationError';
  readonly declaration: string;

  constructor(declaration: string) {
    super(
      `openapi-typescript wrote \`${declaration}\`, which scripts/package/server-types.ts does not know. Teach it, or go back to the version before.`,
    );
    this.declaration = declaration;
  }
}

/** Types that are declared already, from which others may be picked. */
export interface DeclaredTypes {
  /** The module that declares them, as the file to be written imports it. */
  readonly module: string;
  /** Name of the import, a JavaScript identifier. */
  readonly alias: string;
  readonly types: NamedTypes;
}

/**
 * Writes the declaration file of one server.
 *
 * @param types the types of the contract cut down to the server
 * @param declared what to pick from: the contract's types, then those of other servers. A type is picked from the first that has the same.
 */
export function serverTypes({ groups, aliases }: NamedTypes, declared: readonly DeclaredTypes[]): string {
  const differing = declared.map(({ types }) => differingNames(types.groups, groups));
  /** Place of the first source that has the same type, or -1. */
  const sourceOf = (id: string): number => differing.findIndex((names) => !names.has(id));
  const body = (group: string): string => {
    const entries = [...(groups.get(group) ?? [])].map(([name, text]) => ({ name, text, source: sourceOf(`${group} ${name}`) }));
    const picks = declared.flatMap(({ alias }, source) => {
      const names = entries.filter((entry) => entry.source === source).map(({ name }) => JSON.stringify(name));
      return names.length > 0 ? [`Pick<${alias}.${group.replace(/\.(\w+)/, "['$1']")}, ${names.join(' | ')}>`] : [];
    });
    const own = entries.filter(({ source }) => source === -1).map(({ text }) => text);
    return `${picks.length > 0 ? `extends ${picks.join(', ')} ` : ''}{\n${own.join('\n')}\n}`;
  };
  const kinds = [...groups.keys()].flatMap((group) => /^components\.(.+)/.exec(group)?.[1] ?? []);
  return [
    ...declared.map(({ alias, module }) => `import type * as ${alias} from '${module}';`),
    ...aliases,
    `export interface paths ${body('paths')}`,
    `export interface operations ${body('operations')}`,
    ...kinds.map((kind) => `interface ${kind} ${body(`components.${kind}`)}`),
    `export interface components {\n${kinds.map((kind) => `    ${kind}: ${kind};`).join('\n')}\n}`,
    // Without it, every declaration of a declaration file is exported.
    'export {};\n',
  ].join('\n');
}

/**
 * Takes openapi-typescript's declarations apart.
 *
 * @throws UnknownDeclarationError if they are not of the form that is known here
 */
export function namedTypes(nodes: readonly ts.Node[]): NamedTypes {
  const groups = new Map<string, ReadonlyMap<string, string>>();
  const aliases: string[] = [];
  for (const node of nodes) {
    if (ts.isTypeAliasDeclaration(node)) {
      aliases.push(astToString(node).trimEnd());
      continue;
    }
    if (!ts.isInterfaceDeclaration(node)) throw new UnknownDeclarationError(astToString(node).split('\n')[0] ?? '');
    if (node.name.text !== 'components') {
      groups.set(node.name.text, textsOf(node.members));
      continue;
    }
    for (const member of node.members) {
      const type = ts.isPropertySignature(member) ? member.type : undefined;
      if (type && ts.isTypeLiteralNode(type)) groups.set(`components.${nameOf(member)}`, textsOf(type.members));
      // A kind that the document has nothing of is `never`.
      else groups.set(`components.${nameOf(member)}`, new Map());
    }
  }
  return { groups, aliases };
}

const textsOf = (members: readonly ts.TypeElement[]): ReadonlyMap<string, string> =>
  new Map(members.map((member) => [nameOf(member), astToString(member).trimEnd()]));

function nameOf({ name }: ts.TypeElement): string {
  if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))) return name.text;
  throw new UnknownDeclarationError(name ? astToString(name) : 'a member without a name');
}

const REFERENCE = /\b(?:(operations)|components\["(\w+)"\])\["([^"]+)"\]/g;

/** The types, as `group name`, that are not the same in both, themselves or in what they refer to. */
function differingNames(all: Groups, own: Groups): ReadonlySet<string> {
  const differing = new Set<string>();
  const referrers = new Map<string, string[]>();
  for (const [group, texts] of own) {
    for (const [name, text] of texts) {
      const id = `${group} ${name}`;
      if (all.get(group)?.get(name) !== text) differing.add(id);
      for (const [, operations, kind, target] of text.matchAll(REFERENCE)) {
        const to = `${operations ?? `components.${kind}`} ${target}`;
        referrers.set(to, [...(referrers.get(to) ?? []), id]);
      }
    }
  }
  // A set is walked to its end, also what is added on the way.
  for (const id of differing) for (const referrer of referrers.get(id) ?? []) differing.add(referrer);
  return differing;
}
