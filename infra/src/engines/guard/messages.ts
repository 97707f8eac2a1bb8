import type { PostgresSettings } from '../postgres/start-postgres.js';

/** What the guard is told, once, when it starts. */
export interface GuardOrder {
  dataFolder: string;
  kafka?: { port: number };
  postgres?: PostgresSettings;
  /** The data is of no use once the engines have stopped: it is removed. */
  disposable: boolean;
}

export type EngineName = 'kafka' | 'postgres';

/** What the guard says. After `failed` it stops everything and ends. */
export type GuardReport =
  | { kind: 'step'; engine: EngineName; text: string }
  | { kind: 'ready'; engine: EngineName; seconds: number }
  | { kind: 'failed'; sentence: string };
