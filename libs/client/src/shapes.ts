import type { components, operations } from './gateway-api.generated.js';

type Schemas = components['schemas'];

/** What is submitted: a title, files with their text or a reference to text that was uploaded, options. */
export type Story = Schemas['StartValidation'];
export type StoryFile = Story['files'][number];
/** Where a validation stands. */
export type Validation = Schemas['Validation'];
export type ValidationLine = Schemas['ListedLine'];
export type Finding = Schemas['Finding'];
export type Report = Schemas['Report'];
export type Bible = Schemas['Bible'];
export type EventEntry = Schemas['EventEntry'];
export type ProblemAnswer = Schemas['ProblemAnswer'];

export type FindingFilter = Omit<NonNullable<operations['findings']['parameters']['query']>, 'limit' | 'cursor'>;
export type ListFilter = Omit<NonNullable<operations['list']['parameters']['query']>, 'limit' | 'cursor'>;
export type ReportFormat = NonNullable<NonNullable<operations['report']['parameters']['query']>['format']>;

export const hasEnded = ({ status }: Pick<Validation, 'status'>): boolean => status === 'completed' || status === 'failed' || status === 'cancelled' || status === 'erased';
