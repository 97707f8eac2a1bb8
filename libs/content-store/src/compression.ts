import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const level = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

export const compress = (bytes: Buffer): Buffer => zstdCompressSync(bytes, level);

export const decompress = (compressed: Buffer): Buffer => zstdDecompressSync(compressed);

export const compressJson = (value: unknown): Buffer => compress(Buffer.from(JSON.stringify(value)));

export const decompressJson = (compressed: Buffer): unknown => JSON.parse(decompress(compressed).toString());
