/** Exit codes of the commands that check. */
export const EXIT = {
  /** Nothing differs that the baseline does not know. */
  holds: 0,
  /** Findings, or faults of the baseline. */
  findings: 1,
  /** A wrong option, or a file that cannot be used. */
  usage: 2,
  /** The server does not answer. */
  unreachable: 3,
  /** Ctrl-C, with what was found so far. */
  interrupted: 130,
} as const;
