package examples;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static JsonNode read(byte[] text) {
        return MAPPER.readTree(text);
    }

    private Json() {}
}
