package dev.proofmark.application.application.usecase;

import dev.proofmark.application.application.domain.RecordKeeping;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes an application that was never handed in, with its documents; anything else is a record (I-39). */
@ApplicationScoped
public class DeleteDraft {

    private final ApplicationAccess access;
    private final Applications applications;

    public DeleteDraft(ApplicationAccess access, Applications applications) {
        this.access = access;
        this.applications = applications;
    }

    public Uni<Void> handle(UUID id, CommandContext context) {
        return access.editable(id, context)
                .invoke(found -> RecordKeeping.refusalOfDeletion(found.application())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .chain(found -> applications.remove(found.application()));
    }
}
