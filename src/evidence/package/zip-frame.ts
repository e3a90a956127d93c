import type { FileEntry } from '@zip.js/zip.js';
import type { ZipSource } from './zip-file.ts';

/**
 * The bytes of a zip that belong to no file in it: times, sizes and attributes, which no digest covers. They all follow from
 * the names and the sizes of the entries, so `verify` makes them once more and wants the same. What then still goes unseen are the few
 * bits that fill up the last byte of packed data, which no program reads.
 */

const FIXED_TIME = 0x00210000;
const NEEDED_VERSION = 20;
const MADE_BY_UNIX = 0x0300;
const PLAIN_FILE = 0o100644;
const SIZES_FOLLOW = 0x0008;
const NAME_IS_UTF8 = 0x0800;
const DEFLATE = 8;

/** The members of one header one after the other, each with its length in bytes. */
const header = (...members: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    members.map(([value, bytes]) => {
      const member = Buffer.alloc(bytes);
      member.writeUIntLE(value, 0, bytes);
      return member;
    }),
  );

type Sizes = { readonly crc: number; readonly packed: number; readonly unpacked: number };

const common = (name: Uint8Array, { crc, packed, unpacked }: Sizes): Buffer => {
  const flags = name.every((byte) => byte < 0x80) ? SIZES_FOLLOW : SIZES_FOLLOW | NAME_IS_UTF8;
  return Buffer.concat([
    header([NEEDED_VERSION, 2], [flags, 2], [DEFLATE, 2], [FIXED_TIME, 4], [crc, 4], [packed, 4], [unpacked, 4], [name.length, 2], [0, 2]),
  ]);
};

const sizesOf = ({ crc32 = 0, compressedSize, uncompressedSize }: FileEntry): Sizes => ({
  crc: crc32,
  packed: compressedSize,
  unpacked: uncompressedSize,
});

/** Before the packed bytes: the sizes are not known there yet. */
const localHeader = ({ rawFilename }: FileEntry): Buffer =>
  Buffer.concat([header([0x04034b50, 4]), common(rawFilename, { crc: 0, packed: 0, unpacked: 0 }), rawFilename]);

/** Behind the packed bytes. */
const sizesBehind = (entry: FileEntry): Buffer => {
  const { crc, packed, unpacked } = sizesOf(entry);
  return header([0x08074b50, 4], [crc, 4], [packed, 4], [unpacked, 4]);
};

const directoryHeader = (entry: FileEntry, offset: number): Buffer =>
  Buffer.concat([
    header([0x02014b50, 4], [MADE_BY_UNIX, 2]),
    common(entry.rawFilename, sizesOf(entry)),
    header([0, 2], [0, 2], [0, 2], [0, 2], [PLAIN_FILE, 2], [offset, 4]),
    entry.rawFilename,
  ]);

const endOfDirectory = (entries: number, directory: { readonly bytes: number; readonly offset: number }): Buffer =>
  header([0x06054b50, 4], [0, 2], [0, 2], [entries, 2], [entries, 2], [directory.bytes, 4], [directory.offset, 4], [0, 2]);

type Piece = { readonly offset: number; readonly bytes: Buffer };

/** What must stand between the packed bytes, and where. */
const piecesOf = (entries: readonly FileEntry[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const put = (bytes: Buffer): void => {
    pieces.push({ offset, bytes });
    offset += bytes.length;
  };
  for (const entry of entries) {
    directory.push(directoryHeader(entry, offset));
    put(localHeader(entry));
    offset += entry.compressedSize;
    put(sizesBehind(entry));
  }
  const [whole, start] = [Buffer.concat(directory), offset];
  put(whole);
  put(endOfDirectory(entries.length, { bytes: whole.length, offset: start }));
  return pieces;
};

/** Where the frame is not what follows from the entries; undefined where it is. */
export const frameDifference = async ({ reader, size }: ZipSource, entries: readonly FileEntry[]): Promise<number | undefined> => {
  let end = 0;
  for (const { offset, bytes } of piecesOf(entries)) {
    const there = await reader.readUint8Array(offset, bytes.length);
    const place = bytes.findIndex((byte, index) => byte !== there[index]);
    if (place >= 0) return offset + place;
    end = offset + bytes.length;
  }
  return end === size ? undefined : end;
};
