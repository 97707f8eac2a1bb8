"""Publishes a story to Kafka, waits for the outcome and prints it."""

import argparse
import hashlib
import json
import sys
import urllib.error
import urllib.request
import uuid
from pathlib import Path

from confluent_kafka import KafkaException

import endpoints
from answers import Answers, Message
from commands import Command, Publisher, command

SOURCE = "/examples/python/publish"

INLINE_BYTES = 512 * 1024
"""How much text a command may carry; more is uploaded first and referred to."""


def upload(gateway: str, text: bytes) -> str:
    """Puts a text into the content store; answers the reference to it. Uploading it again changes nothing. Raises OSError."""
    sha256 = hashlib.sha256(text).hexdigest()
    headers = {"content-type": "text/plain"}
    request = urllib.request.Request(f"{gateway}/v1/contents/{sha256}", data=text, method="PUT", headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)["content"]
    except urllib.error.HTTPError as error:
        raise OSError(f"The gateway refused {error.url}: {error.read().decode(errors='replace')}") from error
    except urllib.error.URLError as error:
        raise OSError(f"The gateway {gateway} cannot be reached: {error.reason}") from error


def start_validation(validation: str, title: str, files: dict[str, str], gateway: str) -> Command:
    """`files` is each file's text by its path. Texts that are too long for a command are uploaded at once."""
    texts = {path: text.encode() for path, text in files.items()}
    if sum(map(len, texts.values())) <= INLINE_BYTES:
        entries = [{"path": path, "text": text} for path, text in files.items()]
    else:
        entries = [{"path": path, "content": upload(gateway, text)} for path, text in texts.items()]
    return command("StartValidation", validation, {"title": title, "files": entries}, SOURCE)


def main() -> int:
    options = read_options()
    where = endpoints.from_options(options)
    validation = str(options.id or uuid.uuid4())
    title = options.title or options.files[0].stem
    start = start_validation(validation, title, {str(path): path.read_text("utf-8") for path in options.files}, where.gateway)

    # Sent again, a validation's start may have been answered long ago.
    answers = Answers(where, from_beginning=options.id is not None)
    try:
        sent = Publisher(where).send(start)
        answers.expect(sent)
        print(f"Published to {sent} as validation {validation}.")
        return tell(answers.outcome(sent, options.timeout), where)
    finally:
        answers.close()


def tell(outcome: Message, where: endpoints.Endpoints) -> int:
    if outcome.name == "ValidationCompleted":
        counts = ", ".join(f"{severity} {count}" for severity, count in outcome.data["findings"].items())
        print(f"Completed: {counts}; characters {outcome.data['characters']}.")
        print(f"Findings: {where.gateway}/v1/validations/{outcome.validation}/findings")
        return 0
    reason = outcome.data.get("reason", "somebody asked for its end")
    print(f"{outcome.name}: {reason}")
    return 1


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="file", help="the story's files in their order, text in UTF-8")
    parser.add_argument("--title", help="the story's title (the first file's name)")
    parser.add_argument("--id", type=uuid.UUID, metavar="UUID", help="the validation's id; the same one sent again is the same validation")
    parser.add_argument("--timeout", type=float, default=120, metavar="SECONDS", help="how long to wait for the outcome (120)")
    endpoints.add_options(parser)
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KafkaException as error:
        problem = f"Kafka: {error.args[0].str()}"
    except (LookupError, TimeoutError, OSError, UnicodeDecodeError) as error:
        problem = str(error)
    print(problem, file=sys.stderr)
    sys.exit(2)
