import { rows } from '../row.ts';

export const app = rows([]);
