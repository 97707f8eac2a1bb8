import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const statuses = ['accepted', 'parsing', 'checking', 'concluding', 'completed', 'failed', 'cancelled', 'erased'] as const;

/** Where a validation stands; the last four are ends, of which `failed` may be followed by a retry. */
export type Status = (typeof statuses)[number];

export const isEnd = (status: Status): boolean => status === 'completed' || status === 'failed' || status === 'cancelled' || status === 'erased';

/** One row a validation: what a progress bar and a summary need. */
@Entity({ schema: 'read_model', name: 'validation' })
@Index('validation_by_tenant', ['tenant', 'startedAt'])
export class ValidationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'validation_pk' }) id!: string;
  @Column('text') tenant!: string;
  @Column('text') status!: Status;
  @Column('int') attempt!: number;
  /** When this attempt must have ended. */
  @Column('timestamptz') deadline!: Date;
  /** Title and files, in the content store. */
  @Column('text') manuscript!: string;
  @Column('int') words!: number;
  @Column('int') chunks!: number;
  @Column('int') validated!: number;
  @Column('int') extracted!: number;
  /** Jobs that failed for good in this attempt. */
  @Column('int') failed!: number;
  @Column('int') errors!: number;
  @Column('int') warnings!: number;
  @Column('int') infos!: number;
  @Column('int') characters!: number;
  @Column('text', { nullable: true, name: 'failure_cause' }) failureCause!: string | null;
  @Column('text', { nullable: true, name: 'failure_reason' }) failureReason!: string | null;
  @Column('timestamptz', { nullable: true, name: 'started_at' }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true, name: 'ended_at' }) endedAt!: Date | null;
  /** Offset of the last event folded: the position of this row in its partition's history. */
  @Column('bigint', { name: 'last_offset' }) lastOffset!: string;
}
