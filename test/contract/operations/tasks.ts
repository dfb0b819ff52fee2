import { rows } from '../row.ts';

export const tasks = rows([]);
