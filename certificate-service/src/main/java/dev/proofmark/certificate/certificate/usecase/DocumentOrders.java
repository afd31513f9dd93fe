package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Orders the document of a certificate in the transaction under way; it is made and published afterwards. */
public interface DocumentOrders {
    Uni<Void> order(UUID certificateId, CommandContext context);
}
