package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads files; clients find none. */
@ApplicationScoped
public class ReadFiles {
    private final CertificationFiles files;

    public ReadFiles(CertificationFiles files) {
        this.files = files;
    }

    /** A file and the decisions on it. */
    @WithSession
    public Uni<FileWithDecisions> one(UUID id, Actor actor) {
        FileAccess.requireReader(actor);
        return files.findWithDecisions(id)
                .map(file -> file.orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }

    /** Files of a certification, or all; an empty list for clients. */
    @WithSession
    public Uni<Page<CertificationFile>> list(@Nullable UUID certificationId, PageRequest request, Actor actor) {
        if (actor.isClient()) {
            return Uni.createFrom().item(new Page<>(List.of(), null));
        }
        FileAccess.requireReader(actor);
        return files.list(certificationId, request).map(rows -> Pages.of(rows, request, CertificationFile::id));
    }
}
