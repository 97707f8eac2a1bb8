import { messageId } from './message-id.js';
import { type MessageClass, messageTypeOf } from './message-type.js';

/** A decoded CloudEvent: the envelope's attributes that we use, and the data of its type's newest version. */
export interface Message<Data extends object = object> {
  id: string;
  type: MessageClass<Data>;
  source: string;
  /** The validation id. */
  subject: string;
  tenantId: string;
  causationId?: string;
  correlationId: string;
  traceparent?: string;
  data: Data;
}

/** What somebody decided to say, before it has an envelope. */
export interface Saying<Data extends object = object> {
  type: MessageClass<Data>;
  data: Data;
}

export const say = <Data extends object>(type: MessageClass<Data>, data: Data): Saying<Data> => ({ type, data });

/** Whether a message is of the class given; narrows its data. */
export const isA = <Data extends object>(message: Message | Saying, type: MessageClass<Data>): message is Message<Data> => message.type === (type as MessageClass);

interface Identified {
  kind?: string;
  index?: number;
  attempt?: number;
}

/** The id that a saying has, whoever says it and however often. */
export const idOf = (subject: string, { type, data }: Saying): string => {
  const { kind, index, attempt } = data as Identified;
  return messageId(subject, { type: messageTypeOf(type).name, kind, index, attempt });
};

/** Gives a saying its envelope: tenant, subject and correlation are its cause's. */
export const causedBy = <Data extends object>(
  cause: Pick<Message, 'id' | 'subject' | 'tenantId' | 'correlationId' | 'traceparent'>,
  saying: Saying<Data>,
  source: string,
): Message<Data> => ({
  id: idOf(cause.subject, saying),
  type: saying.type,
  source,
  subject: cause.subject,
  tenantId: cause.tenantId,
  causationId: cause.id,
  correlationId: cause.correlationId,
  traceparent: cause.traceparent,
  data: saying.data,
});
