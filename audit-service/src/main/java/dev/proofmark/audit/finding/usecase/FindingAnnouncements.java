package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.finding.domain.FindingEvent;
import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of findings. */
public interface FindingAnnouncements {

    /** Announces what has happened to the finding, which is given as it stands after it. */
    Uni<Void> announce(FindingEvent event, Finding finding, CommandContext context);

    /**
     * Announces another grade of the finding, which is given as it stands after it.
     *
     * @param reported whether the report that the client has says otherwise
     */
    Uni<Void> regraded(FindingGrade previous, boolean reported, Finding finding, CommandContext context);
}
