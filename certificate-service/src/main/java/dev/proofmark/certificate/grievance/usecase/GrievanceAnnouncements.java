package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of complaints and appeals: ids, days and how it ended, never a word of what they say. */
public interface GrievanceAnnouncements {

    Uni<Void> received(Grievance grievance, CommandContext context);

    /** Announces the step, which the case as given has taken, where it is one that others hear of. */
    Uni<Void> taken(Step step, Grievance grievance, CommandContext context);
}
