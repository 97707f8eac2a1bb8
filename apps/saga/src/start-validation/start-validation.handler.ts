import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Admission, AdmissionErased, Admissions, IdTaken, prepareStart, UnknownContent } from '@story-linter/admission';
import { type ContentStore, type Erasures, JsonContents, PostgresContentStore, PostgresErasures } from '@story-linter/content-store';
import { say, type Saying, type StartValidation, ValidationStarted } from '@story-linter/events';
import { ConfigError, defaultChunking, parseConfig } from '@story-linter/story';
import { Rejected } from '@story-linter/streams';
import { StartValidationCommand } from './start-validation.command.js';

/** Bytes of text that a start may carry in line; more is uploaded first. */
export const inlineBytes = 512 * 1024;

const defaultWindow = 32;

/** Admits a story, moves its text into the content store and begins; a repeat begins the same validation again. */
@CommandHandler(StartValidationCommand)
export class StartValidationHandler implements ICommandHandler<StartValidationCommand, Saying> {
  constructor(
    private readonly admissions: Admissions,
    @Inject(PostgresContentStore) private readonly contents: ContentStore,
    private readonly json: JsonContents,
    @Inject(PostgresErasures) private readonly erasures: Erasures,
  ) {}

  async execute({ message: { subject, tenantId, data } }: StartValidationCommand): Promise<Saying> {
    mustBeSmall(data);
    mustBeConfigured(data);
    const admission = await this.admit(subject, tenantId, data);
    await this.mustNotBeErased(subject);
    const { command, payloadHash, deadline } = admission;
    const [manuscript, config] = await Promise.all([
      this.json.put(tenantId, { title: command.title, files: command.files }),
      this.json.put(tenantId, command.options?.config ?? {}),
    ]);
    await this.contents.refer(tenantId, subject, [manuscript, config, ...command.files.map(({ content }) => content!)]);
    const chunking = command.options?.chunking ?? defaultChunking;
    const window = command.options?.window ?? defaultWindow;
    return say(ValidationStarted, { payloadHash, manuscript, config, chunking, window, deadline: deadline.toISOString() });
  }

  /** One that was erased before it was admitted; its admission must not be sent again either. */
  private async mustNotBeErased(validation: string): Promise<void> {
    if ((await this.erasures.erasedAmong([validation])).size === 0) return;
    await this.admissions.erase(validation);
    throw new Rejected(new AdmissionErased(validation).message);
  }

  private async admit(subject: string, tenantId: string, data: StartValidation): Promise<Admission> {
    try {
      return await this.admissions.admit(subject, tenantId, await prepareStart(this.contents, tenantId, data));
    } catch (thrown) {
      if (thrown instanceof UnknownContent || thrown instanceof IdTaken || thrown instanceof AdmissionErased) throw new Rejected(thrown.message);
      throw thrown;
    }
  }
}

const mustBeSmall = ({ files }: StartValidation): void => {
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ''), 0);
  if (bytes > inlineBytes) throw new Rejected(`The text in line has ${bytes} bytes; at most ${inlineBytes} may be sent so. Upload it and refer to it by its SHA-256.`);
};

const mustBeConfigured = ({ options }: StartValidation): void => {
  try {
    parseConfig(options?.config ?? {});
  } catch (thrown) {
    if (thrown instanceof ConfigError) throw new Rejected(`options/config: ${thrown.message}`);
    throw thrown;
  }
};
