import { endpointsHere } from '../running-stack/endpoints.js';
import { InputError } from '../terminal/input-error.js';

/** Where the gateway is: what was named, or that of the stack that runs here. */
export function findGateway(named: string | undefined): string {
  if (named !== undefined) {
    if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
      throw new InputError(`"${named}" is no address of a gateway; it reads http://127.0.0.1:3000.`);
    return named.replace(/\/+$/, '');
  }
  const { gateway } = endpointsHere();
  if (gateway !== undefined) return gateway;
  throw new InputError('no gateway is running here; start one with npm start, or name one with --gateway http://host:port.');
}
