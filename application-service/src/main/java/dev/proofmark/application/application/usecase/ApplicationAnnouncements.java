package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.ApplicationEvent;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** Tells others what happened to an application, in the transaction of the change. */
public interface ApplicationAnnouncements {

    /**
     * Announces one event.
     *
     * @param organisation the applicant, which the announcement carries by value
     * @param version the version that the application was stored under
     */
    Uni<Void> announce(ApplicationEvent event, Organisation organisation, long version, CommandContext context);
}
