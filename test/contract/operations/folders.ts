import { rows } from '../row.ts';

export const folders = rows([]);
