import { rows } from '../row.ts';

export const functions = rows([]);
