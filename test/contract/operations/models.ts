import { rows } from '../row.ts';

export const models = rows([]);
