import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row an event id: the validation's history as it was told, repeats left out. */
@Entity({ schema: 'read_model', name: 'history' })
@Index('history_by_offset', ['validation', 'offset'])
export class HistoryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'history_pk' }) validation!: string;
  @PrimaryColumn('text', { name: 'event_id', primaryKeyConstraintName: 'history_pk' }) eventId!: string;
  @Column('text') type!: string;
  @Column('bigint', { name: 'record_offset' }) offset!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true, name: 'causation_id' }) causationId!: string | null;
  @Column('json') data!: Record<string, unknown>;
}
