import { StartValidation } from '@story-linter/events';
import { bodyAs } from '../http/body-as.js';

export interface TextParameters {
  title?: string;
  /** Name of the one file; its ending says whether it is Markdown. */
  path?: string;
}

/** What a text body is, besides its bytes: a start whose one file refers to them. */
export const submissionOfText = (content: string, contentType: string, { title, path }: TextParameters): StartValidation => {
  const name = path ?? (contentType.startsWith('text/markdown') ? 'manuscript.md' : 'manuscript.txt');
  return bodyAs(StartValidation, { title: title ?? name, files: [{ path: name, content }] });
};
