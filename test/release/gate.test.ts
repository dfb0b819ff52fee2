/** The gate on changes in repositories of their own: what each breaks was decided here, not by the tool that compares. */
import { describe, expect, test } from 'vitest';
import { GateError } from '../../scripts/gate/error.ts';
import { judgeChange } from '../../scripts/gate/gate.ts';
import { bumpForBreaking } from '../../scripts/gate/verdict.ts';
import { BREAKING, type Contract, HARMLESS, newContract } from './contract.ts';
import { changeset, newRepository, type Repository } from './repository.ts';

async function repositoryWith(change: (contract: Contract) => void, version = '0.3.1'): Promise<Repository> {
  const repository = await newRepository(newContract(), version);
  const contract = newContract();
  change(contract);
  await repository.write('generated/openapi.json', contract);
  return repository;
}

const removeTags = BREAKING['an operation that is gone']?.change ?? (() => undefined);
const addOperation = HARMLESS['a new operation'] ?? (() => undefined);

describe('what breaks users', () => {
  test.each(Object.entries(BREAKING))('%s needs a changeset that says so', async (_, { change, says }) => {
    const { root } = await repositoryWith(change);
    const { passes, text } = await judgeChange(root, 'main');
    expect(passes).toBe(false);
    for (const part of [...says, 'takes a minor changeset; this change adds none', 'npx changeset --minor fixture --message '])
      expect(text).toContain(part);
  });

  test.each([
    ['0.3.1', 'patch', false],
    ['0.3.1', 'minor', true],
    ['0.3.1', 'major', true],
    ['1.2.0', 'patch', false],
    ['1.2.0', 'minor', false],
    ['1.2.0', 'major', true],
  ])('at %s, a %s changeset', async (version, bump, passes) => {
    const repository = await repositoryWith(removeTags, version);
    await repository.write('.changeset/brave-cats-sing.md', changeset(bump));
    repository.commit('Remove the tags');
    const verdict = await judgeChange(repository.root, 'main');
    expect(verdict.passes).toBe(passes);
    expect(verdict.text).toContain(`${bump} (brave-cats-sing)`);
  });

  test('the version counts that the base has, so that a change cannot choose it', async () => {
    const repository = await repositoryWith(removeTags, '1.2.0');
    await repository.write('package.json', { name: 'fixture', version: '0.9.0' });
    await repository.write('.changeset/brave-cats-sing.md', changeset('minor'));
    expect((await judgeChange(repository.root, 'main')).passes).toBe(false);
  });
});

describe('what breaks nobody', () => {
  test.each(Object.entries(HARMLESS))('%s needs a changeset, of any size', async (_, change) => {
    const repository = await repositoryWith(change);
    const without = await judgeChange(repository.root, 'main');
    expect(without.passes).toBe(false);
    expect(without.text).toContain('this change adds no changeset for fixture');
    await repository.write('.changeset/quiet-dogs-run.md', changeset('patch'));
    expect(await judgeChange(repository.root, 'main')).toEqual({
      passes: true,
      text: 'The contract changes and breaks nobody, and the changeset says so: patch (quiet-dogs-run).',
    });
  });

  test('a change that leaves the contract alone passes without a changeset', async () => {
    const repository = await newRepository(newContract(), '0.3.1');
    await repository.write('src/index.ts', 'export {};');
    repository.commit('Something else');
    expect(await judgeChange(repository.root, 'main')).toEqual({ passes: true, text: 'The contract is unchanged.' });
  });

  test('the same contract in another order of keys is unchanged', async () => {
    const repository = await newRepository(newContract(), '0.3.1');
    await repository.write('generated/openapi.json', Object.fromEntries(Object.entries(newContract()).reverse()));
    expect((await judgeChange(repository.root, 'main')).passes).toBe(true);
  });

  test('the first contract breaks nobody, and wants a changeset', async () => {
    const repository = await newRepository(newContract(), '0.0.0');
    repository.git('switch', '--quiet', 'main');
    repository.git('rm', '--quiet', 'generated/openapi.json');
    repository.commit('No contract yet');
    repository.git('switch', '--quiet', '--create', 'first');
    await repository.write('generated/openapi.json', newContract());
    expect((await judgeChange(repository.root, 'main')).text).toContain('adds no changeset');
  });
});

