package dev.proofmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each way to break a reader, planted into the document. */
class BreakingChangesTest {

    private static final String EVENT = "application.submitted.v1";
    private static final String SCHEMA = "/components/schemas/" + EVENT;
    private static final String MESSAGE = "/components/messages/" + EVENT;

    @Test
    void areNoneWhereNothingChangesOrSomethingComesBeside() {
        assertThat(after(document -> {})).isEmpty();
        assertThat(after(document -> {
                    object(document, SCHEMA + "/properties")
                            .putObject("addedLater")
                            .put("type", "string");
                    array(document, SCHEMA + "/properties/kind/enum").add("ADDED_LATER");
                    object(document, "/components/messages").putObject("application.added-later.v1");
                }))
                .isEmpty();
    }

    @Test
    void areAnEventThatIsGone() {
        assertThat(after(document -> {
                    var _ = object(document, "/components/messages").remove(EVENT);
                    var _ = object(document, "/channels/proofmark.application.v1/messages")
                            .remove(EVENT);
                }))
                .containsExactly(EVENT + " is no longer published on proofmark.application.v1");
    }

    @Test
    void areAnotherKeyOrOtherHeaders() {
        assertThat(after(document ->
                        object(document, MESSAGE + "/bindings/kafka/key").put("title", "applicationId")))
                .containsExactly(EVENT + " has another key");
        assertThat(after(document -> object(document, MESSAGE + "/headers").remove("allOf")))
                .containsExactly(EVENT + " has other headers");
    }

    @Test
    void areAMemberThatIsGoneOrMayBeMissing() {
        assertThat(after(document -> object(document, SCHEMA + "/properties").remove("submittedOn")))
                .containsExactly(EVENT + "/submittedOn is gone");
        assertThat(after(document -> array(document, SCHEMA + "/required").remove(0)))
                .containsExactly(EVENT + "/applicationId may be missing");
    }

    @Test
    void areAMemberThatEarlierEventsLack() {
        assertThat(after(document -> array(document, SCHEMA + "/required").add("addedLater")))
                .containsExactly(EVENT + "/addedLater is demanded, and earlier events lack it");
    }

    @Test
    void areAnotherTypeDeepInside() {
        assertThat(after(document -> object(document, "/components/schemas/site/properties/headcount")
                        .put("type", "string")))
                .contains(EVENT + "/scope/sites/*/headcount is now \"string\", was \"integer\"");
    }

    @Test
    void areAValueThatIsGone() {
        assertThat(after(document ->
                        array(document, SCHEMA + "/properties/kind/enum").removeAll()))
                .contains(EVENT + "/kind is never INITIAL any more");
    }

    private static List<String> after(Consumer<ObjectNode> change) {
        ObjectNode changed = AsyncApi.document();
        change.accept(changed);
        return BreakingChanges.between(AsyncApi.document(), changed);
    }

    private static ObjectNode object(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static ArrayNode array(ObjectNode document, String pointer) {
        return (ArrayNode) document.at(pointer);
    }
}
