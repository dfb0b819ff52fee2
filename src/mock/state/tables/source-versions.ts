/** Versions of what has Python source: tools and functions. They remember the name, the source and the description. */
import { fieldsOf } from '../fields.ts';
import { find } from '../finding.ts';
import type { Fields } from '../store.ts';
import type { Row } from '../table.ts';
import { unifiedDiff } from './line-diff.ts';
import { canonical, comparedVersions, deletesVersion, listsVersions, readsVersion, type Versions, versionOfItem } from './versions.ts';

/** What the server reads out of the source is no part of a version. */
export function sourceSnapshot({ name, content, meta }: Fields): Fields {
  const { manifest: _manifest, has_user_valves: _valves, toggle: _toggle, i18n, description = null, ...more } = fieldsOf(meta);
  const translated = Object.keys(fieldsOf(i18n)).length > 0 ? { i18n } : {};
  return { name, content, meta: { description, ...translated, ...more } };
}

/** Compares the two versions that the query names. */
const comparesSources =
  (versions: Versions): Row =>
  (context) => {
    const [from, to] = comparedVersions(versions, context);
    const [before, after] = [fieldsOf(from['snapshot']), fieldsOf(to['snapshot'])];
    const [old, next] = [String(before['content']), String(after['content'])];
    const content_diff = unifiedDiff(old, next, { from: 'selected.py', to: 'production.py' }).join('\n');
    const differing = ['name', 'meta'].filter((field) => canonical(before[field]) !== canonical(after[field]));
    return {
      from_id: from['id'],
      to_id: to['id'],
      metadata: Object.fromEntries(differing.map((field) => [field, { before: before[field], after: after[field] }])),
      content_diff,
      line_endings_only: content_diff === '' && old !== next,
    };
  };

/** Puts the version that the body names in use. */
const restoresSource =
  (versions: Versions, fields: (snapshot: Fields) => Fields): Row =>
  (context) => {
    const item = find(context, versions.items, versions.readable);
    const version = versionOfItem(versions, item, context.body['version_id'], context);
    const items = context.items(versions.items);
    return items.change(item, { ...fields(fieldsOf(version['snapshot'])), version_id: version['id'] });
  };

/**
 * What can be done with the versions of a source.
 *
 * @param fields what becomes of the item when a version is restored
 */
export const sourceVersionRows = (versions: Versions, fields: (snapshot: Fields) => Fields) => ({
  list: listsVersions(versions),
  read: readsVersion(versions),
  compare: comparesSources(versions),
  restore: restoresSource(versions, fields),
  remove: deletesVersion(versions),
});
