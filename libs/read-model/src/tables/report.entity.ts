import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a completed validation found out, as the engine told it. */
@Entity({ schema: 'read_model', name: 'report' })
export class ReportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pk' }) validation!: string;
  @Column('jsonb') report!: Record<string, unknown>;
  @Column('jsonb') bible!: Record<string, unknown>;
}
