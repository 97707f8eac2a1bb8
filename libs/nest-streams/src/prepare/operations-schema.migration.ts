import { auditSchema } from '@story-linter/audit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OperationsSchema1763800000000 implements MigrationInterface {
  readonly name = 'OperationsSchema1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of auditSchema) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema operations cascade');
  }
}
