import { rows } from '../row.ts';

export const jobs = rows([]);
