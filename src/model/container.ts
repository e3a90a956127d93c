/** What a run file says of an image under test, with paths settled, and what is known of an image that was found. It holds no secret. */

export type ImageSource =
  | { readonly kind: 'name'; readonly name: string }
  /** Built from a folder of this machine. */
  | {
      readonly kind: 'build';
      readonly folder: string;
      /** Relative to the folder. */
      readonly dockerfile: string;
      readonly arguments: Readonly<Record<string, string>>;
      /** Which Dockerfile that is, as far as possible in words that hold on another machine, too. */
      readonly says: string;
    };

export type ContainerSettings = {
  readonly image: ImageSource;
  /** In the place of what the image would start. */
  readonly command?: readonly string[];
  /** Copied in before it starts. */
  readonly files: readonly { readonly from: string; readonly to: string }[];
  /** As whom it runs; left out, it is settled by the engine and the user who starts the suite. */
  readonly user?: string;
  /** What it is given beside what the suite tells it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables of the suite's own environment that are handed on. */
  readonly inherit: readonly string[];
};

/** When a server in a container counts as ready. */
export type WaitFor =
  | { readonly kind: 'ports' }
  /** A regular expression that a line of its output matches. */
  | { readonly kind: 'log'; readonly pattern: string }
  | { readonly kind: 'http'; readonly path: string; readonly status: number };

export type ServerContainer = ContainerSettings & {
  readonly scheme: 'http' | 'https';
  /** Within the container. */
  readonly ports: { readonly primary: number; readonly secondary?: number };
  readonly waitFor: WaitFor;
  readonly startUpMs: number;
};

/** Which image was tested, so that a reviewer can fetch the same. */
export type ImageIdentity = {
  /** As the run file names it, or how it was built. */
  readonly name: string;
  /** Digest of its configuration: the same on every machine that has this image. */
  readonly id: string;
  /** As registries know it; an image that was never pushed has none. */
  readonly digests: readonly string[];
};
