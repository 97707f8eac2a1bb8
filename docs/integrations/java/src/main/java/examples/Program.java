package examples;

import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;

/** Runs a command line program; what it cannot help comes as one sentence and exit code 2. */
final class Program {
    private Program() {}

    static void run(Object program, String... args) {
        CommandLine line = new CommandLine(program);
        line.setExecutionExceptionHandler((error, same, parsed) -> {
            if (!(error instanceof Unreachable || error instanceof KafkaException || error instanceof java.io.IOException)) throw error;
            System.err.println(error instanceof KafkaException ? "Kafka: " + error.getMessage() : error.getMessage());
            return 2;
        });
        System.exit(line.execute(args));
    }
}
