import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Below this a compressor costs more than it saves. */
const worthwhileBytes = 512;

/** How every frame of zstd begins (RFC 8878, 3.1.1). */
const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

const isFrame = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).equals(magic);

/** For storage: a zstd frame, or the bytes themselves where they are few. */
export const compress = (bytes: Buffer): Buffer => (bytes.length < worthwhileBytes && !isFrame(bytes) ? bytes : zstdCompressSync(bytes, level));

export const decompress = (stored: Buffer): Buffer => (isFrame(stored) ? zstdDecompressSync(stored) : stored);

export const compressJson = (value: unknown): Buffer => compress(Buffer.from(JSON.stringify(value)));

export const decompressJson = (stored: Buffer): unknown => JSON.parse(decompress(stored).toString());
