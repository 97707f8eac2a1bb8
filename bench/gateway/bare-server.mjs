import { randomUUID } from 'node:crypto';
import { PostgresAdmissions } from '@story-linter/admission';
import { ValidationQueries } from '@story-linter/read-model';
import fastify from 'fastify';
import pg from 'pg';

// The least that could answer the same: Fastify, a pool of connections, and the statements of the gateway itself. It
// knows no contract, checks nothing, stores no text, and sends rows as they are. Ends with who started it.
const [databaseUrl, admissionsUrl] = process.argv.slice(2);
// As many connections as the gateway has for the one and for the other.
const reads = new pg.Pool({ connectionString: databaseUrl, max: 8 });
const writes = new pg.Pool({ connectionString: admissionsUrl, max: 16 });
const queries = new ValidationQueries({ query: async (sql, values) => (await reads.query(sql, values)).rows });
const admissions = new PostgresAdmissions(writes);

const server = fastify({ bodyLimit: 64 * 1024 * 1024 });
server.get('/v1/validations/:id', async ({ params: { id } }) => (await queries.changed([{ id, seen: null }]))[0]);
server.get('/v1/validations/:id/findings', async ({ params: { id }, query: { limit } }) => queries.findings(id, {}, '-1', Number(limit)));
server.post('/v1/validations', async ({ body }, reply) => {
  const id = randomUUID();
  await admissions.admit(id, 'default', { command: { title: body.title, files: [] }, payloadHash: id });
  return reply.code(202).send({ id });
});
process.once('disconnect', () => process.exit(0));
process.send(await server.listen({ host: '127.0.0.1', port: 0 }));
