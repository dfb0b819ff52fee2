import { rows } from '../row.ts';

export const audio = rows([]);
