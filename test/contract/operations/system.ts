import { rows } from '../row.ts';

export const system = rows([]);
