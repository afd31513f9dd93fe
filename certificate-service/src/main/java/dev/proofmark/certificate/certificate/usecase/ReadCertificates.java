package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.platform.membership.Memberships;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads certificates: staff all of them, clients those of their organisations. */
@ApplicationScoped
public class ReadCertificates {
    private final Certificates certificates;
    private final MaintenanceRecords maintenance;
    private final Memberships memberships;

    public ReadCertificates(Certificates certificates, MaintenanceRecords maintenance, Memberships memberships) {
        this.certificates = certificates;
        this.maintenance = maintenance;
        this.memberships = memberships;
    }

    /** One certificate; another tenant's does not exist. */
    @WithSession
    public Uni<Certificate> one(UUID id, Actor actor) {
        return certificates
                .find(id)
                .map(found -> found.orElseThrow(() -> new RefusedException(Refusal.notFound())))
                .call(certificate -> requireReader(certificate, actor));
    }

    /** The certificates that the actor may see, of one certification or of all. */
    @WithSession
    public Uni<Page<Certificate>> list(@Nullable UUID certificationId, PageRequest request, Actor actor) {
        return visibleTo(actor)
                .chain(visible -> certificates.list(certificationId, visible.organisations(), request))
                .map(rows -> Pages.of(rows, request, Certificate::id));
    }

    /** The surveillances on which a certificate was maintained; another tenant's certificate does not exist. */
    @WithSession
    public Uni<Page<MaintenanceRecord>> maintenance(UUID id, PageRequest request, Actor actor) {
        return one(id, actor)
                .chain(certificate -> maintenance.list(certificate.certificationId(), request))
                .map(rows -> Pages.of(rows, request, MaintenanceRecord::auditId));
    }

    /** The revisions of a certificate; another tenant's certificate does not exist. */
    @WithSession
    public Uni<List<CertificateRevision>> revisions(UUID id, Actor actor) {
        return one(id, actor).chain(certificate -> certificates.revisions(certificate.id()));
    }

    /** All that was recorded about the status of a certificate; another tenant's certificate does not exist. */
    @WithSession
    public Uni<StatusHistory> history(UUID id, Actor actor) {
        return one(id, actor).chain(certificate -> certificates.history(certificate.id()));
    }

    private record Visible(@Nullable Set<UUID> organisations) {}

    private Uni<Visible> visibleTo(Actor actor) {
        return !actor.isClient()
                ? Uni.createFrom().item(new Visible(null))
                : memberships.organisationsOf(actor.personId()).map(own -> new Visible(Set.copyOf(own)));
    }

    private Uni<Void> requireReader(Certificate certificate, Actor actor) {
        return !actor.isClient() ? Uni.createFrom().voidItem() : memberships.require(actor, certificate.holder());
    }
}
