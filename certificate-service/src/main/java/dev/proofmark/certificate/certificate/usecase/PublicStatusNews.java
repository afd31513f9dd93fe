package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** Who answers the public in the register's place hears here what it is to answer. */
public interface PublicStatusNews {

    /** Tells how a certificate stands from today on, in the transaction under way. */
    Uni<Void> tell(Certificate certificate, CommandContext context);
}
