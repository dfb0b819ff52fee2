import { rows } from '../row.ts';

export const evaluations = rows([]);
