package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The applications as they were handed in, kept for good; within the session or transaction under way. */
public interface Submissions {

    /** Freezes what the application says now. */
    Uni<Void> freeze(Application application, CommandContext context);

    Uni<Optional<Submission>> find(UUID applicationId, long applicationVersion);

    /** The version that was handed in last; 0 if none was. */
    Uni<Long> latestVersion(UUID applicationId);

    /** Oldest first; there is one for each time that the body had it in its hands. */
    Uni<List<Submission>> of(UUID applicationId);
}
