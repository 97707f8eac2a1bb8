/** A stretch of a raw source file. Lines and columns count from 1; offset and length are UTF-16 code units, front matter and byte order mark included. */
export interface Place {
  path: string;
  line: number;
  column: number;
  offset: number;
  length: number;
}

/** The other side of a contradiction, and what stands there. */
export interface Related extends Place {
  message: string;
}

/** Where a stretch of text begins in its raw file. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}
