import { rows } from '../row.ts';

export const prompts = rows([]);
