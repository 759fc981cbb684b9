package org.askwell.tickets.sheet;

import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the content of records. */
final class RecordContent {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What may be different later on: people are renamed, and support may correct what a ticket is about. */
    private static final Set<String> FREE = Set.of("author", "product", "version", "errorCode", "severity");

    private RecordContent() {}

    /** @return the content, or an empty object if it is not what the portal writes */
    static JsonNode of(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    static boolean same(String content, String source) {
        return of(content) instanceof ObjectNode one
                && of(source) instanceof ObjectNode other
                && one.remove(FREE).equals(other.remove(FREE));
    }
}
