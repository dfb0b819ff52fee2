import { rows } from '../row.ts';

export const openai = rows([]);
