import { rows } from '../row.ts';

export const utils = rows([]);
