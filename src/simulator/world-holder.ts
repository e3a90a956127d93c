import { createWorld } from './state/create-world.ts';
import type { World } from './state/world.ts';
import type { WorldOptions } from './state/world-options.ts';

/** The world behind a running simulator, and the one place where another takes its place. */
export type WorldHolder = {
  readonly current: () => World;
  readonly load: (options: Partial<WorldOptions>) => void;
};

export const holdWorld = (first: Partial<WorldOptions>, onReplace: () => void): WorldHolder => {
  let world = createWorld(first);
  return {
    current: () => world,
    load: (options) => {
      // Made first: options that the market refuses leave everything as it was.
      const next = createWorld({ ...first, ...options });
      onReplace();
      world.stop();
      world = next;
    },
  };
};
