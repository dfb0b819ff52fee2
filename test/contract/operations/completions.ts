import { rows } from '../row.ts';

export const completions = rows([]);
