import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AdmissionErased, Admissions, IdTaken, prepareStart, startCommand, UnknownContent } from '@story-linter/admission';
import { PostgresContentStore } from '@story-linter/content-store';
import { serviceLogger } from '@story-linter/nest-streams';
import { ConfigError, parseConfig } from '@story-linter/story';
import { asError, KafkaLog, Unavailable } from '@story-linter/streams';
import type { Logger } from '@story-linter/telemetry';
import { invalid } from '../problems/problem.js';
import { SubmitValidationCommand } from './submit-validation.command.js';

/** How long a submitter waits for Kafka. The admission row is the command's outbox: past this the saga sends it. */
const appendPatienceMs = 3_000;

/** Stores the text, admits the validation, and puts its start onto the log. */
@CommandHandler(SubmitValidationCommand)
export class SubmitValidationHandler implements ICommandHandler<SubmitValidationCommand, void> {
  constructor(
    private readonly admissions: Admissions,
    private readonly contents: PostgresContentStore,
    private readonly log: KafkaLog,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  async execute({ id, tenant, start, traceparent }: SubmitValidationCommand): Promise<void> {
    mustBeConfigured(start.options?.config);
    try {
      const admission = await this.admissions.admit(id, tenant, await prepareStart(this.contents, tenant, start));
      await this.contents.refer(tenant, id, admission.command.files.map(({ content }) => content!));
      await this.append(id, startCommand(admission, traceparent));
    } catch (thrown) {
      if (thrown instanceof UnknownContent) throw invalid([{ pointer: '/files', detail: thrown.message }]);
      if (thrown instanceof AdmissionErased) throw invalid([{ pointer: 'Idempotency-Key', detail: 'was used for a validation that was erased; send this one under another key' }]);
      if (thrown instanceof IdTaken) throw invalid([{ pointer: 'Idempotency-Key', detail: 'was used for another story; send that story again, or this one under another key' }]);
      throw thrown;
    }
  }

  private async append(id: string, command: ReturnType<typeof startCommand>): Promise<void> {
    const appended = this.log.append([command]);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, appendPatienceMs).unref());
    try {
      await Promise.race([appended, patience]);
    } catch (thrown) {
      const error = asError(thrown);
      if (!(error instanceof Unavailable)) throw error;
      this.logger.warn({ validation: id, reason: error.message }, 'the start is admitted; the saga will send it when the log is back');
    } finally {
      appended.catch(() => undefined);
    }
  }
}

const mustBeConfigured = (config: unknown): void => {
  try {
    parseConfig(config ?? {});
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw invalid([{ pointer: '/options/config', detail: thrown.message }]);
    throw thrown;
  }
};
