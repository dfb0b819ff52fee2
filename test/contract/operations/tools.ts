import { rows } from '../row.ts';

export const tools = rows([]);
