import pg from 'pg';

/** The service's connections to PostgreSQL; a class of our own, so that it can be injected by type. */
export class DatabasePool extends pg.Pool {}
