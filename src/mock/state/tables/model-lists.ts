/** The workspace's list of models. */
import { cut, hasText, pages, sorted } from '../choosing.ts';
import { fieldsOf } from '../fields.ts';
import { choose } from '../reading.ts';
import { author, exactly } from '../sharing.ts';
import type { Item } from '../store.ts';
import type { Context, Row } from '../table.ts';

/** Finds models. An administrator who asks for nothing gets the newest first; otherwise the server sorts only when it is told how. */
export const searchModels =
  (which: (model: Item) => boolean, tagsOf: (model: Item) => readonly string[]): Row =>
  (context) => {
    const found = choose(context, 'models', {
      allowed: exactly('read'),
      where: (model) => which(model) && fits(model, tagsOf(model), context),
    });
    const items = cut(sorted(found, orderOf(context)), pages(30, { always: true })(context));
    return { items: items.map((model) => shown(model, context)), total: found.length };
  };

/** Without the image, and to who may not change the model without its parameters. */
function shown(model: Item, context: Context): Item {
  const { profile_image_url: _image, ...meta } = fieldsOf(model['meta']);
  const write_access = exactly('write')(model, context);
  return { ...model, meta, ...(write_access ? {} : { params: {} }), write_access, user: author(model, context) };
}

function fits(model: Item, tags: readonly string[], { call, caller, items }: Context): boolean {
  const { query } = call;
  const [view, text, tag] = [query.get('view_option'), query.get('query'), query.get('tag')?.toLowerCase()];
  const owner = items('users').get(model['user_id']) ?? {};
  const mine = model['user_id'] === caller.id;
  return (
    (hasText(model, text, 'name', 'base_model_id') || hasText(owner, text, 'name', 'email', 'username')) &&
    (view === 'created' ? mine : view !== 'shared' || !mine) &&
    (!tag || tags.some((one) => one.toLowerCase() === tag))
  );
}

function orderOf({ call: { query }, caller }: Context): readonly string[] {
  const by = query.get('order_by') ?? '';
  if (['name', 'created_at', 'updated_at'].includes(by)) return [query.get('direction') === 'asc' ? by : `-${by}`];
  const asked = ['query', 'view_option', 'tag', 'order_by', 'direction'].some((name) => query.get(name));
  return caller.role === 'admin' && !asked ? ['-created_at'] : [];
}
