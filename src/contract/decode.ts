import { roles } from '../../generated/roles.ts';
import type { Seen } from '../model/seen.ts';
import type { MessageName, Messages } from './messages.ts';
import { createRoleCodec } from './role-codec.ts';

const codec = createRoleCodec(roles);

/**
 * What could be understood of a message: a member that is absent or of the wrong kind is undefined, its neighbours are not.
 * Undefined when the message is no object at all. Never throws, whatever JSON it is given.
 */
export const decode = <Name extends MessageName>(message: Name, wire: unknown): Seen<Messages[Name]> | undefined =>
  // The parser at the edge: the codec has checked the kind of every member against the role map.
  codec.decode(message, wire) as Seen<Messages[Name]> | undefined;
