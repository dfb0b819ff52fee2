import { rows } from '../row.ts';

export const groups = rows([]);
