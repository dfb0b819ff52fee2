import { rows } from '../row.ts';

export const notes = rows([]);
