package dev.proofmark.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a newer AsyncAPI document takes from readers of an older one: an event, its place or key, a member, its type or
 * one of its values, or the promise that it is there. What it demands anew is as bad: earlier events do not have it.
 */
final class BreakingChanges {

    private final JsonNode older;
    private final JsonNode newer;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<String> between(JsonNode older, JsonNode newer) {
        BreakingChanges changes = new BreakingChanges(older, newer);
        older.path("channels").properties().forEach(channel -> changes.channel(channel.getKey(), channel.getValue()));
        older.at("/components/messages")
                .properties()
                .forEach(message -> changes.message(message.getKey(), message.getValue()));
        return changes.found;
    }

    private void channel(String topic, JsonNode channel) {
        JsonNode now = newer.path("channels").path(topic).path("messages");
        channel.path("messages").properties().stream()
                .filter(message -> now.path(message.getKey()).isMissingNode())
                .forEach(message -> found.add(message.getKey() + " is no longer published on " + topic));
    }

    private void message(String name, JsonNode message) {
        JsonNode now = newer.path("components").path("messages").path(name);
        if (now.isMissingNode()) {
            return;
        }
        if (!now.path("bindings").equals(message.path("bindings"))) {
            found.add(name + " has another key");
        }
        if (!now.path("headers").equals(message.path("headers"))) {
            found.add(name + " has other headers");
        }
        schema(name, resolved(older, message.path("payload")), resolved(newer, now.path("payload")));
    }

    private void schema(String path, JsonNode before, JsonNode now) {
        if (!before.path("type").equals(now.path("type"))) {
            found.add(path + " is now " + now.path("type") + ", was " + before.path("type"));
        }
        Set<String> values = texts(now.path("enum"));
        texts(before.path("enum")).stream()
                .filter(value -> !values.contains(value))
                .forEach(value -> found.add(path + " is never " + value + " any more"));
        if (before.has("items")) {
            schema(path + "/*", resolved(older, before.path("items")), resolved(newer, now.path("items")));
        }
        members(path, before.path("properties"), now.path("properties"));
        promises(path, texts(before.path("required")), texts(now.path("required")));
    }

    private void members(String path, JsonNode before, JsonNode now) {
        before.properties().forEach(member -> {
            String below = path + "/" + member.getKey();
            JsonNode kept = now.path(member.getKey());
            if (kept.isMissingNode()) {
                found.add(below + " is gone");
            } else {
                schema(below, resolved(older, member.getValue()), resolved(newer, kept));
            }
        });
    }

    private void promises(String path, Set<String> before, Set<String> now) {
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> found.add(path + "/" + name + " may be missing"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> found.add(path + "/" + name + " is demanded, and earlier events lack it"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document, document.at(schema.get("$ref").asText().substring(1)))
                : schema;
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
