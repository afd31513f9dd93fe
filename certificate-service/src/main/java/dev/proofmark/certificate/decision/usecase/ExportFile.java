package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.certificatedocument.usecase.Documents;
import dev.proofmark.certificate.evidence.usecase.KeptEvent;
import dev.proofmark.certificate.evidence.usecase.KeptEvents;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Gathers everything about a file for whoever has to judge it elsewhere: an assessor, an appeal, the body that takes a
 * certification over (ISO/IEC 17021-1:2015, 9.9).
 */
@ApplicationScoped
public class ExportFile {
    private final ReadFiles read;
    private final KeptEvents events;
    private final Certificates certificates;
    private final Documents documents;

    public ExportFile(ReadFiles read, KeptEvents events, Certificates certificates, Documents documents) {
        this.read = read;
        this.events = events;
        this.certificates = certificates;
        this.documents = documents;
    }

    /**
     * A file with its evidence.
     *
     * @param events of its certification, as they were published
     * @param documents of its certificate
     */
    public record Exported(FileWithDecisions file, List<KeptEvent> events, List<Document> documents) {
        public Exported {
            events = List.copyOf(events);
            documents = List.copyOf(documents);
        }
    }

    /** A published document. */
    public record Document(String number, int revision, ByteSource pdf) {}

    /** Bytes that are read once. */
    @FunctionalInterface
    public interface ByteSource {
        byte[] bytes();
    }

    @WithSession
    public Uni<Exported> handle(UUID fileId, Actor actor) {
        return read.one(fileId, actor)
                .chain(seen -> events.of(seen.file().certificationId())
                        .chain(kept -> documents(seen.file().certificationId())
                                .map(documents -> new Exported(seen, kept, documents))));
    }

    private Uni<List<Document>> documents(UUID certificationId) {
        return certificates
                .ofCertification(certificationId)
                .chain(found -> found.map(this::documents)
                        .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    private Uni<List<Document>> documents(Certificate certificate) {
        return certificates
                .revisions(certificate.id())
                .chain(revisions -> Multi.createFrom()
                        .iterable(revisions)
                        .onItem()
                        .transformToUniAndConcatenate(revision -> document(certificate, revision))
                        .collect()
                        .asList()
                        .map(lists -> lists.stream().flatMap(List::stream).toList()));
    }

    /** None of a revision whose document is being made. */
    private Uni<List<Document>> document(Certificate certificate, CertificateRevision revision) {
        return documents
                .find(certificate.id(), revision.number())
                .map(found ->
                        found
                                .map(pdf -> new Document(certificate.number().value(), revision.number(), pdf::clone))
                                .stream()
                                .toList());
    }
}
