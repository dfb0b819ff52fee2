import { rows } from '../row.ts';

export const images = rows([]);
