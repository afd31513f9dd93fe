package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an audit went besides what was planned and concluded.
 *
 * @param plansSent how often a plan was sent; the latest has this number
 * @param stage1Considered why stage 1 was not repeated though stage 2 came late
 * @param interruptions oldest first
 */
public record Course(int plansSent, @Nullable Note stage1Considered, List<Interruption> interruptions) {

    public Course {
        interruptions = List.copyOf(interruptions);
    }

    static Course none() {
        return new Course(0, null, List.of());
    }

    /** Whether somebody has called the audit off. */
    public boolean calledOff() {
        return interruptions.stream().anyMatch(each -> each.kind() == Interruption.Kind.CANCELLED);
    }

    Course planSent() {
        return new Course(plansSent + 1, stage1Considered, interruptions);
    }

    Course considering(String reason, String by, LocalDate on) {
        return new Course(plansSent, new Note(by, on, reason), interruptions);
    }

    Course with(Interruption interruption) {
        var all = Stream.concat(interruptions.stream(), Stream.of(interruption)).toList();
        return new Course(plansSent, stage1Considered, all);
    }
}
