import { rows } from '../row.ts';

export const automations = rows([]);
