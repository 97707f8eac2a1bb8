import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { type Plan, Refused, type Verb } from './plan.js';

/** How long a plan may wait for its application, minutes. */
const validMinutes = 15;

/** Plans as rows: each is applied once at most, by whoever comes first, and only while it holds. */
export class Plans {
  constructor(private readonly pool: Pool) {}

  /** @returns the plan's id */
  async keep(verb: Verb, plan: Plan, who: string): Promise<string> {
    const id = randomUUID();
    await this.pool.query(
      `insert into operations.plan (id, verb, target, parameters, plan, fingerprint, made_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(mins => $8))`,
      [id, verb.name, verb.target, JSON.stringify(verb.parameters), JSON.stringify(plan), plan.fingerprint, who, validMinutes],
    );
    return id;
  }

  /** Takes the plan for its one application. @throws Refused when it was used, has expired, or is of another request */
  async take(id: string, verb: Verb): Promise<Plan> {
    const { rows } = await this.pool.query<{ plan: Plan; same: boolean; used: boolean; expired: boolean }>(
      `select plan, used_at is not null as used, expires_at < now() as expired, verb = $2 and target = $3 and parameters = $4::jsonb as same
       from operations.plan where id::text = $1`,
      [id, verb.name, verb.target, JSON.stringify(verb.parameters)],
    );
    const [row] = rows;
    if (!row) throw new Refused(`There is no plan ${id}; make one with --plan.`);
    if (!row.same) throw new Refused(`The plan ${id} is for something else than ${verb.name} ${verb.target} with these options.`);
    if (row.expired && !row.used) throw new Refused(`The plan ${id} has expired after ${validMinutes} minutes; make another.`);
    const taken = await this.pool.query('update operations.plan set used_at = now() where id::text = $1 and used_at is null', [id]);
    if (taken.rowCount !== 1) throw new Refused(`The plan ${id} was applied already; make another.`);
    return row.plan;
  }
}
