"""Sends what publishers send, right and wrong, and compares each answer with the contract. Exit code 1 when one differs."""

import argparse
import json
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable
from dataclasses import replace

from confluent_kafka import KafkaException

import endpoints
from answers import Answers, Message
from commands import TOPIC, Command, Publisher, Sent, command
from publish import INLINE_BYTES, upload

SOURCE = "/examples/python/scenarios"

TRANSACTION_SECONDS = 3
"""After so long the broker gives up the transaction that the scenario leaves open."""

BROKER_SECONDS = 30
"""How much longer it may take until the broker has done so, and the command behind it is through."""

PARAGRAPH = "Anna went to the mill. “It is late,” said Anna.\n\n"
TEXT = f"# A short walk\n\n{PARAGRAPH}"


class Differs(Exception):
    """An answer is not the one of the contract."""


def check(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise Differs(f"{what}: expected {expected!r}, found {found!r}")


def start(title: str = "A short walk", validation: str | None = None, files: list | None = None) -> Command:
    story = {"title": title, "files": files or [{"path": "walk.md", "text": TEXT}]}
    return command("StartValidation", validation or str(uuid.uuid4()), story, SOURCE)


class Stack:
    """What the scenarios do with the system that runs."""

    def __init__(self, where: endpoints.Endpoints):
        self._where = where
        self._publisher = Publisher(where)
        self.answers = Answers(where)

    def transactional(self) -> Publisher:
        return Publisher(self._where, f"scenarios-{uuid.uuid4()}", TRANSACTION_SECONDS * 1000)

    def send(self, command: Command, partition: int | None = None, by: Publisher | None = None) -> Sent:
        sent = (by or self._publisher).send(command, partition)
        self.answers.expect(sent)
        return sent

    def upload(self, text: str) -> str:
        return upload(self._where.gateway, text.encode())

    def completes(self, sent: Sent, seconds: float = 60) -> None:
        """It ends once, whole, and the gateway tells the same."""
        outcome = self.answers.outcome(sent, seconds)
        check("the outcome", (outcome.name, outcome.data.get("reason")), ("ValidationCompleted", None))
        validation = sent.command.validation
        told = self.answers.wait_for("the gateway tells the end", lambda: self._told(validation), seconds=20)
        check("the gateway's status", told["status"], "completed")
        for name in ("ValidationStarted", "ValidationCompleted"):
            check(f"how many times it is {name}", len(self.answers.of(validation, name)), 1)

    def is_rejected(self, sent: Sent, reason: str) -> Message:
        """Its publisher is told why, which record is meant, and nothing else comes of it."""
        outcome = self.answers.outcome(sent)
        check("the answer", outcome.name, "CommandRejected")
        if reason not in outcome.data["reason"]:
            raise Differs(f"the reason: expected one with {reason!r}, found {outcome.data['reason']!r}")
        headers = sent.command.headers
        origin = {"topic": TOPIC, "partition": sent.partition, "offset": sent.offset}
        said = {"id": headers["ce_id"], "source": headers["ce_source"], "subject": headers["ce_subject"]}
        check("the origin", outcome.data["origin"], origin | said)
        return outcome

    def never_was(self, sent: Sent) -> None:
        check("its events", self.answers.history(sent.command.validation), [])
        check("what the gateway knows of it", self._told(sent.command.validation), None)

    def _told(self, validation: str) -> dict | None:
        try:
            with urllib.request.urlopen(f"{self._where.gateway}/v1/validations/{validation}", timeout=10) as response:
                told = json.load(response)
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise
        return told if told["status"] in ("completed", "failed", "cancelled") else None


def a_good_start_completes(stack: Stack) -> None:
    stack.completes(stack.send(start()))


def text_that_was_uploaded_first_completes(stack: Stack) -> None:
    text = TEXT + PARAGRAPH * (INLINE_BYTES // len(PARAGRAPH))
    stack.completes(stack.send(start(files=[{"path": "long-walk.md", "content": stack.upload(text)}])))


def a_start_sent_three_times_is_one_validation(stack: Stack) -> None:
    first = start()
    # Where a client's way to place keys puts them: the order of commands is not promised.
    sent = [stack.send(first.with_headers(ce_id=str(uuid.uuid4())), partition) for partition in (0, 1, 2)]
    for one in sent:
        stack.completes(one)


def wrong(reason: str, spoil: Callable[[Command], Command]) -> Callable[[Stack], None]:
    def scenario(stack: Stack) -> None:
        refused = stack.send(spoil(start()), partition=3)
        following = stack.send(start(), partition=3)
        stack.is_rejected(refused, reason)
        stack.completes(following)
        stack.never_was(refused)

    return scenario


def with_data(**data: object) -> Callable[[Command], Command]:
    """The same command with other data; None takes a field away."""

    def spoil(command: Command) -> Command:
        changed = json.loads(command.value) | data
        return replace(command, value=json.dumps({name: field for name, field in changed.items() if field is not None}).encode())

    return spoil


def an_id_taken_by_another_payload_is_rejected(stack: Stack) -> None:
    first = stack.send(start())
    stack.completes(first)
    taken = f"The validation id {first.command.validation} is taken by another validation."
    other = start("Another walk", first.command.validation)
    stack.is_rejected(stack.send(other), taken)
    stack.is_rejected(stack.send(first.command.with_headers(ce_id=str(uuid.uuid4()), ce_tenantid="somebody-else")), taken)
    stack.completes(first)


def a_cancel_before_its_start_wins(stack: Stack) -> None:
    later = start()
    cancel = stack.send(command("CancelValidation", later.validation, {"reason": "A newer draft is on its way."}, SOURCE))
    stack.answers.wait_for("the cancellation is an event", lambda: stack.answers.accepted(cancel))
    outcome = stack.answers.outcome(stack.send(later))
    check("the outcome", outcome.name, "ValidationCancelled")


def commands_that_all_have_the_ce_id_1_are_told_apart(stack: Stack) -> None:
    def send(command: Command) -> Sent:
        return stack.send(command.with_headers(ce_id="1"), partition=4)

    good = [send(start()), send(start())]
    bad = [send(with_data(title=None)(start())), send(with_data(files=[])(start()))]
    rejections = {stack.is_rejected(bad[0], "/title").id, stack.is_rejected(bad[1], "/files").id}
    check("rejections with an id of their own", len(rejections), 2)
    for sent in good:
        stack.completes(sent)


def a_transaction_counts_when_it_is_committed(stack: Stack) -> None:
    publisher = stack.transactional()
    publisher.producer.begin_transaction()
    undone = stack.send(start(), partition=5, by=publisher)
    publisher.producer.abort_transaction(20)
    publisher.producer.begin_transaction()
    done = stack.send(start(), partition=5, by=publisher)
    publisher.producer.commit_transaction(20)
    behind = stack.send(start(), partition=5)
    stack.completes(done)
    stack.completes(behind)
    stack.never_was(undone)


def an_open_transaction_holds_up_its_partition_until_it_times_out(stack: Stack) -> str:
    publisher = stack.transactional()
    publisher.producer.begin_transaction()
    opened = time.monotonic()
    left_open = stack.send(start(), partition=6, by=publisher)
    behind = stack.send(start(), partition=6)
    beside = stack.send(start(), partition=7)
    stack.completes(beside)
    beside_after = time.monotonic() - opened
    stack.completes(behind, TRANSACTION_SECONDS + BROKER_SECONDS)
    behind_after = time.monotonic() - opened
    if behind_after < TRANSACTION_SECONDS:
        raise Differs(f"the command behind it was read after {behind_after:.1f} s, while the transaction was open")
    stack.never_was(left_open)
    return f"the command behind it completed after {behind_after:.1f} s, one beside it after {beside_after:.1f} s"


SCENARIOS: dict[str, Callable[[Stack], str | None]] = {
    "a good start completes": a_good_start_completes,
    "text that was uploaded first completes": text_that_was_uploaded_first_completes,
    "a start sent three times is one validation": a_start_sent_three_times_is_one_validation,
    "no JSON is rejected": wrong("not JSON", lambda command: replace(command, value=b"hello")),
    "an unknown type is rejected": wrong("names no message", lambda command: command.with_headers(ce_type="story-linter.Nonsense.v1")),
    "a version to come is rejected": wrong("no version 9", lambda command: command.with_headers(ce_type="story-linter.StartValidation.v9")),
    "a missing field is rejected": wrong("/title: is missing", with_data(title=None)),
    "too much inline text is rejected": wrong("at most 524288", with_data(files=[{"path": "a.md", "text": "word " * 120_000}])),
    "a key that differs from the subject is rejected": wrong('key "another"', lambda command: replace(command, key="another")),
    "unknown content is rejected": wrong("was not uploaded", with_data(files=[{"path": "a.md", "content": f"sha256:{'0' * 64}"}])),
    "an id taken by another payload is rejected": an_id_taken_by_another_payload_is_rejected,
    "a cancel before its start wins": a_cancel_before_its_start_wins,
    "commands that all have the ce_id 1 are told apart": commands_that_all_have_the_ce_id_1_are_told_apart,
    "a transaction counts when it is committed": a_transaction_counts_when_it_is_committed,
    "an open transaction holds up its partition until it times out": an_open_transaction_holds_up_its_partition_until_it_times_out,
}


def run(name: str, scenario: Callable[[Stack], str | None], stack: Stack) -> bool:
    began = time.monotonic()
    try:
        remark = scenario(stack) or f"{time.monotonic() - began:.1f} s"
    except (Differs, TimeoutError, OSError, KafkaException) as error:
        print(f"differs  {name}: {error}", flush=True)
        return False
    print(f"ok  {name} ({remark})", flush=True)
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    endpoints.add_options(parser)
    stack = Stack(endpoints.from_options(parser.parse_args()))
    passed = [run(name, scenario, stack) for name, scenario in SCENARIOS.items()]
    stack.answers.close()
    return 0 if all(passed) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KafkaException as error:
        problem = f"Kafka: {error.args[0].str()}"
    except LookupError as error:
        problem = str(error)
    print(problem, file=sys.stderr)
    sys.exit(2)
