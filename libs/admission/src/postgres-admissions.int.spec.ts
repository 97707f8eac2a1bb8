import { behindAProxy } from '@story-linter/testing';
import { admissionsContract } from '@story-linter/testing/contracts';
import { admissionErasureSchema, admissionSchema } from './admission-schema.js';
import { PostgresAdmissions } from './postgres-admissions.js';

admissionsContract("PostgreSQL's", async () => {
  const { pool, direct, ...trouble } = await behindAProxy(import.meta.url, [...admissionSchema, ...admissionErasureSchema]);
  return {
    admissions: new PostgresAdmissions(pool),
    started: async (id) => void (await direct.query("insert into streams.fold_state (fold, key, state) values ('contract', $1, $2)", [id, { attempt: 1 }])),
    pass: async (seconds) => void (await direct.query('update admission.validation set appended_at = appended_at - make_interval(secs => $1)', [seconds])),
    ...trouble,
  };
});
