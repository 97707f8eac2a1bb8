import { admissionSchema } from '@story-linter/admission';
import { contentSchema } from '@story-linter/content-store';
import { readModelSchema } from '@story-linter/read-model/schema';
import { streamsSchema } from '@story-linter/streams';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialSchema1763700000000 implements MigrationInterface {
  readonly name = 'InitialSchema1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...streamsSchema, ...contentSchema, ...admissionSchema, ...readModelSchema]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema streams, content, admission, read_model cascade');
  }
}
