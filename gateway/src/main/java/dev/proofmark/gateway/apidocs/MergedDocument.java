package dev.proofmark.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.gateway.routing.RouteTable;
import dev.proofmark.gateway.routing.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The services' OpenAPI documents as one, of what is reachable through the gateway. Where two services call different
 * things by the same name, the later one's is renamed after its service.
 */
final class MergedDocument {

    private static final String COMPONENTS = "#/components/";

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final ArrayNode tags;
    private final ObjectNode paths;
    private final ObjectNode components;

    MergedDocument() {
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Proofmark")
                .put("version", "1")
                .put("description", "The workplace of a certification body. 인증기관의 업무 공간. Problems: /problems");
        merged.putArray("servers").addObject().put("url", "/");
        tags = merged.putArray("tags");
        paths = merged.putObject("paths");
        components = merged.putObject("components");
        CommonParts.define(components);
    }

    /** Adds one service's document. */
    MergedDocument with(Service service, JsonNode document) {
        tags.addObject().put("name", service.label()).put("description", service.label() + "-service");
        Map<String, String> renamed = new HashMap<>();
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> rename(service, section.getKey(), part.getKey(), part.getValue(), renamed)));
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> add(section.getKey(), part.getKey(), part.getValue(), renamed)));
        document.path("paths").properties().stream()
                .filter(path -> RouteTable.owner(path.getKey()).equals(Optional.of(service)))
                .forEach(path -> paths.set(path.getKey(), tagged(service, rewritten(path.getValue(), renamed))));
        return this;
    }

    ObjectNode json() {
        return merged;
    }

    private void rename(Service service, String section, String name, JsonNode part, Map<String, String> renamed) {
        JsonNode taken = components.path(section).path(name);
        if (!taken.isMissingNode() && !taken.equals(part)) {
            String label = service.label();
            String prefix = Character.toUpperCase(label.charAt(0)) + label.substring(1);
            renamed.put(COMPONENTS + section + "/" + name, COMPONENTS + section + "/" + prefix + name);
        }
    }

    private void add(String section, String name, JsonNode part, Map<String, String> renamed) {
        String reference = COMPONENTS + section + "/" + name;
        String target = renamed.getOrDefault(reference, reference);
        components
                .withObjectProperty(section)
                .set(target.substring(target.lastIndexOf('/') + 1), rewritten(part, renamed));
    }

    private static JsonNode rewritten(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), rewritten(member.getValue(), renamed)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(rewritten(element, renamed)));
            return copy;
        }
        String target = node.isTextual() ? renamed.get(node.textValue()) : null;
        return target == null ? node : JsonNodeFactory.instance.textNode(target);
    }

    /** Each operation says whose it is, and whether it wants a token (what is open to everybody says so too), with what all have. */
    private static JsonNode tagged(Service service, JsonNode path) {
        path.properties().forEach(operation -> {
            if (operation.getValue() instanceof ObjectNode object && object.has("responses")) {
                object.putArray("tags").add(service.label());
                if (!object.has("security")) {
                    object.putArray("security");
                }
                CommonParts.complete(operation.getKey(), object);
            }
        });
        return path;
    }
}
