package examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Where the system can be reached: what was given, and for the rest what the running stack wrote. */
final class Endpoints {
    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "brokers, separated by commas")
    private String kafka;

    @Option(names = "--gateway", paramLabel = "URL", description = "where the gateway answers")
    private String gateway;

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", description = "what stands before the topics' names (none)")
    private String topicPrefix = "";

    /** host:port, separated by commas. Throws Unreachable when it is not known. */
    String kafka() {
        return kafka != null ? kafka : running("kafka");
    }

    /** URL without a slash at its end. Throws Unreachable when it is not known. */
    String gateway() {
        return (gateway != null ? gateway : running("gateway")).replaceAll("/$", "");
    }

    String topic(String name) {
        return topicPrefix + name;
    }

    private static String running(String what) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(".data").resolve("endpoints.json");
            if (Files.exists(file)) return read(file).path(what).asString();
        }
        throw new Unreachable("No stack is running in this checkout: start one (npm start), or give --kafka and --gateway.");
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException error) {
            throw new Unreachable(file + " cannot be read: " + error.getMessage());
        }
    }
}
