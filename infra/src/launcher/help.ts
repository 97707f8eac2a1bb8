export const help = `Starts Story Linter Cloud on this machine, validates a story and stays up until Ctrl-C.

Usage: npm start -- [options] [story]

  story          a Markdown or text file, or a folder of chapters; without one, the sample novel in samples/
  --once         stop after the report; exit code 1 when it has findings of severity error, otherwise 0
  -h, --help     this text

A validation that an earlier start left under way is continued, and its report shown; what is complete is kept, and the
story is validated again under a new id.

Environment:
  STORY_LINTER_DATA    where data and logs are kept                           (.data)
  GATEWAY_PORT         the gateway's port                                     (3000)
  KAFKA_PORT           the local Kafka's port                                 (9092)
  POSTGRES_PORT        the local PostgreSQL's port                            (5432)
  KAFKA_BROKERS        brokers that run already: then no Kafka is started     (host:port,host:port)
  DATABASE_URL         a PostgreSQL that runs already: then none is started   (postgres://user:password@host/database)
  OTEL_EXPORTER_OTLP_ENDPOINT and its kin   where traces go; without one, nowhere
`;
