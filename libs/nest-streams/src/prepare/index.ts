/** What makes tables and topics, and reads the former through TypeORM: apart, since a service that works loads none of it. */
export * from './database.js';
export * from './prepare.js';
