import { rows } from '../row.ts';

export const users = rows([]);
