import { rows } from '../row.ts';

export const ollama = rows([]);
