package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.certificate.domain.StatusHistory.OnDay;
import dev.proofmark.certificate.certificate.domain.StatusHistory.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 1);

    @Test
    void knowsThatACycleEndsByTheClockAlone_I27() {
        StatusHistory history = history(word(CertificateStatus.ACTIVE, FIRST, LAST));

        assertThat(history.from(FIRST.plusDays(9)))
                .containsExactly(
                        new Standing(FIRST, new OnDay(PublicStatus.ACTIVE, 1, FIRST)),
                        new Standing(LAST.plusDays(1), new OnDay(PublicStatus.EXPIRED, 1, LAST.plusDays(1))));
        assertThat(history.from(LAST.plusDays(1))).hasSize(1);
    }

    @Test
    void knowsWhatComesOnlyOnALaterDay() {
        StatusHistory history = history(
                word(CertificateStatus.ACTIVE, FIRST, LAST),
                word(CertificateStatus.WITHDRAWN, FIRST.plusDays(5), LAST));

        assertThat(history.from(FIRST))
                .extracting(standing -> standing.told().status())
                .containsExactly(PublicStatus.ACTIVE, PublicStatus.WITHDRAWN);
        assertThat(history.from(FIRST.plusDays(5)))
                .containsExactly(
                        new Standing(FIRST.plusDays(5), new OnDay(PublicStatus.WITHDRAWN, 1, FIRST.plusDays(5))));
    }

    @Test
    void saysBeforeTheFirstDayThatItIsToCome() {
        List<Standing> standings =
                history(word(CertificateStatus.ACTIVE, FIRST, LAST)).from(FIRST.minusDays(3));

        assertThat(standings)
                .extracting(standing -> standing.told().status())
                .containsExactly(PublicStatus.NOT_YET_EFFECTIVE, PublicStatus.ACTIVE, PublicStatus.EXPIRED);
        assertThat(standings.getFirst().from()).isEqualTo(FIRST.minusDays(3));
    }

    @Test
    void saysNothingBeforeTheIssue() {
        assertThat(history().from(FIRST)).isEmpty();
    }

    /** The standings are an answer for each later day, the same as the history's own. */
    @Test
    void answersEveryLaterDayAsTheHistoryDoes() {
        StatusHistory history = history(
                word(CertificateStatus.ACTIVE, FIRST, LAST),
                word(CertificateStatus.SUSPENDED, FIRST.plusDays(40), LAST),
                word(CertificateStatus.ACTIVE, FIRST.plusDays(70), LAST),
                word(CertificateStatus.ACTIVE, LAST.plusDays(1), LAST.plusYears(3)));

        for (LocalDate today : List.of(FIRST.minusDays(1), FIRST, FIRST.plusDays(40), FIRST.plusDays(99))) {
            List<Standing> standings = history.from(today);
            Stream.iterate(today, day -> day.plusDays(1))
                    .limit(3000)
                    .forEach(day -> assertThat(standings.stream()
                                    .filter(standing -> !standing.from().isAfter(day))
                                    .reduce((_, later) -> later)
                                    .map(Standing::told))
                            .as("%s told on %s", day, today)
                            .isEqualTo(history.on(day, Instant.MAX)));
        }
    }

    private static StatusHistory history(StatusEntry... words) {
        return new StatusHistory(Arrays.asList(words));
    }

    private static StatusEntry word(CertificateStatus status, LocalDate from, LocalDate until) {
        return new StatusEntry(status, 1, from, until, Instant.parse("2026-02-01T00:00:00Z"), null);
    }
}
