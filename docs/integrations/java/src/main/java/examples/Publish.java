package examples;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Publishes a story to Kafka, waits for the outcome and prints it. */
@CommandLine.Command(name = "publish", description = "Publishes a story to Kafka, waits for the outcome and prints it.")
final class Publish implements Callable<Integer> {
    private static final String SOURCE = "/examples/java/publish";

    @Parameters(arity = "1..*", paramLabel = "file", description = "the story's files in their order, text in UTF-8")
    private List<Path> files;

    @Option(names = "--title", description = "the story's title (the first file's name)")
    private String title;

    @Option(names = "--id", paramLabel = "UUID", description = "the validation's id; the same one sent again is the same validation")
    private UUID id;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long to wait for the outcome (120)")
    private int seconds = 120;

    @Mixin
    private Endpoints where;

    public static void main(String... args) {
        Program.run(new Publish(), args);
    }

    @Override
    public Integer call() throws IOException {
        String validation = (id != null ? id : UUID.randomUUID()).toString();
        String named = title != null ? title : files.get(0).getFileName().toString().replaceAll("\\.\\w+$", "");
        Command start = Start.of(validation, named, texts(), new Gateway(where), SOURCE);
        // Sent again, a validation's start may have been answered long ago.
        try (Answers answers = new Answers(where, id != null);
                Publisher publisher = new Publisher(where)) {
            Command.Sent sent = publisher.send(start);
            answers.expect(sent);
            System.out.println("Published to " + sent + " as validation " + validation + ".");
            return tell(answers.outcome(sent, Duration.ofSeconds(seconds)));
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) texts.put(file.toString(), text(file));
        return texts;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException error) {
            throw new IOException(file + " is not text in UTF-8.", error);
        } catch (NoSuchFileException error) {
            throw new IOException("There is no file " + file + ".", error);
        }
    }

    private int tell(Answers.Message outcome) {
        if (!outcome.name().equals("ValidationCompleted")) {
            System.out.println(outcome.name() + ": " + outcome.data().path("reason").asString("somebody asked for its end"));
            return 1;
        }
        JsonNode findings = outcome.data().path("findings");
        System.out.printf(
                "Completed: error %d, warning %d, info %d; characters %d.%n",
                findings.path("error").asInt(),
                findings.path("warning").asInt(),
                findings.path("info").asInt(),
                outcome.data().path("characters").asInt());
        System.out.println("Findings: " + where.gateway() + "/v1/validations/" + outcome.validation() + "/findings");
        return 0;
    }
}
