import { mkdirSync, statfsSync } from 'node:fs';
import { Problem, fileProblem } from '../problem.js';

const neededMb = 300;

/** Makes the folder and sees to it that the engines can begin to write there; otherwise a Problem says what to do. */
export function demandWritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const { bavail, bsize } = statfsSync(folder);
    const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
    if (freeMb < neededMb)
      throw new Problem(
        `The disk that holds ${folder} has ${freeMb} MB left and Kafka and PostgreSQL need ${neededMb} MB to start: free some space, or set STORY_LINTER_DATA to a folder on another disk.`,
      );
  } catch (error) {
    throw fileProblem(error, folder);
  }
}
