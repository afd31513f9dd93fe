package dev.proofmark.certificate.grievance.domain;

import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.AGAINST_DECISION;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.OF_CLIENT;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.OWN;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.RECEIVED_ON;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.TIMES;
import static dev.proofmark.certificate.grievance.domain.GrievanceFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is tried by whomever, with whatever becoming known meanwhile: no case comes where it may not. */
class GrievanceHistoryTest {
    private static final List<String> PEOPLE = List.of("ada", "ben", "cho", "client");
    private static final List<Set<String>> ROLES = List.of(
            Set.of(),
            Set.of("QUALITY_MANAGER"),
            Set.of("DECISION_MAKER"),
            Set.of("AUDITOR"),
            Set.of("ASSESSOR"),
            Set.of("QUALITY_MANAGER", "DECISION_MAKER"));

    /** Something that somebody tries, while these are known to have had a part. */
    record Attempt(GrievanceCommand command, Actor actor, Set<String> involved, int daysLater) {}

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void neverComesWhereItMayNot_I36_I37(
            @ForAll("subjects") Subject subject, @ForAll("attempts") List<Attempt> attempts) {
        Grievance grievance = received(subject);
        LocalDate day = RECEIVED_ON;
        for (Attempt attempt : attempts) {
            day = day.plusDays(attempt.daysLater());
            Outcome<Grievance, Step> outcome = GrievanceDecisions.decide(
                    attempt.command(),
                    grievance,
                    attempt.actor(),
                    new KnownPeople(attempt.involved(), true),
                    TIMES,
                    day);
            if (outcome instanceof Outcome.Accepted<Grievance, Step>(Grievance next, List<Step> steps)) {
                mayHaveBeenTaken(steps.getFirst(), grievance, attempt);
                grievance = next;
                holdsTogether(grievance);
            }
        }
        Statistics.collect(grievance.state());
        Statistics.coverage(states -> List.of(GrievanceState.INVESTIGATING, GrievanceState.CLOSED)
                .forEach(state -> states.check(state).count(seen -> seen > 10)));
    }

    private static void mayHaveBeenTaken(Step step, Grievance before, Attempt attempt) {
        assertThat(attempt.actor().roles()).isNotEmpty().isNotEqualTo(Set.of("ASSESSOR"));
        String actor = attempt.actor().personId();
        if (step instanceof Step.Decided || step instanceof Step.Rejected || step instanceof Step.Noted) {
            uninvolved(actor, before, attempt.involved());
        }
        if (step instanceof Step.Assigned(String handler)) {
            uninvolved(handler, before, attempt.involved());
        }
        if (step instanceof Step.Decided(Conclusion _, String outcome, Consequence _)) {
            assertThat(outcome).isNotBlank();
            assertThat(actor).isNotEqualTo(before.handler());
            assertThat(attempt.involved()).doesNotContain(before.handler());
            if (before.subject().concern() == Concern.CERTIFIED_CLIENT) {
                assertThat(before.answered()).isTrue();
            }
        }
    }

    private static void uninvolved(String person, Grievance grievance, Set<String> involved) {
        assertThat(involved).doesNotContain(person);
        assertThat(grievance.personsConcerned()).doesNotContain(person);
        assertThat(grievance.identity().raisedBy()).isNotEqualTo(person);
    }

    private static void holdsTogether(Grievance grievance) {
        boolean ended = grievance.last(Step.Decided.class).isPresent()
                || grievance.last(Step.Rejected.class).isPresent();
        boolean told = grievance.last(Step.Notified.class).isPresent();
        switch (grievance.state()) {
            case RECEIVED, ACKNOWLEDGED, VALIDATED -> assertThat(ended).isFalse();
            case INVESTIGATING -> assertThat(grievance.handler()).isNotNull();
            case DECIDED, REJECTED -> assertThat(told).isFalse();
            case NOTIFIED, CLOSED -> assertThat(ended && told).isTrue();
        }
        assertThat(grievance.dayOf(Step.Acknowledged.class) != null)
                .isEqualTo(grievance.state() != GrievanceState.RECEIVED);
        assertThat(grievance.history())
                .filteredOn(entry -> entry.step() instanceof Step.Decided || entry.step() instanceof Step.Rejected)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.of(OWN, OF_CLIENT, AGAINST_DECISION);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Actor> actors = Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(ROLES))
                .as(Actor::new);
        Arbitrary<Set<String>> involved = Arbitraries.of(PEOPLE).set().ofMaxSize(1);
        return Combinators.combine(
                        commands(), actors, involved, Arbitraries.integers().between(0, 10))
                .as(Attempt::new)
                .list()
                .ofSize(150);
    }

    private static Arbitrary<GrievanceCommand> commands() {
        Arbitrary<String> texts = Arbitraries.of("words", " ");
        Arbitrary<String> people = Arbitraries.of(PEOPLE);
        return Arbitraries.oneOf(
                Arbitraries.just(new GrievanceCommand.Acknowledge()),
                Combinators.combine(
                                Arbitraries.of(OWN, OF_CLIENT, AGAINST_DECISION),
                                people.set().ofMaxSize(1))
                        .as(GrievanceCommand.Validate::new),
                texts.map(GrievanceCommand.Reject::new),
                people.map(GrievanceCommand.Assign::new),
                people.map(GrievanceCommand.Assign::new),
                Arbitraries.just(new GrievanceCommand.Refer("words")),
                texts.map(GrievanceCommand.RecordAnswer::new),
                Arbitraries.just(new GrievanceCommand.RecordAnswer(null)),
                Arbitraries.just(new GrievanceCommand.Note("words")),
                Arbitraries.just(new GrievanceCommand.ReportProgress("words")),
                texts.map(text -> new GrievanceCommand.Decide(Conclusion.UPHELD, text, Consequence.NONE)),
                Arbitraries.just(new GrievanceCommand.Notify()),
                Arbitraries.just(new GrievanceCommand.Close(null)));
    }
}
