import { rows } from '../row.ts';

export const scim = rows([]);
