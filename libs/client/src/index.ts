export * from './client.js';
export * from './failures.js';
export type { Bible, Finding, Report, Story, StoryFile, Validation, ValidationLine } from './shapes.js';
