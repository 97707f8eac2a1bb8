/** Stops what start-for-jest has started, and removes its data. */
export default async function stopForJest(): Promise<void> {
  await globalThis.testEngines?.stop();
}
