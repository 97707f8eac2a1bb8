package examples;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the scenarios do with the system that runs, and what they hold its answers to. */
final class Stack implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(60);

    /** After so long the broker gives up a transaction that a scenario leaves open. */
    static final Duration TRANSACTION = Duration.ofSeconds(3);

    private static final Set<String> ENDED = Set.of("completed", "failed", "cancelled");

    final Answers answers;
    final Gateway gateway;
    private final Endpoints where;
    private final Publisher publisher;

    Stack(Endpoints where) {
        this.where = where;
        gateway = new Gateway(where);
        answers = new Answers(where, false);
        publisher = new Publisher(where);
    }

    /** An answer is not the one of the contract. */
    static final class Differs extends RuntimeException {
        Differs(String message) {
            super(message);
        }
    }

    static void check(String what, Object found, Object expected) {
        if (!Objects.equals(found, expected)) throw new Differs(what + ": expected " + expected + ", found " + found);
    }

    Publisher transactional() {
        return Publisher.transactional(where, "scenarios-" + UUID.randomUUID(), TRANSACTION);
    }

    Command.Sent send(Command command) {
        return send(command, null, publisher);
    }

    Command.Sent send(Command command, Integer partition) {
        return send(command, partition, publisher);
    }

    Command.Sent send(Command command, Integer partition, Publisher by) {
        Command.Sent sent = by.send(command, partition);
        answers.expect(sent);
        return sent;
    }

    void completes(Command.Sent sent) {
        completes(sent, LIMIT);
    }

    /** It ends once, whole, and the gateway tells the same. */
    void completes(Command.Sent sent, Duration limit) {
        Answers.Message outcome = answers.outcome(sent, limit);
        check("the outcome", outcome.name() + outcome.data().path("reason").asString(""), "ValidationCompleted");
        JsonNode told = answers.waitFor("the gateway tells the end", limit, () -> ended(sent.validation()));
        check("the gateway's status", told.path("status").asString(), "completed");
        for (String name : List.of("ValidationStarted", "ValidationCompleted"))
            check("how many times it is " + name, answers.history(sent.validation()).stream().filter(event -> event.name().equals(name)).count(), 1L);
    }

    private Optional<JsonNode> ended(String validation) {
        return gateway.validation(validation).filter(told -> ENDED.contains(told.path("status").asString()));
    }

    /** Its publisher is told why and which record is meant. */
    Answers.Message isRejected(Command.Sent sent, String reason) {
        Answers.Message outcome = answers.outcome(sent, LIMIT);
        check("the answer", outcome.name(), "CommandRejected");
        String found = outcome.data().path("reason").asString();
        if (!found.contains(reason)) throw new Differs("the reason: expected one with '" + reason + "', found '" + found + "'");
        Map<String, String> headers = sent.command().headers();
        JsonNode origin = Json.read(Json.write(Map.of(
                "topic", Command.TOPIC,
                "partition", sent.partition(),
                "offset", (int) sent.offset(),
                "id", headers.get("ce_id"),
                "source", headers.get("ce_source"),
                "subject", headers.get("ce_subject"))));
        check("the origin", outcome.data().path("origin"), origin);
        return outcome;
    }

    void neverWas(Command.Sent sent) {
        check("its events", answers.history(sent.validation()), List.of());
        check("what the gateway knows of it", gateway.validation(sent.validation()), Optional.empty());
    }

    @Override
    public void close() {
        publisher.close();
        answers.close();
    }
}
