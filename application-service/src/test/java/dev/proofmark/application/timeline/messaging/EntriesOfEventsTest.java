package dev.proofmark.application.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.timeline.domain.Audience;
import dev.proofmark.application.timeline.domain.Fact;
import dev.proofmark.application.timeline.domain.FactName;
import dev.proofmark.application.timeline.domain.Happening;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import dev.proofmark.contracts.EventEnvelope;
import dev.proofmark.contracts.EventFlows;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.platform.outbox.PublishedEvent;
import dev.proofmark.platform.testing.Samples;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From each event's published sample to what a person reads of it. */
class EntriesOfEventsTest {

    private static final UUID CERTIFICATION = UUID.fromString("019cb14b-40e8-7062-9843-2e8066b29e22");
    private static final Instant TIME = Instant.parse("2026-03-02T01:02:03Z");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    static Stream<EventType<?>> events() {
        return Events.all().stream().filter(type -> EventFlows.key(type).equals("certificationId"));
    }

    /** Whoever adds an event says what it is called, whom it is for, and what is shown of it. */
    @Test
    void haveAMeaningForEveryEventOfACertification() {
        assertThat(Happening.all().stream().map(Happening::type))
                .containsExactlyInAnyOrderElementsOf(
                        events().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void areWrittenInBothLanguages(EventType<?> type) {
        TimelineEntry entry = entry(type, Samples.of(type));

        assertThat(HANGUL.matcher(entry.title().korean()).find()).isTrue();
        assertThat(HANGUL.matcher(entry.title().english()).find()).isFalse();
        assertThat(entry.facts()).allSatisfy(fact -> {
            assertThat(HANGUL.matcher(fact.name().label().korean()).find()).isTrue();
            assertThat(HANGUL.matcher(fact.name().label().english()).find()).isFalse();
            assertThat(HANGUL.matcher(fact.words().english()).find()).isFalse();
        });
    }

    /** Neither the people of a team, nor a name, an address or a scope in words. */
    @ParameterizedTest
    @MethodSource("events")
    void showWhatIsListedAndNothingElse(EventType<?> type) {
        JsonNode data = Samples.of(type);
        TimelineEntry entry = entry(type, data);

        List<FactName> listed = Happening.of(type.name()).orElseThrow().facts().stream()
                .filter(name -> !data.at(name.pointer()).isNull()
                        && !data.at(name.pointer()).isMissingNode())
                .toList();
        assertThat(entry.facts()).extracting(Fact::name).containsExactlyElementsOf(listed);
        assertThat(entry.facts()).allSatisfy(fact -> {
            JsonNode member = data.at(fact.name().pointer());
            assertThat(fact.value()).isEqualTo(member.asText());
            assertThat(HANGUL.matcher(fact.value()).find()).isFalse();
            assertThat(fact.value()).doesNotStartWith("a0000000-");
        });
    }

    /** A code without words would reach people as it is. */
    @ParameterizedTest
    @MethodSource("codes")
    void haveWordsForEveryCode(FactName name, String code) {
        Words words = new Fact(name, code).words();

        assertThat(HANGUL.matcher(words.korean()).find()).isTrue();
        assertThat(words.english()).isNotBlank().isNotEqualTo(code);
    }

    static Stream<Arguments> codes() {
        Set<Arguments> codes = new HashSet<>();
        events().forEach(type -> Happening.of(type.name()).orElseThrow().facts().stream()
                .filter(FactName::isCode)
                .forEach(name -> constants(type.data(), name.pointer().substring(1))
                        .forEach(code -> codes.add(Arguments.of(name, code)))));
        return codes.stream();
    }

    private static Stream<String> constants(Class<?> data, String member) {
        return Arrays.stream(data.getRecordComponents())
                .filter(component -> component.getName().equals(member))
                .map(RecordComponent::getType)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name());
    }

    @ParameterizedTest
    @CsvSource({"GRANTED,CLIENT", "REFUSED,CLIENT", "RETURNED,BODY"})
    void tellTheClientOfADecisionOnceItIsOne(String outcome, Audience audience) {
        ObjectNode data = Samples.of(Events.DECISION_RECORDED);

        TimelineEntry entry = entry(Events.DECISION_RECORDED, data.put("outcome", outcome));

        assertThat(entry.audience()).isEqualTo(audience);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommendation.made", "audit-time.determined"})
    void keepFromTheClientWhatIsTheBodysOwn(String name) {
        EventType<?> type = Events.byName(name);

        assertThat(entry(type, Samples.of(type)).audience()).isEqualTo(Audience.BODY);
    }

    @Test
    void showNoRequirementOfAnOpportunityBecauseItNamesNone() {
        ObjectNode data = Samples.of(Events.FINDING_RAISED);

        TimelineEntry entry = entry(Events.FINDING_RAISED, data.put("requirement", "-"));

        assertThat(entry.facts()).extracting(Fact::name).doesNotContain(FactName.REQUIREMENT);
    }

    @Test
    void keepAnEventThatNobodyHasDecidedAboutForTheBody() {
        TimelineEntry entry = EntryReader.entry(published("laboratory.burned-down", CERTIFICATION.toString(), "{}"))
                .orElseThrow();

        assertThat(entry.audience()).isEqualTo(Audience.BODY);
        assertThat(entry.title().english()).isEqualTo("laboratory.burned-down");
        assertThat(entry.facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`not json`", "`[]`", "`{\"grade\":null}`", "`{\"grade\":{\"a\":1}}`", "``"})
    void keepAnEventWhoseDataDoesNotRead(String json) {
        TimelineEntry entry = EntryReader.entry(published("finding.raised", CERTIFICATION.toString(), json))
                .orElseThrow();

        assertThat(entry.facts()).isEmpty();
        assertThat(entry.title().english()).isEqualTo("Finding raised");
    }

    @Test
    void knowWhereAndByWhomItHappened() {
        TimelineEntry entry = entry(Events.AUDIT_CONCLUDED, Samples.of(Events.AUDIT_CONCLUDED));

        assertThat(entry.service()).isEqualTo("audit-service");
        assertThat(entry.certificationId()).isEqualTo(CERTIFICATION);
        assertThat(entry.actor()).isEqualTo("somebody");
        assertThat(entry.occurredAt()).isEqualTo(TIME);
    }

    @Test
    void areNoneForAKeyThatIsNoCertification() {
        assertThat(EntryReader.entry(published("finding.raised", "", "{}"))).isEmpty();
    }

    private static TimelineEntry entry(EventType<?> type, JsonNode data) {
        return EntryReader.entry(published(type.name(), CERTIFICATION.toString(), data.toString()))
                .orElseThrow();
    }

    private static PublishedEvent published(String type, String key, String json) {
        EventEnvelope envelope =
                new EventEnvelope(new UUID(0, 1), type, 1, TIME, new UUID(0, 2), "somebody", "together", null);
        return new PublishedEvent(envelope, "urn:proofmark:audit-service", key, json);
    }
}
