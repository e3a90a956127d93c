import type { ImageReach } from '../../model/client-config.ts';
import { launchContainer } from '../container/launch-container.ts';
import type { CapturePlace } from './capture/open-capture.ts';
import type { CaptureReader, ClientSubject } from './client-subject.ts';
import { inherited, openStartedClient } from './command-client.ts';
import { inheritedFrom } from './inherited.ts';

/**
 * A client in a container. It has the network of this machine, so that the addresses and certificates of the simulator hold in there,
 * too, and finds the session's folder under the same name: nothing of the launch contract differs.
 */

export type ImageClientConfig = {
  readonly reach: ImageReach;
  /** The suite's own environment. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly openCapture: (place: CapturePlace) => CaptureReader;
};

export const openImageClient = ({ reach, given, openCapture }: ImageClientConfig): ClientSubject => {
  const { image, inherit, environment, ...container } = reach.container;
  const name = image.kind === 'name' ? image.name : image.folder;
  const own = { ...inheritedFrom(given, inherit), ...environment };
  // What a command of the capture needs of this machine means nothing in there.
  const ofThisMachine = inherited();
  return openStartedClient({
    description: { kind: 'image', says: `a container of ${name}` },
    environment: { ...ofThisMachine, ...own },
    launch: (told, folder) => {
      const forContainer = Object.entries(told).filter(([key, value]) => ofThisMachine[key] !== value || Object.hasOwn(own, key));
      return launchContainer({ ...container, image: name, environment: Object.fromEntries(forContainer), folder });
    },
    openCapture,
  });
};
