import DataLoader from 'dataloader';

export interface Gathering {
  /** Questions that go together at most. */
  mostTogether: number;
  /** Queries under way at a time. */
  mostAtOnce: number;
}

/**
 * Lets questions of many callers go together: while as many queries are under way as may be, whatever else is asked
 * gathers for the next one. So nobody waits on an idle system, and on a busy one a query costs a fraction a question.
 *
 * @param ask answers in the order asked; an Error in its place is thrown to its asker alone
 */
export const gathered = <Question, Answer>(ask: (questions: readonly Question[]) => Promise<readonly (Answer | Error)[]>, { mostTogether, mostAtOnce }: Gathering): ((question: Question) => Promise<Answer>) => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const loader = new DataLoader<Question, Answer>(
    async (questions) => {
      underWay += 1;
      try {
        return await ask(questions);
      } finally {
        underWay -= 1;
        waiting.shift()?.();
      }
    },
    { cache: false, maxBatchSize: mostTogether, batchScheduleFn: (go) => void (underWay < mostAtOnce ? setImmediate(go) : waiting.push(go)) },
  );
  return (question) => loader.load(question);
};
