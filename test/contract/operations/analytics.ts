import { rows } from '../row.ts';

export const analytics = rows([]);
