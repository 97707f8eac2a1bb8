"""Commands as records, and a producer that sends them: headers and JSON, nothing else."""

import json
import uuid
from dataclasses import dataclass, replace

from confluent_kafka import KafkaError, KafkaException, Producer

from endpoints import Endpoints

TOPIC = "validation.commands"

MAX_RECORD_BYTES = 4 * 1024 * 1024
"""What the topic takes; librdkafka's own default is less."""


@dataclass(frozen=True)
class Command:
    key: str
    headers: dict[str, str]
    value: bytes

    @property
    def validation(self) -> str:
        return self.headers["ce_subject"]

    def with_headers(self, **headers: str) -> "Command":
        return replace(self, headers={**self.headers, **headers})


@dataclass(frozen=True)
class Sent:
    """A command in Kafka; where it lies is how a rejection names it."""

    command: Command
    partition: int
    offset: int

    def __str__(self) -> str:
        return f"{TOPIC}/{self.partition}@{self.offset}"


def command(name: str, validation: str, data: dict, source: str) -> Command:
    """The first version of a command. `validation` is a lower-case UUID; `source` names who sends."""
    headers = {
        "ce_specversion": "1.0",
        "ce_type": f"story-linter.{name}.v1",
        "ce_id": str(uuid.uuid4()),
        "ce_source": source,
        "ce_subject": validation,
        "content-type": "application/json",
    }
    # Escapes would make a text in another alphabet than ours three times as long.
    return Command(validation, headers, json.dumps(data, ensure_ascii=False).encode())


class Publisher:
    def __init__(self, endpoints: Endpoints, transactional_id: str | None = None, transaction_timeout_ms: int = 10_000):
        """With a transactional id every command has to be sent between `producer.begin_transaction()` and its end."""
        self._topic = endpoints.topic(TOPIC)
        settings = {
            "bootstrap.servers": endpoints.kafka,
            "enable.idempotence": True,
            "message.max.bytes": MAX_RECORD_BYTES,
            "delivery.timeout.ms": 20_000,
            "log_level": 0,  # what goes wrong comes as an exception
        }
        if transactional_id:
            # A transaction cannot be open for longer than this; delivery has to be done before.
            settings |= {"transactional.id": transactional_id, "transaction.timeout.ms": transaction_timeout_ms}
            settings["delivery.timeout.ms"] = min(20_000, transaction_timeout_ms)
        self.producer = Producer(settings)
        if transactional_id:
            self.producer.init_transactions(20)

    def send(self, command: Command, partition: int | None = None) -> Sent:
        """Returns when Kafka has taken the command. Raises KafkaException when it has not."""
        reports = []
        place = {} if partition is None else {"partition": partition}
        headers = [(name, text.encode()) for name, text in command.headers.items()]
        self.producer.produce(
            self._topic, command.value, command.key, headers=headers, on_delivery=lambda *report: reports.append(report), **place
        )
        self.producer.flush(30)
        if not reports:
            raise KafkaException(KafkaError(KafkaError._MSG_TIMED_OUT, "Kafka did not take the command in time."))
        error, record = reports[0]
        if error:
            raise KafkaException(error)
        return Sent(command, record.partition(), record.offset())
