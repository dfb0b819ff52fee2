/** From an item to a reply: exactly the fields that the operation's schema names. */
import { isRecord } from '../../contract/json.ts';
import type { ReplyShape } from './reply-shape.ts';

/**
 * The value without what the reply has no field for. A field that the value lacks comes from the example if the schema requires it; otherwise
 * it is `null` where the example has `null`, and left out where not. What the reply holds is the world's own: it is for sending, not for changing.
 *
 * @param example a reply of the same operation
 */
export function project(shape: ReplyShape, value: unknown, example: unknown): unknown {
  if (shape === null || value === null) return value;
  if ('list' in shape) {
    const first: unknown = Array.isArray(example) ? example[0] : undefined;
    return Array.isArray(value) ? value.map((one) => project(shape.list, one, first)) : value;
  }
  if (!isRecord(value)) return value;
  const model = isRecord(example) ? example : {};
  const reply: Record<string, unknown> = {};
  for (const name of Object.keys(shape.fields)) {
    const inner = shape.fields[name] ?? null;
    const inExample = Object.hasOwn(model, name) ? model[name] : undefined;
    if (Object.hasOwn(value, name) && value[name] !== undefined) reply[name] = project(inner, value[name], inExample);
    else if (shape.required.includes(name)) reply[name] = inExample ?? null;
    else if (inExample === null) reply[name] = null;
  }
  return reply;
}
