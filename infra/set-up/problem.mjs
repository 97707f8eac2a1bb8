/** What is missing or wrong, in one sentence that names the remedy. */
export class Problem extends Error {}

/** Runs a command's main function; a Problem is printed as its sentence, and the exit code says that it failed. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
