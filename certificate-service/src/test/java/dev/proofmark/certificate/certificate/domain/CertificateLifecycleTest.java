package dev.proofmark.certificate.certificate.domain;

import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.DECISION_DAY;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.anIssuingCertificate;
import static dev.proofmark.certificate.certificate.domain.CertificateFixtures.noon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is commanded in whatever order over ten years, no certificate comes into a state that the rules forbid. */
class CertificateLifecycleTest {

    /** A command some days after the one before. */
    record Step(CertificateDecisionsTest.Command command, int daysLater) {}

    /** A certificate with all that was recorded about it. */
    private static final class Life {
        private Certificate certificate = anIssuingCertificate();
        private final List<StatusEntry> entries = new ArrayList<>();
        private final List<CertificateRevision> revisions = new ArrayList<>(List.of(certificate.current()));
        private LocalDate day = DECISION_DAY;

        void live(Step step) {
            day = day.plusDays(step.daysLater());
            Certificate before = certificate;
            Outcome<Certificate, CertificateEvent> outcome = CertificateDecisions.decide(
                    certificate, CertificateDecisionsTest.commandOf(step.command(), day), now(), day);
            if (outcome instanceof Outcome.Accepted<Certificate, CertificateEvent> accepted) {
                assertThat(before.status().over()).as("over is over (I-32)").isFalse();
                certificate = accepted.state();
                accepted.events().forEach(this::record);
            }
        }

        /** Entries of one day are recorded one after the other. */
        private Instant now() {
            return noon(day).plusSeconds(entries.size());
        }

        private void record(CertificateEvent event) {
            switch (event) {
                case CertificateEvent.RevisionOpened opened -> revisions.add(opened.revision());
                case CertificateEvent.Published published -> entries.add(published.entry());
                case CertificateEvent.StatusChanged changed -> entries.add(changed.entry());
            }
        }

        StatusHistory history() {
            return new StatusHistory(entries);
        }
    }

    @Property(tries = 2000)
    void neverLeadsToAForbiddenState_I22_I23_I27_I28_I31_I32(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        for (Step step : steps) {
            life.live(step);
            assertLawful(life);
        }
    }

    private static void assertLawful(Life life) {
        Certificate certificate = life.certificate;
        assertThat(certificate.status() == CertificateStatus.SUSPENDED).isEqualTo(certificate.resolveBy() != null);
        if (certificate.resolveBy() != null) {
            assertThat(certificate.resolveBy())
                    .isBeforeOrEqualTo(
                            Objects.requireNonNull(certificate.statusSince()).plusMonths(6));
        }
        for (int index = 0; index < life.revisions.size(); index++) {
            CertificateRevision revision = life.revisions.get(index);
            ValidityPeriod validity = revision.validity();
            assertThat(validity.effectiveDate()).isAfterOrEqualTo(validity.decisionDate());
            assertThat(revision.number()).isEqualTo(index + 1);
            if (index > 0) {
                assertFollows(life.revisions.get(index - 1), revision);
            }
        }
        assertTellsItsOwnStatus(life);
    }

    private static void assertFollows(CertificateRevision before, CertificateRevision revision) {
        LocalDate last = before.validity().validUntil();
        LocalDate decided = revision.validity().decisionDate();
        switch (revision.kind()) {
            case RENEWAL -> assertThat(decided).isBeforeOrEqualTo(last);
            case RESTORATION -> assertThat(decided).isAfter(last).isBeforeOrEqualTo(last.plusMonths(6));
            case EXTENSION, REDUCTION ->
                assertThat(revision.validity().validUntil()).isEqualTo(last);
            case INITIAL, TRANSFER, IMPORTED -> throw new AssertionError("only the first revision is");
        }
        assertThat(revision.validity().validUntil()).isBeforeOrEqualTo(last.plusYears(3));
    }

    /** The history says what the certificate says, today. */
    private static void assertTellsItsOwnStatus(Life life) {
        Optional<StatusHistory.OnDay> today = life.history().on(life.day, Instant.MAX);
        CertificateStatus status = life.certificate.status();
        if (status == CertificateStatus.ISSUING) {
            assertThat(today).isEmpty();
            return;
        }
        PublicStatus expected = life.certificate.endedBefore(life.day) ? PublicStatus.EXPIRED : PublicStatus.of(status);
        assertThat(today).get().extracting(StatusHistory.OnDay::status).isEqualTo(expected);
        assertThat(today)
                .get()
                .extracting(StatusHistory.OnDay::revision)
                .isEqualTo(life.certificate.current().number());
    }

