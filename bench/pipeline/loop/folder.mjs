import pg from 'pg';
import { begin, databaseUrl, fetching, kafka } from './kafka.mjs';

/** Joins a story's results in memory and writes one row a completed story. */
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
const stories = new Map();
await begin(kafka.consumer({ groupId: 'loop.folder', ...fetching }), 'loop.results', async ({ batch }) => {
  const completed = [];
  for (const { value } of batch.messages) {
    const { story, jobs, index } = JSON.parse(value.toString());
    const done = stories.get(story) ?? new Set();
    stories.set(story, done.add(index));
    if (done.size === jobs) completed.push(story);
  }
  if (completed.length > 0) await pool.query("insert into loop_story (id, status) select unnest($1::text[]), 'completed' on conflict do nothing", [completed]);
  for (const story of completed) stories.delete(story);
});
