/** What ratings say of models: Elo ratings, topics, and wins by day. */
import { fieldsOf, listOf } from '../fields.ts';
import type { Fields, Item } from '../store.ts';

const START = 1000;
/** How far one comparison moves a rating at most. */
const FACTOR = 32;
const DAY = 86_400;

interface Standing {
  rating: number;
  won: number;
  lost: number;
}

/** The models of all comparisons, the best first. A comparison is a rating of 1 or -1 of a model with siblings. */
export function leaderboard(feedback: readonly Item[]): readonly Fields[] {
  const standings = new Map<string, Standing>();
  const standingOf = (model: string): Standing => {
    const standing = standings.get(model) ?? { rating: START, won: 0, lost: 0 };
    standings.set(model, standing);
    return standing;
  };
  for (const { model, won, siblings } of feedback.flatMap(comparisonOf)) {
    for (const sibling of siblings) {
      const [rated, other] = [standingOf(model), standingOf(sibling)];
      const expected = 1 / (1 + 10 ** ((other.rating - rated.rating) / 400));
      const moved = FACTOR * (Number(won) - expected);
      rated.rating += moved;
      other.rating -= moved;
      rated[won ? 'won' : 'lost'] += 1;
      other[won ? 'lost' : 'won'] += 1;
    }
  }
  return [...standings]
    .map(([model_id, { rating, won, lost }]) => ({
      model_id,
      rating: Math.round(rating),
      won,
      lost,
      count: won + lost,
      top_tags: topTags(feedback, model_id),
    }))
    .toSorted((left, right) => right.rating - left.rating);
}

interface Comparison {
  readonly model: string;
  readonly won: boolean;
  readonly siblings: readonly string[];
}

function comparisonOf({ data }: Item): readonly Comparison[] {
  const { model_id, rating, sibling_model_ids } = fieldsOf(data);
  if (!model_id || !['1', '-1'].includes(String(rating))) return [];
  return [{ model: String(model_id), won: String(rating) === '1', siblings: listOf(sibling_model_ids).map(String) }];
}

function topTags(feedback: readonly Item[], model: string): readonly Fields[] {
  const counts = new Map<unknown, number>();
  for (const { data } of feedback) {
    const { model_id, tags } = fieldsOf(data);
    if (model_id === model) for (const tag of listOf(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((left, right) => right.count - left.count)
    .slice(0, 5);
}

/**
 * Wins and losses of a model, day by day up to today.
 *
 * @param days how many; 0 for all since its first rating
 * @param now seconds since 1970
 */
export function ratingHistory(feedback: readonly Item[], model: string, days: number, now: number): readonly Fields[] {
  const own = feedback.filter(({ data }) => comparisonOf({ data })[0]?.model === model);
  const since = days === 0 ? Number.NEGATIVE_INFINITY : now - days * DAY;
  const counted = own.filter(({ created_at }) => Number(created_at) >= since);
  const dates = counted.map(({ created_at }) => dateOf(Number(created_at))).toSorted();
  const [first] = dates;
  const today = Math.floor(now / DAY);
  const count = days === 0 && first !== undefined ? today - Math.floor(Date.parse(first) / 1000 / DAY) + 1 : days;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const date = dateOf((today - count + 1 + index) * DAY);
    const here = counted.filter(({ created_at }) => dateOf(Number(created_at)) === date);
    const won = here.filter(({ data }) => comparisonOf({ data })[0]?.won === true).length;
    return { date, won, lost: here.length - won };
  });
}

const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
