import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** The events of a response as they come. Ends with the stream; fails when nothing at all comes for so long. */
export async function* serverSentEvents(response: Response, silenceLimitMs: number): AsyncGenerator<EventSourceMessage> {
  if (!response.body) return;
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => arrived.push(event) });
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await within(silenceLimitMs, reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* arrived.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`nothing came for ${limitMs / 1000} s`)), limitMs)),
  );
  return Promise.race([work, silence]).finally(() => clearTimeout(timer));
}
