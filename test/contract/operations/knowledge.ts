import { rows } from '../row.ts';

export const knowledge = rows([]);
