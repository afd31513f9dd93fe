package dev.proofmark.certificate.register.usecase;

import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Lists the register for anybody, or what a search finds in it, with each certificate's status on a day. */
@ApplicationScoped
public class ListRegister {
    private final RegisterLines lines;

    public ListRegister(RegisterLines lines) {
        this.lines = lines;
    }

    /** A page, the newest certificate first. */
    @WithSession
    public Uni<Page<ListedCertificate>> handle(RegisterFilter filter, LocalDate today, PageRequest request) {
        return lines.list(filter, today, request)
                .map(rows -> Pages.of(rows, request, ListedCertificate::certificateId));
    }
}
