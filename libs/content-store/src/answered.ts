import { postgresFailure } from '@story-linter/streams';

/** What PostgreSQL answers. @throws Unavailable when it does not */
export const answered = async <T>(question: () => Promise<T>): Promise<T> => {
  try {
    return await question();
  } catch (thrown) {
    throw postgresFailure(thrown);
  }
};