    /** What was once known about a day stays what was known, whatever is recorded later. */
    @Property(tries = 300)
    void neverChangesWhatWasKnown(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        Map<LocalDate, Optional<StatusHistory.OnDay>> answers = new LinkedHashMap<>();
        for (Step step : steps) {
            life.live(step);
            Instant now = noon(life.day).plusSeconds(life.entries.size());
            answers.put(life.day, life.history().on(life.day, now));
            answers.forEach((day, answer) -> {
                if (day.isBefore(life.day)) {
                    Instant then = noon(day).plusSeconds(43_199);
                    assertThat(life.history().on(day, then)).isEqualTo(lastOf(answers, day));
                }
            });
        }
    }

    private static Optional<StatusHistory.OnDay> lastOf(
            Map<LocalDate, Optional<StatusHistory.OnDay>> answers, LocalDate day) {
        return answers.getOrDefault(day, Optional.empty());
    }

    @Property(tries = 300)
    void hasAPeriodForEveryDayThatSaysTheSame(@ForAll("lives") List<Step> steps) {
        Life life = new Life();
        steps.forEach(life::live);
        StatusHistory history = life.history();
        List<StatusHistory.Period> periods = history.periods(Instant.MAX);

        IntStream.range(0, 150)
                .mapToObj(month -> DECISION_DAY.plusDays(month * 29L))
                .forEach(day -> {
                    List<PublicStatus> told = periods.stream()
                            .filter(period -> !period.from().isAfter(day)
                                    && (period.until() == null
                                            || !period.until().isBefore(day)))
                            .map(StatusHistory.Period::status)
                            .collect(Collectors.toList());
                    Optional<PublicStatus> asked = history.on(day, Instant.MAX)
                            .map(StatusHistory.OnDay::status)
                            .filter(status -> status != PublicStatus.NOT_YET_EFFECTIVE);
                    assertThat(told)
                            .as("on %s", day)
                            .isEqualTo(asked.map(List::of).orElse(List.of()));
                });
    }

    /** The answer to "was it valid on that day" may differ from what was known on it: another body had taken over. */
    @Test
    void tellsWhatWasKnownApartFromWhatIsKnown() {
        LocalDate transferred = DECISION_DAY.plusDays(10);
        LocalDate told = DECISION_DAY.plusDays(30);
        StatusHistory history = new StatusHistory(List.of(
                new StatusEntry(
                        CertificateStatus.ACTIVE,
                        1,
                        DECISION_DAY,
                        LocalDate.of(2029, 11, 23),
                        noon(DECISION_DAY),
                        null),
                new StatusEntry(
                        CertificateStatus.TRANSFERRED_OUT,
                        1,
                        transferred,
                        LocalDate.of(2029, 11, 23),
                        noon(told),
                        null)));
        LocalDate between = DECISION_DAY.plusDays(20);

        assertThat(history.on(between, noon(between)).orElseThrow().status()).isEqualTo(PublicStatus.ACTIVE);
        assertThat(history.on(between, noon(told)).orElseThrow().status()).isEqualTo(PublicStatus.TRANSFERRED_OUT);
        assertThat(history.on(between, noon(DECISION_DAY.minusDays(1)))).isEmpty();
    }

    /** A restoration leaves the days before it uncertified. */
    @Test
    void showsTheGapBeforeARestoration_I28() {
        LocalDate restored = LocalDate.of(2030, 1, 15);
        Life life = new Life();
        life.live(new Step(CertificateDecisionsTest.Command.PUBLISH, 0));
        life.live(new Step(CertificateDecisionsTest.Command.EXPIRE, 1096));
        life.live(
                new Step(CertificateDecisionsTest.Command.RESTORE, (int) ChronoUnit.DAYS.between(life.day, restored)));
        life.live(new Step(CertificateDecisionsTest.Command.PUBLISH, 0));

        assertThat(life.history().periods(Instant.MAX))
                .containsExactly(
                        new StatusHistory.Period(PublicStatus.ACTIVE, 1, DECISION_DAY, LocalDate.of(2029, 11, 23)),
                        new StatusHistory.Period(
                                PublicStatus.EXPIRED, 1, LocalDate.of(2029, 11, 24), LocalDate.of(2030, 1, 14)),
                        new StatusHistory.Period(PublicStatus.ACTIVE, 2, restored, LocalDate.of(2032, 11, 23)),
                        new StatusHistory.Period(PublicStatus.EXPIRED, 2, LocalDate.of(2032, 11, 24), null));
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(CertificateDecisionsTest.Command.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.integers().between(0, 3)),
                                Tuple.of(3, Arbitraries.integers().between(0, 200)),
                                Tuple.of(1, Arbitraries.integers().between(500, 1200))))
                .as(Step::new);
        // Most lives begin with an issue: an unpublished certificate only waits for its document.
        return step.list().ofMaxSize(40).map(steps -> {
            List<Step> life = new ArrayList<>(List.of(new Step(CertificateDecisionsTest.Command.PUBLISH, 0)));
            life.addAll(steps);
            return life;
        });
    }
}
