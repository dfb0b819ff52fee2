import { rows } from '../row.ts';

export const memories = rows([]);
