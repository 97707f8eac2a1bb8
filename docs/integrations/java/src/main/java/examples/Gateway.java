package examples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a publisher asks of the gateway: to keep a long text, and how a validation stands. */
final class Gateway {
    /** How much text a command may carry; more is uploaded first and referred to. */
    static final int INLINE_BYTES = 512 * 1024;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String url;

    Gateway(Endpoints where) {
        url = where.gateway();
    }

    /** Puts a text into the content store; answers the reference to it. Uploading it again changes nothing. Throws Unreachable. */
    String upload(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = to("/v1/contents/" + sha256(bytes)).header("content-type", "text/plain");
        return ask(request.PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build())
                .orElseThrow(() -> new Unreachable("The gateway takes no contents."))
                .path("content")
                .asString();
    }

    /** How a validation stands; empty when there is none of this id. Throws Unreachable. */
    Optional<JsonNode> validation(String id) {
        return ask(to("/v1/validations/" + id).build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }

    private Optional<JsonNode> ask(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) return Optional.empty();
            if (response.statusCode() == 200) return Optional.of(Json.read(response.body()));
            throw new Unreachable("The gateway refused " + request.uri() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw new Unreachable("The gateway " + url + " cannot be reached: " + error);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Asking the gateway was interrupted.");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException("Every Java has SHA-256.", error);
        }
    }
}
