import { captureProperties } from './captures.ts';
import { pageProperties } from './pages.ts';
import type { Property } from './property.ts';
import { sequenceProperties } from './sequences.ts';

/** All that is held of the checks, by what they look at. */
export const propertyAreas: Readonly<Record<string, readonly Property[]>> = {
  'the order of events': sequenceProperties,
  'lists in pages': pageProperties,
  'what a client recorded': captureProperties,
};

export const properties: readonly Property[] = Object.values(propertyAreas).flat();
