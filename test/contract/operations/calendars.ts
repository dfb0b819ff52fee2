import { rows } from '../row.ts';

export const calendars = rows([]);
