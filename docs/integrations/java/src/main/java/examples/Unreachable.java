package examples;

/** Somebody does not answer, or not as they should; the message says who. */
final class Unreachable extends RuntimeException {
    Unreachable(String message) {
        super(message);
    }
}
