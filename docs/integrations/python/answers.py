"""What the system says to commands: a validation's events, and rejections."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaException, TopicPartition

from commands import TOPIC as COMMANDS
from commands import Sent
from endpoints import Endpoints

EVENTS = "validation.events"
REJECTIONS = "validation.rejections"
ENDINGS = ("ValidationCompleted", "ValidationFailed", "ValidationCancelled")

T = TypeVar("T")


@dataclass(frozen=True)
class Message:
    name: str
    """Of its type, without "story-linter." and the version."""
    headers: dict[str, str]
    data: dict

    @property
    def id(self) -> str:
        return self.headers["ce_id"]

    @property
    def validation(self) -> str:
        return self.headers["ce_subject"]


class Answers:
    """
    Reads the two public topics of answers and keeps what concerns the commands we expect answers to. Made before a
    command is sent, so that no answer is missed.

    Everything may come more than once, under the same id: the first one counts.
    """

    def __init__(self, endpoints: Endpoints, from_beginning: bool = False):
        """Reads what is said from now on; or, much more, all that was ever said."""
        self._histories: dict[str, dict[str, Message]] = {}
        self._answered: set[tuple[str, str]] = set()
        self._rejections: dict[tuple[int, int], dict[str, Message]] = {}
        self._consumer = Consumer(
            {
                "bootstrap.servers": endpoints.kafka,
                "group.id": "not-used",  # demanded by the client, although partitions are assigned by hand
                "enable.auto.commit": False,
                "isolation.level": "read_committed",
                "log_level": 0,
            }
        )
        # A validation's events lie in one partition, but which one is the system's affair: we read them all.
        self._consumer.assign(
            [
                TopicPartition(topic, partition, OFFSET_BEGINNING if from_beginning else self._end(topic, partition))
                for topic in (endpoints.topic(EVENTS), endpoints.topic(REJECTIONS))
                for partition in self._partitions(topic)
            ]
        )

    def _partitions(self, topic: str) -> list[int]:
        found = self._consumer.list_topics(topic, timeout=20).topics[topic]
        if found.error:
            raise KafkaException(found.error)
        return list(found.partitions)

    def _end(self, topic: str, partition: int) -> int:
        # Asked for now: a position "at the end" would be looked up later, perhaps behind the first answer.
        return self._consumer.get_watermark_offsets(TopicPartition(topic, partition), timeout=20)[1]

    def expect(self, sent: Sent) -> None:
        """Keeps the answers to a command from here on; to be called before anything is waited for."""
        self._histories.setdefault(sent.command.validation, {})
        self._rejections.setdefault((sent.partition, sent.offset), {})

    def history(self, validation: str) -> list[Message]:
        """A validation's events as far as they have been read, each one once."""
        return list(self._histories[validation].values())

    def of(self, validation: str, name: str) -> list[Message]:
        return [event for event in self.history(validation) if event.name == name]

    def ending(self, validation: str) -> Message | None:
        """The end of the latest attempt that has ended."""
        return next((event for event in reversed(self.history(validation)) if event.name in ENDINGS), None)

    def accepted(self, sent: Sent) -> bool:
        """Whether an event names the command as its cause; also a repeat has such an event, under the first one's id."""
        return (sent.command.validation, sent.command.headers["ce_id"]) in self._answered

    def rejection(self, sent: Sent) -> Message | None:
        """Rejections name a record by where it lies: what it says of itself may be wrong, or said by others too."""
        return next(iter(self._rejections[(sent.partition, sent.offset)].values()), None)

    def outcome(self, sent: Sent, seconds: float = 60) -> Message:
        """The end of the validation, or the rejection of the command. Raises TimeoutError."""
        validation = sent.command.validation
        return self.wait_for(
            f"an answer to {sent} (validation {validation})",
            lambda: self.rejection(sent) or (self.accepted(sent) and self.ending(validation)),
            seconds,
        )

    def wait_for(self, what: str, found: Callable[[], T], seconds: float = 60) -> T:
        """Reads on until something is found. Raises TimeoutError."""
        give_up_at = time.monotonic() + seconds
        while not (result := found()):
            if time.monotonic() > give_up_at:
                raise TimeoutError(f"Not within {seconds:.0f} s: {what}.")
            self._read(0.2)
        return result

    def _read(self, seconds: float) -> None:
        record = self._consumer.poll(seconds)
        if record is None:
            return
        if record.error():
            raise KafkaException(record.error())
        headers = {name: text.decode() for name, text in record.headers() or []}
        message = Message(headers["ce_type"].split(".")[1], headers, json.loads(record.value()))
        if message.name == "CommandRejected":
            self._keep_rejection(message)
        elif message.validation in self._histories:
            self._histories[message.validation].setdefault(message.id, message)
            self._answered.add((message.validation, headers.get("ce_causationid", "")))

    def _keep_rejection(self, rejection: Message) -> None:
        origin = rejection.data["origin"]
        ours = self._rejections.get((origin["partition"], origin["offset"]))
        if ours is not None and origin["topic"] == COMMANDS:
            ours.setdefault(rejection.id, rejection)

    def close(self) -> None:
        self._consumer.close()
