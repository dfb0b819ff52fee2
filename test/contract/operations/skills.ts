import { rows } from '../row.ts';

export const skills = rows([]);
