import type { Bible, Finding, Report } from '@story-linter/story';
import type { ListedLine } from '../list-validations/list-validations.controller.js';
import type { ProblemAnswer } from '../problems/problem.filter.js';
import type { EventEntry } from '../read-events/read-events.controller.js';
import type { ValidationView } from '../read-validation/validation-view.js';
import type { Accepted } from '../submit-validation/submit-validation.controller.js';
import type { Uploaded } from '../upload-content/upload-content.controller.js';

/** One page of a listing. `next` is the cursor of the page after it, null on the last one. */
export interface PageOf<Item> {
  items: Item[];
  next: string | null;
}

/** Everything the gateway answers with, by the name it has in the OpenAPI document. */
export interface Answers {
  Accepted: Accepted;
  Uploaded: Uploaded;
  Validation: ValidationView;
  ValidationPage: PageOf<ListedLine>;
  FindingPage: PageOf<Finding>;
  EventPage: PageOf<EventEntry>;
  Report: Report;
  Bible: Bible;
  Problem: ProblemAnswer;
}

export type AnswerName = keyof Answers;
