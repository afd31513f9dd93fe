package dev.proofmark.application.changenotice.usecase;

import dev.proofmark.application.changenotice.domain.ChangeNoticeEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** Tells others what happened to a notice, in the transaction of the change. */
public interface ChangeNoticeAnnouncements {

    /** Announces one event to each certification that it happened to. */
    Uni<Void> announce(ChangeNoticeEvent event, CommandContext context);
}
