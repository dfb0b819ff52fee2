import { rows } from '../row.ts';

export const events = rows([]);
