package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.CertificationCase;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.FileMatter;
import dev.proofmark.certificate.decision.domain.Occasion;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens the files that a case calls for: what an event tells once opens one file, however often it is told. What calls for
 * a decision on a certificate that there is not, or not any more, opens none.
 */
@ApplicationScoped
public class OpenFiles {
    private final CertificationFiles files;
    private final Certificates certificates;

    public OpenFiles(CertificationFiles files, Certificates certificates) {
        this.files = files;
        this.certificates = certificates;
    }

    /** Those that the case calls for since it has learnt something. */
    Uni<Void> after(CertificationCase before, CertificationCase now) {
        Uni<Void> first = !before.isTransfer() && now.isTransfer()
                ? files.becomeTransfer(now.certificationId())
                : Uni.createFrom().voidItem();
        Set<Occasion> arisen = Occasion.arisen(before.facts(), now.facts());
        return arisen.isEmpty() ? first : first.chain(() -> open(now, arisen));
    }

    private Uni<Void> open(CertificationCase of, Set<Occasion> arisen) {
        List<Occasion> inOrder = arisen.stream()
                .sorted(Comparator.comparing(Occasion::kind).thenComparing(Occasion::subject))
                .toList();
        return certificates
                .ofCertification(of.certificationId())
                .chain(certificate -> certificate
                        .filter(found -> !found.status().over())
                        .map(Certificate::id)
                        .map(id -> Multi.createFrom()
                                .iterable(inOrder)
                                .onItem()
                                .transformToUniAndConcatenate(
                                        occasion -> open(of, id, occasion.kind(), occasion.subject()))
                                .collect()
                                .last()
                                .replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** One about a certificate, unless one of that kind is open. */
    Uni<Void> open(CertificationCase of, UUID certificateId, DecisionKind kind, @Nullable UUID occasion) {
        return matter(of.certificationId(), certificateId, kind, occasion)
                .chain(matter -> files.open(CertificationFile.open(Ids.next(), of, matter)));
    }

    Uni<FileMatter> matter(UUID certificationId, UUID certificateId, DecisionKind kind, @Nullable UUID occasion) {
        return files.cycleSince(certificationId)
                .map(since -> new FileMatter(kind, certificateId, occasion, since.orElse(null)));
    }
}
