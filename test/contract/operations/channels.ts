import { rows } from '../row.ts';

export const channels = rows([]);
