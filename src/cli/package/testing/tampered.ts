import { sha256Of } from '../../../evidence/package/manifest.ts';
import { type Files, signedFiles, writeFiles } from '../../../evidence/package/testing/small-package.ts';

export const textOf = (files: Files, path: string): string => Buffer.from(files.find(([name]) => name === path)?.[1] ?? '').toString();

type Tampering = {
  readonly path: string;
  readonly change: (text: string) => string;
  readonly alter?: (manifest: object) => object;
};

/** By somebody who makes every digest anew, and signs with a key of their own. */
export const packedAgain = (files: Files, { path, change, alter = (same) => same }: Tampering): Promise<string> => {
  const changed = files.map(([name, bytes]) => [name, name === path ? Buffer.from(change(textOf(files, name))) : bytes] as const);
  const manifest: { readonly entries: readonly { readonly path: string }[] } = JSON.parse(textOf(files, 'manifest.json'));
  const entries = manifest.entries.map((entry) => {
    const bytes = changed.find(([name]) => name === entry.path)?.[1] ?? Buffer.alloc(0);
    return entry.path === path ? { path, bytes: bytes.length, sha256: sha256Of(bytes) } : entry;
  });
  return writeFiles(signedFiles(changed, alter({ ...manifest, entries })));
};