describe('which changesets count', () => {
  test('one that the base has already does not', async () => {
    const repository = await newRepository(newContract(), '0.3.1');
    repository.git('switch', '--quiet', 'main');
    await repository.write('.changeset/of-somebody-else.md', changeset('minor'));
    repository.commit('Another change');
    repository.git('switch', '--quiet', '--create', 'mine');
    const contract = newContract();
    removeTags(contract);
    await repository.write('generated/openapi.json', contract);
    expect((await judgeChange(repository.root, 'main')).text).toContain('this change adds none');
    await repository.write('.changeset/of-somebody-else.md', `${changeset('minor')}\nAnd the tags are gone.\n`);
    expect((await judgeChange(repository.root, 'main')).passes).toBe(true);
  });

  test('neither does one of another package, nor one that releases nothing', async () => {
    const repository = await repositoryWith(addOperation);
    await repository.write('.changeset/another.md', changeset('major', 'another'));
    await repository.write('.changeset/nothing.md', changeset('none'));
    expect((await judgeChange(repository.root, 'main')).passes).toBe(false);
  });

  test('the largest of several counts', async () => {
    const repository = await repositoryWith(removeTags);
    await repository.write('.changeset/a.md', changeset('minor'));
    await repository.write('.changeset/b.md', changeset('patch'));
    expect((await judgeChange(repository.root, 'main')).text).toContain('minor (a, b)');
  });
});

test('what the base got after the change began is not the change', async () => {
  const repository = await newRepository(newContract(), '0.3.1');
  repository.git('switch', '--quiet', 'main');
  const later = newContract();
  addOperation(later);
  await repository.write('generated/openapi.json', later);
  repository.commit('A new operation');
  repository.git('switch', '--quiet', 'change');
  expect((await judgeChange(repository.root, 'main')).text).toBe('The contract is unchanged.');
});

describe('what cannot be judged says why', () => {
  test('a base that git does not know', async () => {
    const { root } = await newRepository(newContract(), '0.3.1');
    const judging = judgeChange(root, 'origin/main');
    await expect(judging).rejects.toThrow(GateError);
    await expect(judging).rejects.toThrow('git knows no "origin/main" to compare with. Fetch it (`git fetch origin`');
  });

  test('a base that shares no commit with the change', async () => {
    const repository = await newRepository(newContract(), '0.3.1');
    repository.git('switch', '--quiet', '--orphan', 'unrelated');
    await repository.write('README.md', 'Nothing in common.');
    repository.commit('Begin again');
    await expect(judgeChange(repository.root, 'main')).rejects.toThrow('git fetch --unshallow');
  });

  test('a contract that is not there, or is not JSON', async () => {
    const repository = await newRepository(newContract(), '0.3.1');
    await repository.write('generated/openapi.json', '{"openapi":');
    await expect(judgeChange(repository.root, 'main')).rejects.toThrow('generated/openapi.json is not JSON. Run `npm run build`');
    repository.git('rm', '--quiet', '--force', 'generated/openapi.json');
    await expect(judgeChange(repository.root, 'main')).rejects.toThrow('There is no generated/openapi.json. Run `npm run build`');
  });

  test('a changeset that is none', async () => {
    const repository = await repositoryWith(addOperation);
    await repository.write('.changeset/broken.md', 'no frontmatter');
    await expect(judgeChange(repository.root, 'main')).rejects.toThrow(/A changeset of \.changeset\/ cannot be read: .*frontmatter/);
  });
});

test('a project below 1.0 breaks with a minor release', () => {
  expect(['0.0.0', '0.12.4', '1.0.0', '10.2.3'].map(bumpForBreaking)).toEqual(['minor', 'minor', 'major', 'major']);
});
