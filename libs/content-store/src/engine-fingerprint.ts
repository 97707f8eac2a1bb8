import { codeFingerprint, mainOf } from './code-fingerprint.js';

/** Names the version of the engine that runs here. Results of another fingerprint are never taken for this engine's. */
export const engineFingerprint = (): Promise<string> => codeFingerprint(mainOf('@story-linter/story'));
