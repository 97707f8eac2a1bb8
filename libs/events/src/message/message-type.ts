import type { TopicName } from '../topics.js';

export type MessageClass<Data extends object = object> = new () => Data;

export interface MessageTypeOptions {
  /** Wire name without version; the class may be renamed, this may not. */
  name: string;
  version: number;
  topic: TopicName;
  /** Public messages may be sent or read by anybody; the others are ours alone. */
  public?: boolean;
  /** Record key; the validation id unless said otherwise. */
  key?: (subject: string, data: never) => string;
  /** Pure upcasters by the version they read; each answers the data of the next version. */
  upcasters?: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>>;
}

export interface MessageType<Data extends object = object> extends Omit<MessageTypeOptions, 'key'> {
  class: MessageClass<Data>;
  key: (subject: string, data: Data) => string;
}

const byName = new Map<string, MessageType>();
const byClass = new Map<MessageClass, MessageType>();

/**
 * Declares a class as a message. A wire name can be taken once; a second class of that name is refused when it is
 * loaded, so that no message is ever decoded as another.
 */
export const WireMessage =
  (options: MessageTypeOptions) =>
  (target: MessageClass): void => {
    const holder = byName.get(options.name);
    if (holder) throw new Error(`The message name ${options.name} is taken by ${holder.class.name}; give ${target.name} another.`);
    const type: MessageType = { ...options, class: target, key: (options.key as MessageType['key'] | undefined) ?? ((subject) => subject) };
    byName.set(options.name, type);
    byClass.set(target, type);
  };

export const messageTypes = (): MessageType[] => [...byName.values()];

export const messageTypeNamed = (name: string): MessageType | undefined => byName.get(name);

/** @throws Error when the class carries no `@WireMessage`. */
export const messageTypeOf = <Data extends object>(target: MessageClass<Data>): MessageType<Data> => {
  const type = byClass.get(target);
  if (!type) throw new Error(`${target.name} is not declared with @WireMessage.`);
  return type as unknown as MessageType<Data>;
};
