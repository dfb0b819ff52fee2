import { rows } from '../row.ts';

export const files = rows([]);
