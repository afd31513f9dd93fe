package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingEvent;
import dev.proofmark.audit.finding.domain.Revised;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Stores what findings say with its history and tells of it: nobody does one without the others. */
@ApplicationScoped
public class FindingKeeping {

    private final Findings findings;
    private final FindingHistory history;
    private final FindingAnnouncements announcements;
    private final FindingDeadlines deadlines;

    public FindingKeeping(
            Findings findings, FindingHistory history, FindingAnnouncements announcements, FindingDeadlines deadlines) {
        this.findings = findings;
        this.history = history;
        this.announcements = announcements;
        this.deadlines = deadlines;
    }

    /** A new finding. */
    public Uni<Finding> add(Revised raised, CommandContext context) {
        return findings.add(raised.finding(), context.now())
                .call(() -> history.add(raised.history(), context.now()))
                .call(added -> announcements.announce(FindingEvent.RAISED, added, context));
    }

    /**
     * A finding that says something else.
     *
     * @param before as it was
     * @param reported whether its report is issued
     */
    public Uni<Finding> change(Finding before, Revised revised, boolean reported, CommandContext context) {
        return findings.save(revised.finding(), context.now())
                .call(() -> history.add(revised.history(), context.now()))
                .call(saved -> tell(before, saved, reported, context))
                .call(saved -> deadlines.follow(saved, context));
    }

    private Uni<Void> tell(Finding before, Finding after, boolean reported, CommandContext context) {
        var previous = before.content().grade();
        return previous == after.content().grade()
                ? announcements.announce(FindingEvent.REVISED, after, context)
                : announcements.regraded(previous, reported, after, context);
    }
}
