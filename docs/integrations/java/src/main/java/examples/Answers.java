package examples;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/**
 * Reads the two public topics of answers and keeps what concerns the commands we expect answers to. Made before a command
 * is sent, so that no answer is missed.
 *
 * <p>Everything may come more than once, under the same id: the first one counts.
 */
final class Answers implements AutoCloseable {
    private static final String EVENTS = "validation.events";
    private static final String REJECTIONS = "validation.rejections";
    private static final Set<String> ENDINGS = Set.of("ValidationCompleted", "ValidationFailed", "ValidationCancelled");

    /** The name is the type's, without "story-linter." and the version. */
    record Message(String name, String id, String validation, String causedBy, JsonNode data) {}

    /** A command by what its events say of it: its validation and its id. */
    private record Cause(String validation, String id) {}

    private record Place(int partition, long offset) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Map<String, Message>> histories = new HashMap<>();
    private final Map<Place, Message> rejections = new HashMap<>();
    private final Set<Place> expected = new HashSet<>();
    private final Set<Cause> answered = new HashSet<>();

    /** Reads what is said from now on; or, much more, all that was ever said. */
    Answers(Endpoints where, boolean fromBeginning) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, where.kafka(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        // A validation's events lie in one partition, but which one is the system's affair: we read them all.
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : List.of(where.topic(EVENTS), where.topic(REJECTIONS)))
            consumer.partitionsFor(topic).forEach(found -> partitions.add(new TopicPartition(topic, found.partition())));
        consumer.assign(partitions);
        if (fromBeginning) consumer.seekToBeginning(partitions);
        // Not seekToEnd: it would look the end up later, perhaps behind the first answer.
        else consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Keeps the answers to a command from here on; to be called before anything is waited for. */
    void expect(Command.Sent sent) {
        histories.putIfAbsent(sent.validation(), new LinkedHashMap<>());
        expected.add(new Place(sent.partition(), sent.offset()));
    }

    /** A validation's events as far as they have been read, each one once. */
    List<Message> history(String validation) {
        return List.copyOf(histories.get(validation).values());
    }

    /** The end of the latest attempt that has ended. */
    Optional<Message> ending(String validation) {
        return history(validation).stream().filter(event -> ENDINGS.contains(event.name())).reduce((earlier, later) -> later);
    }

    /** Whether an event names the command as its cause; also a repeat has such an event, under the first one's id. */
    boolean accepted(Command.Sent sent) {
        return answered.contains(new Cause(sent.validation(), sent.command().id()));
    }

    /** Rejections name a record by where it lies: what it says of itself may be wrong, or said by others too. */
    Optional<Message> rejection(Command.Sent sent) {
        return Optional.ofNullable(rejections.get(new Place(sent.partition(), sent.offset())));
    }

    /** The end of the validation, or the rejection of the command. Throws Unreachable. */
    Message outcome(Command.Sent sent, Duration limit) {
        String what = "an answer to " + sent + " (validation " + sent.validation() + ")";
        return waitFor(what, limit, () -> rejection(sent).or(() -> accepted(sent) ? ending(sent.validation()) : Optional.empty()));
    }

    /** Reads on until something is found. Throws Unreachable. */
    <T> T waitFor(String what, Duration limit, Supplier<Optional<T>> look) {
        long giveUpAt = System.nanoTime() + limit.toNanos();
        for (Optional<T> found = look.get(); ; found = look.get()) {
            if (found.isPresent()) return found.get();
            if (System.nanoTime() > giveUpAt) throw new Unreachable("Not within " + limit.toSeconds() + " s: " + what + ".");
            consumer.poll(Duration.ofMillis(200)).forEach(this::keep);
        }
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        String name = header(record, "ce_type").split("\\.")[1];
        Message message =
                new Message(name, header(record, "ce_id"), header(record, "ce_subject"), header(record, "ce_causationid"), Json.read(record.value()));
        if (name.equals("CommandRejected")) keepRejection(message);
        else if (histories.containsKey(message.validation())) {
            histories.get(message.validation()).putIfAbsent(message.id(), message);
            answered.add(new Cause(message.validation(), message.causedBy()));
        }
    }

    private void keepRejection(Message rejection) {
        JsonNode origin = rejection.data().path("origin");
        Place place = new Place(origin.path("partition").asInt(), origin.path("offset").asLong());
        if (origin.path("topic").asString().equals(Command.TOPIC) && expected.contains(place)) rejections.putIfAbsent(place, rejection);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
