/** A stretch between quotation marks, with its marks; offsets in the raw file. */
export interface Speech {
  /** Index of its paragraph in the story. */
  paragraph: number;
  at: number;
  end: number;
  /** The mark that should close it is missing. */
  open: boolean;
  /** Where it stands and how it ends are those of speech, not of a title or a word in quotation marks. */
  spoken: boolean;
}
