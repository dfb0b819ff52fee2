import { rows } from '../row.ts';

export const retrieval = rows([]);
