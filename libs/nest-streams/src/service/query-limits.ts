/** For PostgreSQL to say that it has given up; past that its silence is taken for one. */
const answerMs = 1_000;

/** Settings of a driver's connection by which no query takes longer than so many ms, whether the server answers or not. */
export const queryLimits = (queryTimeoutMs: number) => ({ keepAlive: true, statement_timeout: queryTimeoutMs, query_timeout: queryTimeoutMs + answerMs });
