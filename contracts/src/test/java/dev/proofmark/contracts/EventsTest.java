package dev.proofmark.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue against its constants and its files. */
class EventsTest {

    @Test
    void listsEveryConstant() {
        List<Object> constants = Arrays.stream(Events.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(EventsTest::value)
                .toList();
        assertThat(Events.all()).isNotEmpty().doesNotHaveDuplicates().hasSameElementsAs(typed(constants));
    }

    @Test
    void givesEveryEventANameOfItsOwn() {
        assertThat(Events.all()).extracting(EventType::name).doesNotHaveDuplicates();
        assertThat(Events.all()).allSatisfy(event -> {
            assertThat(Events.byName(event.name())).isSameAs(event);
            assertThat(Events.find(event.name())).containsSame(event);
        });
    }

    @Test
    void knowsNoOtherName() {
        assertThat(Events.find("certificate.forged")).isEmpty();
        assertThatThrownBy(() -> Events.byName("certificate.forged"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("certificate.forged");
    }

    @Test
    void publishesOnTheListedTopicsOnly() {
        assertThat(Events.all().stream().map(EventType::topic).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Events.topics());
    }

    @Test
    void hasASchemaForEveryEventAndNoneBeside() {
        assertThat(EventFiles.names("/dev/proofmark/contracts/events", ".schema.json"))
                .isEqualTo(versionedNames());
    }

    @Test
    void hasASampleOfEveryEventAndNoneBeside() {
        assertThat(EventFiles.names("/dev/proofmark/contracts/samples", ".json"))
                .isEqualTo(versionedNames());
    }

    @Test
    void refusesAVersionBeforeTheFirst() {
        assertThatThrownBy(() -> new EventType<>("certificate.issued", 0, "proofmark.certificate.v1", String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> versionedNames() {
        return Events.all().stream()
                .map(event -> event.name() + ".v" + event.version())
                .collect(Collectors.toSet());
    }

    private static List<EventType<?>> typed(List<Object> constants) {
        return constants.stream().<EventType<?>>map(EventType.class::cast).toList();
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
