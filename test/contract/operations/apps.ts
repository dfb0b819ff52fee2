import { rows } from '../row.ts';

export const apps = rows([]);
