import { auditSchema } from '@story-linter/audit';
import { generationsSchema, streamsOperationsSchema } from '@story-linter/streams';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OperationsSchema1763800000000 implements MigrationInterface {
  readonly name = 'OperationsSchema1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...auditSchema, ...generationsSchema, ...streamsOperationsSchema]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema operations cascade');
    await runner.query('alter table streams.position drop column generation');
    await runner.query('drop table streams.paused');
  }
}
