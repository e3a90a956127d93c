import type { ClientConfig } from '../../model/client-config.ts';
import { openAttachedClient } from './attached-client.ts';
import { openCapture } from './capture/open-capture.ts';
import type { ClientSubject } from './client-subject.ts';
import { openCommandClient } from './command-client.ts';
import { openImageClient } from './image-client.ts';
import { inheritedFrom } from './inherited.ts';

/** From the `client` of a run file to the client that is played. */

type Environment = Readonly<Record<string, string | undefined>>;

export const openClient = ({ reach, capture }: ClientConfig, environment: Environment): ClientSubject => {
  if (reach.kind === 'attach') return openAttachedClient({ reach, openCapture: (place) => openCapture(capture, place) });
  if (reach.kind === 'image') return openImageClient({ reach, given: environment, openCapture: (place) => openCapture(capture, place) });
  const { command, folder, inherit } = reach;
  const given = { ...inheritedFrom(environment, inherit), ...reach.environment };
  return openCommandClient({ command, folder, environment: given, openCapture: (place) => openCapture(capture, place) });
};
