import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One row a finding, in the report's order. Until the story-wide pass is done these are the chunk-local findings, by
 * chunk; then the whole report takes their place.
 */
@Entity({ schema: 'read_model', name: 'finding' })
export class FindingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_pk' }) validation!: string;
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'finding_pk' }) position!: string;
  @Column('text') code!: string;
  @Column('text') severity!: string;
  @Column('text') path!: string;
  /** The finding as the engine told it. */
  @Column('json') finding!: Record<string, unknown>;
}
