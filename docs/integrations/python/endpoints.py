"""Where the system can be reached."""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Endpoints:
    kafka: str
    """host:port, separated by commas."""
    gateway: str
    """URL without a slash at its end."""
    topic_prefix: str = ""
    """Stands before every topic's name, where several systems share a cluster."""

    def topic(self, name: str) -> str:
        return self.topic_prefix + name


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kafka", metavar="HOST:PORT", help="brokers, separated by commas")
    parser.add_argument("--gateway", metavar="URL", help="where the gateway answers")
    parser.add_argument("--topic-prefix", default="", metavar="PREFIX", help="what stands before the topics' names (none)")


def from_options(options: argparse.Namespace) -> Endpoints:
    """What was given, and for the rest what the running stack wrote. Raises LookupError when there is neither."""
    running = {} if options.kafka and options.gateway else _running_stack()
    kafka = options.kafka or running.get("kafka")
    gateway = options.gateway or running.get("gateway")
    if not kafka or not gateway:
        raise LookupError("No stack is running in this checkout: start one (npm start), or give --kafka and --gateway.")
    return Endpoints(kafka, gateway.rstrip("/"), options.topic_prefix)


def _running_stack() -> dict:
    for folder in [Path.cwd(), *Path.cwd().parents]:
        try:
            return json.loads((folder / ".data" / "endpoints.json").read_text())
        except FileNotFoundError:
            continue
    return {}
