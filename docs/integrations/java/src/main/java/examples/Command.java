package examples;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A command as a record: headers and JSON, nothing else. */
record Command(String key, Map<String, String> headers, byte[] value) {
    static final String TOPIC = "validation.commands";

    /** The first version of a command. The id is a lower-case UUID; the source names who sends. */
    static Command of(String name, String validation, Map<String, Object> data, String source) {
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_type", "story-linter." + name + ".v1",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", source,
                "ce_subject", validation,
                "content-type", "application/json");
        return new Command(validation, headers, Json.write(data));
    }

    String validation() {
        return headers.get("ce_subject");
    }

    String id() {
        return headers.get("ce_id");
    }

    Command withHeader(String name, String text) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, text);
        return new Command(key, changed, value);
    }

    Command withKey(String other) {
        return new Command(other, headers, value);
    }

    Command withValue(byte[] other) {
        return new Command(key, headers, other);
    }

    /** The partition is the client's affair when none is given. */
    ProducerRecord<String, byte[]> asRecord(String topic, Integer partition) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** A command in Kafka; where it lies is how a rejection names it. */
    record Sent(Command command, int partition, long offset) {
        String validation() {
            return command.validation();
        }

        @Override
        public String toString() {
            return TOPIC + "/" + partition + "@" + offset;
        }
    }
}
