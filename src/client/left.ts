/** How a caller ends a call himself. */
import type { Call } from './call.ts';

/** Whether the caller's own signal ended the call, and not a time limit. */
export const hasLeft = ({ stop, expiry }: Call): boolean => stop !== undefined && stop.reason !== expiry;
