/** An action that every model has: it answers the last message in capitals. */
import { z } from 'zod';
import { demand } from '../../server/api.ts';
import type { Preparation } from './preparation.ts';

const ACTION = `
class Action:
    async def action(self, body: dict):
        return {"content": body["messages"][-1]["content"].upper()}
`;

export const createAction: Preparation = async ({ url, tokens: { admin: token } }) => {
  const meta = { description: 'Answers the message in capitals.', manifest: {} };
  const body = { id: 'capitals', name: 'Capitals', content: ACTION, meta };
  await demand(url, 'POST /api/v1/functions/create', z.unknown(), { token, body });
  for (const switched of ['toggle', 'toggle/global'])
    await demand(url, `POST /api/v1/functions/id/capitals/${switched}`, z.unknown(), { token });
  return undefined;
};
