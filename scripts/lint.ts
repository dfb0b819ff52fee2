/**
 * `npm run lint:contract [-- FILE]`: Redocly's rules and the house rules on the hand-written files, then swagger-parser's validation of the
 * bundle. Each finding names the file, the line and the mend.
 */
import SwaggerParser from '@apidevtools/swagger-parser';
import { formatProblems, getTotals, lint, loadConfig, type NormalizedProblem } from '@redocly/openapi-core';
import { bundleContract, type ContractDocument, hasErrors } from './bundle.ts';
import { fromRoot } from './paths.ts';

/**
 * Checks the contract and prints what it finds.
 *
 * @param root the index file, by default openapi/openapi.yaml
 * @returns whether the contract keeps its rules
 */
export async function lintContract(root: string = fromRoot('openapi/openapi.yaml')): Promise<boolean> {
  const config = await loadConfig({ configPath: fromRoot('redocly.yaml') });
  const problems = await lint({ ref: root, config });
  if (problems.length > 0) {
    printProblems(problems);
    console.error(
      `\nThe contract breaks its rules ${problems.length} times. Mend each finding above; openapi/README.md explains the rules.`,
    );
    return false;
  }
  const { document, problems: conflicts } = await bundleContract(root);
  if (hasErrors(conflicts)) {
    printProblems(conflicts);
    console.error(
      '\nThe contract cannot be bundled. Names of schemas, examples, parameters and responses must be unique across the files of openapi/.',
    );
    return false;
  }
  return validateStructure(document);
}

/** Prints findings with file, line and the lines around. */
export function printProblems(problems: readonly NormalizedProblem[]): void {
  const list = [...problems];
  formatProblems(list, { format: 'codeframe', totals: getTotals(list), version: '', maxProblems: 100 });
}

/** swagger-parser reads the bundle, never the files: it finds errors that are none in a path file whose schema refers to itself. */
async function validateStructure(document: ContractDocument): Promise<boolean> {
  type Document = Exclude<Parameters<typeof SwaggerParser.validate>[0], string>;
  try {
    // The parser resolves references in place, so it gets a copy; the bundle is OpenAPI, which its type cannot say.
    await SwaggerParser.validate(structuredClone(document) as unknown as Document);
    return true;
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\n\nThe bundle is not valid OpenAPI 3.1, says swagger-parser. Mend the place it names in openapi/.`,
    );
    return false;
  }
}

if (import.meta.main) {
  if (await lintContract(process.argv[2])) console.log('The contract keeps its rules.');
  else process.exitCode = 1;
}
