import { rows } from '../row.ts';

export const pipelines = rows([]);
