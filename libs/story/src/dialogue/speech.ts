/** A stretch of direct speech with its marks; offsets in the raw file. */
export interface Speech {
  /** Index of its paragraph in the story. */
  paragraph: number;
  at: number;
  end: number;
  /** The mark that should close it is missing. */
  open: boolean;
}
