package examples;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends commands, each for itself or within transactions. */
final class Publisher implements AutoCloseable {
    /** What the topic takes; the client's own default is less. */
    private static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    Publisher(Endpoints where) {
        this(where, Map.of());
    }

    /** Every command of this one has to be sent between the beginning and the end of a transaction. */
    static Publisher transactional(Endpoints where, String transactionalId, Duration timeout) {
        Publisher publisher = new Publisher(where, Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) timeout.toMillis()));
        publisher.producer.initTransactions();
        return publisher;
    }

    private Publisher(Endpoints where, Map<String, Object> besides) {
        Map<String, Object> settings = new HashMap<>(besides);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, where.kafka());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_RECORD_BYTES);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        topic = where.topic(Command.TOPIC);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    Command.Sent send(Command command) {
        return send(command, null);
    }

    /** Returns when Kafka has taken the command. Throws KafkaException when it has not. */
    Command.Sent send(Command command, Integer partition) {
        try {
            RecordMetadata place = producer.send(command.asRecord(topic, partition)).get();
            return new Command.Sent(command, place.partition(), place.offset());
        } catch (ExecutionException error) {
            throw error.getCause() instanceof KafkaException known ? known : new KafkaException(error.getCause());
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new KafkaException(error);
        }
    }

    void beginTransaction() {
        producer.beginTransaction();
    }

    void commitTransaction() {
        producer.commitTransaction();
    }

    void abortTransaction() {
        producer.abortTransaction();
    }

    /** What is under way is dropped; a transaction that is still open stays so until the broker gives it up. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
