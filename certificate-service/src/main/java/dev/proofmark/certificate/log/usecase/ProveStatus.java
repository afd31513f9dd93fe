package dev.proofmark.certificate.log.usecase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.keys.Issuer;
import dev.proofmark.certificate.register.usecase.LookUpCertificate;
import dev.proofmark.certificate.register.usecase.RegisterEntry;
import dev.proofmark.verification.credential.EnvelopeType;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers whether a certificate was valid on a day in a form that can be shown to others: signed, with all that the log
 * says of the certificate, from which the answer follows.
 */
@Singleton
public class ProveStatus {
    private final LookUpCertificate register;
    private final ReadLog log;
    private final Issuer issuer;

    public ProveStatus(LookUpCertificate register, ReadLog log, Issuer issuer) {
        this.register = register;
        this.log = log;
        this.issuer = issuer;
    }

    /**
     * The signed answer; empty if nobody may know of such a certificate.
     *
     * @param on a day that has been
     * @param now when it is answered: all that is known then counts
     */
    public Uni<Optional<String>> handle(String number, LocalDate on, Instant now) {
        return register.handle(number, on, null)
                .chain(found -> found.map(entry -> log.of(entry.certificate().id())
                                .map(proofs -> proofs.map(proved -> sign(entry, proved, now))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private String sign(RegisterEntry entry, LogProofs proofs, Instant now) {
        ObjectNode statement = JsonNodeFactory.instance
                .objectNode()
                .put("number", entry.certificate().number().value())
                .put("on", entry.asOf().toString())
                .put("knownAt", now.toString())
                .put("status", entry.status().name())
                .put("revision", entry.revision().number())
                .put("since", entry.statusSince().toString());
        proofs.addTo(statement);
        return issuer.enveloped(statement, EnvelopeType.STATUS_PROOF);
    }
}
