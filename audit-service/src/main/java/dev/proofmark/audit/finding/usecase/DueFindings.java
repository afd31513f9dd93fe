package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Tells which findings are due when, for those who remind, escalate and propose to suspend. */
@ApplicationScoped
public class DueFindings {

    private final Findings findings;

    public DueFindings(Findings findings) {
        this.findings = findings;
    }

    /**
     * The findings of which something is due on that day or before, closed ones never: {@link Finding#due()} tells what
     * and when. For reminders ask for a day ahead, for what is overdue for the day before the business date.
     *
     * @param page in the order of ids; the answer has one more than it, if there are more
     */
    public Uni<List<Finding>> by(LocalDate day, PageRequest page) {
        return findings.dueBy(day, page);
    }
}
