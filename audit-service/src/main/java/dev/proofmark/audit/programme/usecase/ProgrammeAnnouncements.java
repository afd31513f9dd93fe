package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of programmes. */
public interface ProgrammeAnnouncements {

    Uni<Void> opened(Programme programme, CommandContext context);
}
