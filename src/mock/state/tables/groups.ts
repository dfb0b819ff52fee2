/** Groups of users. */

import { listOf } from '../fields.ts';
import type { Table } from '../table.ts';

export const groups = {
  collections: {
    groups: {
      owner: null,
      seed: (cast) => {
        const accounts = cast.items('UserAccounts', 'users');
        const membersOf = (id: unknown) => accounts.filter((one) => listOf(one['group_ids']).includes(id)).map((one) => one['id']);
        return cast.items('Groups').map(({ member_count: _counted, ...group }) => ({ ...group, user_ids: membersOf(group['id']) }));
      },
      view: ({ user_ids }) => ({ member_count: listOf(user_ids).length }),
    },
  },
  rows: {},
} as const satisfies Table;
