package dev.proofmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.contracts.application.ApplicationAccepted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample of every event: what is written today must be readable for ever. */
class EventSampleTest {

    static Stream<EventType<?>> events() {
        return Events.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsToItsSchema(EventType<?> event) {
        assertThat(EventFiles.violations(event, EventFiles.sample(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void comesBackUnchangedThroughTheRecord(EventType<?> event) throws JsonProcessingException {
        JsonNode sample = EventFiles.sample(event);
        Object data = EventJson.STRICT.treeToValue(sample, event.data());
        String written = EventJson.STRICT.writeValueAsString(data);
        assertThat(EventJson.STRICT.readTree(written)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void mayGainMembersWithoutANewVersion(EventType<?> event) throws JsonProcessingException {
        ObjectNode grown = EventFiles.sample(event).deepCopy();
        grown.put("addedLater", true);
        assertThat(EventFiles.violations(event, grown)).isEmpty();
        assertThat((Object) EventJson.TOLERANT.treeToValue(grown, event.data()))
                .isEqualTo(EventJson.STRICT.treeToValue(EventFiles.sample(event), event.data()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isRefusedWithoutAnyOneOfItsRequiredMembers(EventType<?> event) {
        List<JsonNode> required = elements(EventFiles.schema(event).path("required"));
        assertThat(required).isNotEmpty().allSatisfy(name -> {
            ObjectNode broken = EventFiles.sample(event).deepCopy();
            broken.remove(name.asText());
            assertThat(EventFiles.violations(event, broken)).as(name.asText()).isNotEmpty();
        });
    }

    /** As it was before they were added, whoever reads it today. */
    @ParameterizedTest
    @MethodSource("events")
    void isReadableWithoutTheMembersThatAreNotRequired(EventType<?> event) throws JsonProcessingException {
        List<String> required = elements(EventFiles.schema(event).path("required")).stream()
                .map(JsonNode::asText)
                .toList();
        ObjectNode older = EventFiles.sample(event).deepCopy();
        older.retain(required);
        assertThat(EventFiles.violations(event, older)).isEmpty();
        assertThat((Object) EventJson.TOLERANT.treeToValue(older, event.data())).isNotNull();
    }

    @Test
    void barsNobodyWhereAnAcceptanceIsFromBeforeThat_I02() throws JsonProcessingException {
        ObjectNode older = EventFiles.sample(Events.APPLICATION_ACCEPTED).deepCopy();
        older.remove("barredPersons");

        assertThat(EventJson.TOLERANT
                        .treeToValue(older, ApplicationAccepted.class)
                        .barredPersons())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isRefusedWithNonsenseInAnyOfItsMembers(EventType<?> event) {
        JsonNode sample = EventFiles.sample(event);
        assertThat(sample.properties()).isNotEmpty().allSatisfy(member -> {
            ObjectNode broken = sample.deepCopy();
            broken.set(member.getKey(), nonsense(broken, member.getKey()));
            assertThat(EventFiles.violations(event, broken)).as(member.getKey()).isNotEmpty();
        });
    }

    /** An empty text fits no text, identifier, date, hash or enumeration, and neither a list nor an object. */
    private static JsonNode nonsense(ObjectNode from, String member) {
        return from.textNode(from.get(member).isTextual() ? "" : "nonsense");
    }

    private static List<JsonNode> elements(JsonNode array) {
        return array.valueStream().toList();
    }
}
