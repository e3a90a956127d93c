import { roles } from '../../generated/roles.ts';
import type { MessageName, Messages } from './messages.ts';
import { createRoleCodec, type JsonObject } from './role-codec.ts';

const codec = createRoleCodec(roles);

/** A message as the contract has it on the wire. It may share parts with the model, or be the model itself: do not change it. */
export const encode = <Name extends MessageName>(message: Name, model: Messages[Name]): JsonObject =>
  // The other side of the edge: models hold nothing but JSON.
  codec.encode(message, model) as JsonObject;
