package examples;

import static examples.Stack.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Sends what publishers send, right and wrong, and compares each answer with the contract. Exit code 1 when one differs. */
@CommandLine.Command(
        name = "scenarios",
        description = "Sends what publishers send, right and wrong, and compares each answer with the contract. Exit code 1 when one differs.")
final class Scenarios implements Callable<Integer> {
    private static final String SOURCE = "/examples/java/scenarios";
    private static final String PARAGRAPH = "Anna went to the mill. “It is late,” said Anna.\n\n";
    private static final String TEXT = "# A short walk\n\n" + PARAGRAPH;

    /** How much longer than its time-out it may take until the broker gives a transaction up, and the command behind it is through. */
    private static final Duration BROKER = Duration.ofSeconds(30);

    @Mixin
    private Endpoints where;

    private Stack stack;
    private boolean differs;

    public static void main(String... args) {
        Program.run(new Scenarios(), args);
    }

    @Override
    public Integer call() {
        try (Stack running = new Stack(where)) {
            stack = running;
            runAll();
        }
        return differs ? 1 : 0;
    }

    /** Answers what is worth a remark, or nothing. */
    private interface Scenario {
        String run();
    }

    private void runAll() {
        run("a good start completes", () -> stack.completes(stack.send(start())));
        run("text that was uploaded first completes", this::uploadedFirst);
        run("a start sent three times is one validation", this::threeTimes);
        isRejected("no JSON is rejected", "not JSON", command -> command.withValue("hello".getBytes(StandardCharsets.UTF_8)));
        isRejected("an unknown type is rejected", "names no message", command -> command.withHeader("ce_type", "story-linter.Nonsense.v1"));
        isRejected("a version to come is rejected", "no version 9", command -> command.withHeader("ce_type", "story-linter.StartValidation.v9"));
        isRejected("a missing field is rejected", "/title: is missing", with(Map.of("files", files())));
        isRejected("too much inline text is rejected", "at most 524288", withFile(Start.text("a.md", "word ".repeat(120_000))));
        isRejected("a key that differs from the subject is rejected", "key \"another\"", command -> command.withKey("another"));
        isRejected("unknown content is rejected", "was not uploaded", withFile(Start.content("a.md", "sha256:" + "0".repeat(64))));
        run("an id taken by another payload is rejected", this::takenId);
        run("a cancel before its start wins", this::cancelFirst);
        run("commands that all have the ce_id 1 are told apart", this::sameId);
        run("a transaction counts when it is committed", this::transactions);
        run("an open transaction holds up its partition until it times out", this::openTransaction);
    }

    private void uploadedFirst() {
        String text = TEXT + PARAGRAPH.repeat(Gateway.INLINE_BYTES / PARAGRAPH.length());
        Map<String, String> file = Start.content("long-walk.md", stack.gateway.upload(text));
        stack.completes(stack.send(withFile(file).apply(start())));
    }

    private void threeTimes() {
        Command first = start();
        // Where a client's way to place keys puts them: the order of commands is not promised.
        List<Command.Sent> sent = Stream.of(0, 1, 2).map(partition -> stack.send(again(first), partition)).toList();
        sent.forEach(stack::completes);
    }

    private void takenId() {
        Command.Sent first = stack.send(start());
        stack.completes(first);
        String taken = "The validation id " + first.validation() + " is taken by another validation.";
        Command other = Start.of(first.validation(), "Another walk", files(), SOURCE);
        stack.isRejected(stack.send(other), taken);
        stack.isRejected(stack.send(again(first.command()).withHeader("ce_tenantid", "somebody-else")), taken);
        stack.completes(first);
    }

    private void cancelFirst() {
        Command later = start();
        Map<String, Object> reason = Map.of("reason", "A newer draft is on its way.");
        Command.Sent cancel = stack.send(Command.of("CancelValidation", later.validation(), reason, SOURCE));
        stack.answers.waitFor("the cancellation is an event", Stack.LIMIT, () -> Optional.of(cancel).filter(stack.answers::accepted));
        check("the outcome", stack.answers.outcome(stack.send(later), Stack.LIMIT).name(), "ValidationCancelled");
    }

    private void sameId() {
        List<Command.Sent> good = Stream.of(start(), start()).map(this::sendAsOne).toList();
        Command.Sent untitled = sendAsOne(with(Map.of("files", files())).apply(start()));
        Command.Sent empty = sendAsOne(with(Map.of("title", "A short walk", "files", List.of())).apply(start()));
        String rejection = stack.isRejected(untitled, "/title").id();
        if (rejection.equals(stack.isRejected(empty, "/files").id())) throw new Stack.Differs("both rejections have the id " + rejection);
        good.forEach(stack::completes);
    }

    private Command.Sent sendAsOne(Command command) {
        return stack.send(command.withHeader("ce_id", "1"), 4);
    }

    private void transactions() {
        try (Publisher publisher = stack.transactional()) {
            publisher.beginTransaction();
            Command.Sent undone = stack.send(start(), 5, publisher);
            publisher.abortTransaction();
            publisher.beginTransaction();
            Command.Sent done = stack.send(start(), 5, publisher);
            publisher.commitTransaction();
            Command.Sent behind = stack.send(start(), 5);
            stack.completes(done);
            stack.completes(behind);
            stack.neverWas(undone);
        }
    }

    private String openTransaction() {
        try (Publisher publisher = stack.transactional()) {
            publisher.beginTransaction();
            long opened = System.nanoTime();
            Command.Sent leftOpen = stack.send(start(), 6, publisher);
            Command.Sent behind = stack.send(start(), 6);
            Command.Sent beside = stack.send(start(), 7);
            stack.completes(beside);
            double besideAfter = secondsSince(opened);
            stack.completes(behind, Stack.TRANSACTION.plus(BROKER));
            double behindAfter = secondsSince(opened);
            if (behindAfter < Stack.TRANSACTION.toSeconds())
                throw new Stack.Differs("the command behind it was read after %.1f s, while the transaction was open".formatted(behindAfter));
            stack.neverWas(leftOpen);
            return "the command behind it completed after %.1f s, one beside it after %.1f s".formatted(behindAfter, besideAfter);
        }
    }

    /** A wrong command, and a good one behind it. */
    private void isRejected(String name, String reason, UnaryOperator<Command> spoil) {
        run(name, () -> {
            Command.Sent refused = stack.send(spoil.apply(start()), 3);
            Command.Sent following = stack.send(start(), 3);
            stack.isRejected(refused, reason);
            stack.completes(following);
            stack.neverWas(refused);
        });
    }

    private static List<Map<String, String>> files() {
        return List.of(Start.text("walk.md", TEXT));
    }

    private static Command start() {
        return Start.of(UUID.randomUUID().toString(), "A short walk", files(), SOURCE);
    }

    private static Command again(Command command) {
        return command.withHeader("ce_id", UUID.randomUUID().toString());
    }

    private static UnaryOperator<Command> with(Map<String, Object> data) {
        return command -> command.withValue(Json.write(data));
    }

    private static UnaryOperator<Command> withFile(Map<String, String> file) {
        return with(Map.of("title", "A short walk", "files", List.of(file)));
    }

    private void run(String name, Runnable scenario) {
        run(name, () -> {
            long began = System.nanoTime();
            scenario.run();
            return "%.1f s".formatted(secondsSince(began));
        });
    }

    private void run(String name, Scenario scenario) {
        try {
            System.out.println("ok  " + name + " (" + scenario.run() + ")");
        } catch (Stack.Differs | Unreachable | KafkaException error) {
            differs = true;
            System.out.println("differs  " + name + ": " + error.getMessage());
        }
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
