/** Ratings of answers, what follows from them, and the arena's settings. */
import { anyone, ownerOrAdmin } from '../access.ts';
import { cut, pages, sorted } from '../choosing.ts';
import { fieldsOf, given, givenAndNotNull } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { choose, type Listing, lists, reads, readsSetting } from '../reading.ts';
import { notFound } from '../refusal.ts';
import type { Fields, Item } from '../store.ts';
import type { Context, Row, Table } from '../table.ts';
import { changes, changesSetting, creates, deletes, deletesAll } from '../writing.ts';
import { leaderboard, ratingHistory } from './ratings.ts';

const own: Finding = { allowed: ownerOrAdmin, missing: notFound(404) };
const everybodys: Listing = { allowed: anyone, sort: ['-updated_at'] };

/** A rating as the server completes it. */
const ratingOf = (data: unknown): unknown =>
  data === undefined || data === null
    ? null
    : { rating: null, model_id: null, sibling_model_ids: null, reason: null, comment: null, ...fieldsOf(data) };

const snapshotOf = (snapshot: unknown): unknown =>
  snapshot === undefined || snapshot === null ? null : { chat: null, ...fieldsOf(snapshot) };

/** Only what is sent changes, each field as a whole. */
const change = (body: Fields): Fields => {
  const { data, meta, snapshot } = givenAndNotNull('data', 'meta', 'snapshot')(body);
  return {
    ...(data === undefined ? {} : { data: ratingOf(data) }),
    ...(Object.keys(fieldsOf(meta)).length > 0 ? { meta } : {}),
    ...(snapshot === undefined ? {} : { snapshot: snapshotOf(snapshot) }),
  };
};

const about = (feedback: Item): unknown => fieldsOf(feedback['data'])['model_id'] ?? null;

const ofModel = (feedback: Item, { call }: Context): boolean => {
  const model = call.query.get('model_id');
  return !model || about(feedback) === model;
};

/** With what lists say of the account, and without the chat. */
const inList = ({ snapshot: _snapshot, ...feedback }: Item, { items }: Context): Item => ({
  ...feedback,
  user: given('id', 'name', 'email', 'role', 'last_active_at', 'updated_at', 'created_at')(items('users').get(feedback['user_id']) ?? {}),
});

/** Sorted by what stands in the rating or the account. Without an order, but with a model, the server does not sort. */
const list: Row = (context) => {
  const { query } = context.call;
  const found = choose(context, 'feedback', { allowed: anyone, where: ofModel });
  const keyed = found.map((feedback) => ({
    ...feedback,
    sort_username: context.items('users').get(feedback['user_id'])?.['name'],
    sort_model_id: String(about(feedback) ?? ''),
    sort_rating: String(fieldsOf(feedback['data'])['rating'] ?? ''),
    sort_updated_at: feedback['updated_at'],
  }));
  const by = query.get('order_by');
  const known = ['username', 'model_id', 'rating', 'updated_at'].includes(by ?? '');
  const key = `${query.get('direction') === 'asc' ? '' : '-'}sort_${by}`;
  const none = !by && !query.get('direction') && !query.get('model_id');
  const ordered = known ? sorted(keyed, [key]) : none ? sorted(keyed, ['-created_at']) : keyed;
  const items = cut(ordered, pages(30, { always: true })(context));
  return { items: items.map((feedback) => inList(feedback, context)), total: found.length };
};

export const evaluations = {
  collections: {
    feedback: {
      seed: (cast) => [cast.item('RomeFeedback')],
      defaults: () => ({ version: 0 }),
    },
  },
  settings: { arena: 'ArenaSettings' },
  rows: {
    createFeedback: creates('feedback', {
      fields: ({ type, data, meta, snapshot }) => ({ type, data: ratingOf(data), meta: meta ?? null, snapshot: snapshotOf(snapshot) }),
    }),
    getFeedbackById: reads('feedback', own),
    updateFeedbackById: changes('feedback', { ...own, set: change }),
    deleteFeedbackById: deletes('feedback', own),
    listOwnFeedback: lists('feedback', {
      sort: ['-updated_at'],
      window: pages(30, { always: true }),
      under: 'items',
      reply: inList,
    }),
    listFeedback: list,
    listAllFeedback: lists('feedback', everybodys),
    exportFeedback: lists('feedback', { ...everybodys, where: ofModel }),
    listFeedbackIds: lists('feedback', everybodys),
    listFeedbackModels: (context) =>
      [...new Set(context.items('feedback').all().map(about))].filter((model) => model !== null && model !== '').toSorted(),
    deleteOwnFeedback: deletesAll('feedback', { reply: (gone) => gone.length > 0 }),
    deleteAllFeedback: deletesAll('feedback', { allowed: anyone, reply: (gone) => gone.length > 0 }),
    getLeaderboard: (context) => ({ entries: leaderboard(context.items('feedback').all()) }),
    getModelRatingHistory: (context) => {
      const model = context.call.params['model_id'] ?? '';
      const days = Number(context.call.query.get('days') ?? 30);
      return { model_id: model, history: ratingHistory(context.items('feedback').all(), model, days, context.now('seconds')) };
    },
    getEvaluationConfig: readsSetting('arena'),
    updateEvaluationConfig: changesSetting('arena', {
      set: givenAndNotNull('ENABLE_EVALUATION_ARENA_MODELS', 'EVALUATION_ARENA_MODELS'),
    }),
  },
} as const satisfies Table;
