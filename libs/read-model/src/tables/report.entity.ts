import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a completed validation found out, as the engine told it. */
@Entity({ schema: 'read_model', name: 'report' })
export class ReportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pk' }) validation!: string;
  @Column('json') report!: Record<string, unknown>;
  @Column('json') bible!: Record<string, unknown>;
}
