/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the file that were handed to the connection. */
  readonly sent: number;
  /** Bytes of the whole file. `undefined` for a stream whose size was not given. */
  readonly total: number | undefined;
}

export type OnProgress = (progress: UploadProgress) => void;
