import { admissionErasureSchema } from '@story-linter/admission';
import { auditSchema } from '@story-linter/audit';
import { erasureSchema } from '@story-linter/content-store';
import { generationsSchema, streamsOperationsSchema } from '@story-linter/streams';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OperationsSchema1763800000000 implements MigrationInterface {
  readonly name = 'OperationsSchema1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...auditSchema, ...generationsSchema, ...streamsOperationsSchema, ...erasureSchema, ...admissionErasureSchema]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema operations cascade');
    await runner.query('alter table streams.position drop column generation');
    await runner.query('drop table streams.paused, content.reference, content.tombstone');
    await runner.query('alter table streams.parked drop column replays, drop column redriven_at');
    await runner.query('alter table content.text drop column referred');
    await runner.query('alter table content.cached drop column content');
    await runner.query('alter table admission.validation drop column erased');
  }
}
