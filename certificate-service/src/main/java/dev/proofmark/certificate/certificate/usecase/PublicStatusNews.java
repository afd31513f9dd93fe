package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** Who answers the public in the register's place hears here what it is to answer. */
public interface PublicStatusNews {

    /**
     * Tells how a certificate stands from today on, in the transaction under way.
     *
     * @param history of its status, the word that is being recorded included
     */
    Uni<Void> tell(Certificate certificate, StatusHistory history, CommandContext context);
}
