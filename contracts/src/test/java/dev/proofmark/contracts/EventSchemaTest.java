package dev.proofmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingStatus;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of every event against its record, so that neither changes alone. */
class EventSchemaTest {

    static Stream<EventType<?>> events() {
        return Events.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasTheMembersOfTheRecord(EventType<?> event) {
        assertThat(SchemaComparison.differences(event)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void takesARecordWithEveryMember(EventType<?> event) {
        JsonNode written = EventJson.STRICT.valueToTree(Specimen.complete(event));
        assertThat(EventFiles.violations(event, written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void takesARecordWithoutItsNullableMembers(EventType<?> event) {
        Object sparse = Specimen.sparse(event);
        JsonNode withNulls = EventJson.STRICT.valueToTree(sparse);
        JsonNode leftOut = EventJson.TOLERANT.valueToTree(sparse);
        assertThat(EventFiles.violations(event, withNulls)).isEmpty();
        assertThat(EventFiles.violations(event, leftOut)).isEmpty();
    }

    @Test
    void letsAFindingReachEveryStatusByOneOfItsEvents() {
        assertThat(Events.all().stream()
                        .filter(event -> event.data().equals(FindingChanged.class))
                        .flatMap(event -> EventFiles.schema(event)
                                .at("/properties/status/enum")
                                .valueStream())
                        .map(JsonNode::asText)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FindingStatus.values()).map(Enum::name).toList());
    }
}
