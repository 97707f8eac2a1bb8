export * from './content-schema.js';
export * from './content-store.js';
export * from './json-contents.js';
export * from './engine-fingerprint.js';
export * from './postgres-content-store.js';
export * from './stored-chunks.js';
