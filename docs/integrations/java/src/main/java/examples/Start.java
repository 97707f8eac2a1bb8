package examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Commands that begin a validation. */
final class Start {
    private Start() {}

    /** The texts by their paths, in their order; those that are too long for a command are uploaded at once. */
    static Command of(String validation, String title, Map<String, String> texts, Gateway gateway, String source) {
        int bytes = texts.values().stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
        boolean inline = bytes <= Gateway.INLINE_BYTES;
        List<Map<String, String>> files = texts.entrySet().stream()
                .map(file -> inline ? text(file.getKey(), file.getValue()) : content(file.getKey(), gateway.upload(file.getValue())))
                .toList();
        return of(validation, title, files, source);
    }

    static Command of(String validation, String title, List<Map<String, String>> files, String source) {
        return Command.of("StartValidation", validation, Map.of("title", title, "files", files), source);
    }

    static Map<String, String> text(String path, String text) {
        return Map.of("path", path, "text", text);
    }

    static Map<String, String> content(String path, String reference) {
        return Map.of("path", path, "content", reference);
    }
}
