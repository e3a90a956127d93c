import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { ConfigurationError } from '../../errors.ts';
import type { ManifestEntry } from './manifest.ts';
import type { Content } from './package-contents.ts';

/** The bytes of what goes into a package, as a stream: a run's evidence may be larger than the memory. */

const bytesOf = ({ source }: Content): Readable =>
  'file' in source ? createReadStream(source.file) : Readable.from([Buffer.from(source.text)], { objectMode: false });

export const digestOf = async (content: Content): Promise<ManifestEntry> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of bytesOf(content)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path: content.path, bytes, sha256: hash.digest('hex') };
};

const changed = (path: string): ConfigurationError =>
  new ConfigurationError({
    code: 'CHANGED_WHILE_PACKAGED',
    where: path,
    says: `${path} changed while the package was made.`,
    remedy: 'Wait until nothing writes into the run folder any more (a run, "report" or "judge --write"), and package it again.',
  });

/** The bytes once more, held against what the manifest says of them already. */
export const streamOf = (content: Content, entry: ManifestEntry): Readable => {
  const hash = createHash('sha256');
  const check = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('hex') === entry.sha256 ? null : changed(entry.path));
    },
  });
  return bytesOf(content)
    .on('error', (error) => check.destroy(error))
    .pipe(check);
};
