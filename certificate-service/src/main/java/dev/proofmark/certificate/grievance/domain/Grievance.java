package dev.proofmark.certificate.grievance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or an appeal with its whole history.
 *
 * @param statement what whoever raised it says
 * @param actBy the day by which it is to be acknowledged, or the next word on its progress to be given; null once neither is
 * @param version counts the changes, for optimistic locking (I-53)
 */
public record Grievance(
        GrievanceIdentity identity,
        Subject subject,
        String statement,
        GrievanceState state,
        @Nullable LocalDate actBy,
        List<Entry> history,
        long version) {
    public Grievance {
        history = List.copyOf(history);
    }

    /** One that has just come. */
    public static Grievance received(
            GrievanceIdentity identity, Subject subject, String statement, HandlingTimes times) {
        LocalDate actBy = identity.receivedOn().plusDays(times.acknowledgement());
        return new Grievance(identity, subject, statement, GrievanceState.RECEIVED, actBy, List.of(), 0);
    }

    public UUID id() {
        return identity.id();
    }

    public GrievanceKind kind() {
        return subject.kind();
    }

    /** Who investigates; null until it is assigned. */
    public @Nullable String handler() {
        return last(Step.Assigned.class)
                .map(entry -> ((Step.Assigned) entry.step()).handler())
                .orElse(null);
    }

    /** Whether that person is the one who investigates. */
    public boolean isHandledBy(String personId) {
        return Objects.equals(handler(), personId);
    }

    /** People of the body whose work it is about, as its validation found. */
    public Set<String> personsConcerned() {
        return last(Step.Validated.class)
                .map(entry -> ((Step.Validated) entry.step()).personsConcerned())
                .orElse(Set.of());
    }

    /** The latest referral to the certified client. */
    public Optional<Step.Referred> referral() {
        return last(Step.Referred.class).map(entry -> (Step.Referred) entry.step());
    }

    /** Whether the client has answered what was referred to it last, or has let its time pass. */
    public boolean answered() {
        return steps().filter(step -> step instanceof Step.Referred || step instanceof Step.Answered)
                .reduce((_, later) -> later)
                .filter(Step.Answered.class::isInstance)
                .isPresent();
    }

    /** The day of the latest step of a kind; null if there is none. */
    public @Nullable LocalDate dayOf(Class<? extends Step> kind) {
        return last(kind).map(Entry::on).orElse(null);
    }

    /** The latest step of a kind. */
    public Optional<Entry> last(Class<? extends Step> kind) {
        return history.stream().filter(entry -> kind.isInstance(entry.step())).reduce((_, later) -> later);
    }

    private Stream<Step> steps() {
        return history.stream().map(Entry::step);
    }

    Grievance after(Entry entry, GrievanceState next, @Nullable LocalDate nextActBy) {
        List<Entry> longer = new ArrayList<>(history);
        longer.add(entry);
        Subject known = entry.step() instanceof Step.Validated validated ? validated.subject() : subject;
        return new Grievance(identity, known, statement, next, nextActBy, longer, version);
    }
}
