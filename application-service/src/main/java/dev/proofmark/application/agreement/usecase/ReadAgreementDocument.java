package dev.proofmark.application.agreement.usecase;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.agreement.domain.Agreement;
import dev.proofmark.application.agreement.usecase.AgreementDocuments.Kind;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives the printed agreement to whoever may read the agreement. */
@ApplicationScoped
public class ReadAgreementDocument {

    private final ReadAgreement read;
    private final AgreementDocuments documents;

    public ReadAgreementDocument(ReadAgreement read, AgreementDocuments documents) {
        this.read = read;
        this.documents = documents;
    }

    /** A document with a name for its file: plain letters, whatever the parties are called. */
    @SuppressWarnings("ArrayRecordComponent") // Only handed on; nobody compares it.
    public record Printed(String fileName, byte[] pdf) {}

    /** The agreement as it stands: the offer, and once it is signed the document that says so. */
    @WithSession
    public Uni<Printed> current(UUID id, Actor actor) {
        return read.handle(id, actor).chain(application -> {
            Agreement agreement = requireNonNull(application.agreement());
            return printed(id, agreement, agreement.signature() == null ? Kind.OFFERED : Kind.SIGNED);
        });
    }

    /** The document that the signature is about, or will be. */
    @WithSession
    public Uni<Printed> offered(UUID id, Actor actor) {
        return read.handle(id, actor)
                .chain(application -> printed(id, requireNonNull(application.agreement()), Kind.OFFERED));
    }

    /** Not found for an agreement that was signed when there was only a text. */
    private Uni<Printed> printed(UUID id, Agreement agreement, Kind kind) {
        int version = agreement.offer().version();
        String name = "agreement-%s-v%d%s.pdf"
                .formatted(agreement.offer().agreementId(), version, kind == Kind.SIGNED ? "-signed" : "");
        return documents
                .find(new AgreementDocuments.Key(id, version, kind))
                .map(found -> found.map(pdf -> new Printed(name, pdf))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
