package dev.proofmark.audit.paper.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.proofmark.platform.document.PrintedDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The frozen content of a plan or report, as a printer reads it. */
public final class Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode node;

    private Content(JsonNode node) {
        this.node = node;
    }

    /** Of canonical JSON of our own making. */
    public static Content of(String json) {
        try {
            return new Content(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("frozen content is no JSON", broken);
        }
    }

    /** The member as text; empty where it is missing, as in papers of earlier releases. */
    public String text(String member) {
        return node.path(member).asText("");
    }

    public boolean has(String member) {
        return !node.path(member).isMissingNode();
    }

    public boolean truth(String member) {
        return node.path(member).asBoolean();
    }

    /** The object at the member; an empty one where it is missing. */
    public Content at(String member) {
        return new Content(node.path(member));
    }

    /** The objects of a list. */
    public List<Content> list(String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false)
                .map(Content::new)
                .toList();
    }

    /** The texts of a list. */
    public List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        node.path(member).forEach(each -> texts.add(each.asText()));
        return texts;
    }

    /** The object's members that are objects themselves. */
    public List<Content> objects() {
        return names().stream().map(this::at).toList();
    }

    /** The names of the object's members, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A list of lists of numbers: the points of a curve, or the rows of a matrix. */
    public List<double[]> points(String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false)
                .map(point -> StreamSupport.stream(point.spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray())
                .toList();
    }

    /** The day, written out in both languages. */
    public Words day(String member) {
        LocalDate day = LocalDate.parse(text(member));
        return new Words(PrintedDates.korean(day), PrintedDates.english(day));
    }

    /** A text that has a Korean and an English member. */
    public Words words(String member) {
        return new Words(text(member + "Korean"), text(member + "English"));
    }
}
