package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the register's list rests on: from a day on it tells every day what the look-up of a number tells. */
class SpansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final List<CertificateStatus> SAID = List.of(
            CertificateStatus.ACTIVE,
            CertificateStatus.SUSPENDED,
            CertificateStatus.EXPIRED,
            CertificateStatus.WITHDRAWN,
            CertificateStatus.TRANSFERRED_OUT);

    @Property
    void tellTheSameAsTheHistoryOnEveryDayToCome(
            @ForAll("histories") StatusHistory history, @ForAll @IntRange(min = -30, max = 30) int today) {
        LocalDate from = DAY.plusDays(today);
        List<StatusHistory.Span> spans = history.spans(from);

        for (LocalDate day = from; day.isBefore(DAY.plusDays(70)); day = day.plusDays(1)) {
            StatusHistory.OnDay told = history.on(day, Instant.MAX).orElseThrow();
            StatusHistory.Span listed = on(day, spans);
            assertThat(status(listed, day)).as("%s", day).isEqualTo(told.status());
            assertThat(listed.revision()).as("%s", day).isEqualTo(told.revision());
        }
    }

    @Test
    void areNoneBeforeAnythingIsPublished() {
        assertThat(new StatusHistory(List.of()).spans(DAY)).isEmpty();
    }

    @Test
    void areTwoWhereARenewalTakesEffectLater() {
        StatusHistory renewed = new StatusHistory(List.of(
                entry(CertificateStatus.ACTIVE, 1, DAY, DAY.plusDays(9)),
                entry(CertificateStatus.ACTIVE, 2, DAY.plusDays(10), DAY.plusDays(30))));

        assertThat(renewed.spans(DAY.plusDays(5)))
                .containsExactly(
                        new StatusHistory.Span(
                                PublicStatus.ACTIVE, 1, DAY.plusDays(5), DAY.plusDays(9), DAY.plusDays(9)),
                        new StatusHistory.Span(PublicStatus.ACTIVE, 2, DAY.plusDays(10), null, DAY.plusDays(30)));
    }

    private static StatusHistory.Span on(LocalDate day, List<StatusHistory.Span> spans) {
        List<StatusHistory.Span> found = spans.stream()
                .filter(span -> !span.from().isAfter(day)
                        && (span.until() == null
                                || !Objects.requireNonNull(span.until()).isBefore(day)))
                .toList();
        assertThat(found).as("%s", day).hasSize(1);
        return found.getFirst();
    }

    /** As the list's query does it. */
    private static PublicStatus status(StatusHistory.Span span, LocalDate day) {
        boolean ends = span.status() == PublicStatus.ACTIVE || span.status() == PublicStatus.SUSPENDED;
        return ends && span.validUntil().isBefore(day) ? PublicStatus.EXPIRED : span.status();
    }

    @Provide
    Arbitrary<StatusHistory> histories() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-40, 40);
        Arbitrary<StatusEntry> entries = Combinators.combine(
                        Arbitraries.of(SAID), days, Arbitraries.integers().between(0, 40))
                .as((status, from, length) -> entry(status, 1, DAY.plusDays(from), DAY.plusDays(from + length)));
        return entries.list().ofMinSize(1).ofMaxSize(5).map(SpansTest::numbered);
    }

    private static StatusHistory numbered(List<StatusEntry> entries) {
        List<StatusEntry> numbered = new ArrayList<>();
        for (StatusEntry entry : entries) {
            numbered.add(entry(entry.status(), numbered.size() + 1, entry.validFrom(), lastDay(entry)));
        }
        return new StatusHistory(numbered);
    }

    /** An expiry is said of days after the last one. */
    private static LocalDate lastDay(StatusEntry entry) {
        return entry.status() == CertificateStatus.EXPIRED ? entry.validFrom().minusDays(1) : entry.validUntil();
    }

    private static StatusEntry entry(CertificateStatus status, int revision, LocalDate from, LocalDate until) {
        return new StatusEntry(
                status, revision, from, until, Instant.EPOCH, UUID.fromString("019a0000-0000-7000-8000-000000000001"));
    }
}
