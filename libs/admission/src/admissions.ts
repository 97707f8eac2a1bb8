import { encode, type EncodedMessage, idOf, say, StartValidation } from '@story-linter/events';
import type { PreparedStart } from './prepared-start.js';

export const defaultDeadlineSeconds = 86_400;

export interface Admission {
  id: string;
  tenant: string;
  payloadHash: string;
  /** When the first attempt must have ended. */
  deadline: Date;
  command: StartValidation;
  erased: boolean;
}

/** In the same words for another payload and for another tenant: neither learns anything of the other. */
export class IdTaken extends Error {
  override readonly name = 'IdTaken';
  constructor(id: string) {
    super(`The validation id ${id} is taken by another validation.`);
  }
}

/** The validation's text was deleted for good, and so is the command: it begins no more. */
export class AdmissionErased extends Error {
  override readonly name = 'AdmissionErased';
  constructor(id: string) {
    super(`The validation ${id} was erased; start another under an id of its own.`);
  }
}

/** Whose validation is whose: one row each, written by whoever admits first, and the outbox of its one command. */
export abstract class Admissions {
  /** Admits, or answers the earlier admission of the same payload. @throws IdTaken, AdmissionErased, Unavailable */
  abstract admit(id: string, tenant: string, start: PreparedStart): Promise<Admission>;

  /** @throws Unavailable */
  abstract find(id: string): Promise<Admission | undefined>;

  /** Forgets the command, title, paths and options, for good; the row stays, so that nobody takes its id. @throws Unavailable */
  abstract erase(id: string): Promise<void>;

  /** Marks those that have an attempt in the states of the fold named as started. @throws Unavailable */
  abstract markStarted(fold: string): Promise<void>;

  /** Commands that have not started so many seconds after they were appended last; marks them as appended now. @throws Unavailable */
  abstract takeUnstarted(olderThanSeconds: number, limit: number): Promise<EncodedMessage[]>;
}

/** The command of an admission, as it goes onto the log; appended again it is the same message. */
export const startCommand = ({ id, tenant, command }: Pick<Admission, 'id' | 'tenant' | 'command'>, traceparent?: string): EncodedMessage => {
  const saying = say(StartValidation, command);
  return encode({ ...saying, id: idOf(id, saying), source: '/story-linter/admission', subject: id, tenantId: tenant, correlationId: id, traceparent });
};
