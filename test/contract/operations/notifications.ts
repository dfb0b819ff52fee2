import { rows } from '../row.ts';

export const notifications = rows([]);
