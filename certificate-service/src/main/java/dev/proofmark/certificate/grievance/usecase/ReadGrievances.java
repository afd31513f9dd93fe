package dev.proofmark.certificate.grievance.usecase;

import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions;
import dev.proofmark.certificate.decision.usecase.AppealableDecisions.AppealableDecision;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows complaints and appeals to those whom they concern, and clients what they may appeal against. */
@ApplicationScoped
public class ReadGrievances {
    private final GrievanceAccess access;
    private final Grievances grievances;
    private final AppealableDecisions decisions;
    private final Certificates certificates;
    private final Memberships memberships;

    public ReadGrievances(
            GrievanceAccess access,
            Grievances grievances,
            AppealableDecisions decisions,
            Certificates certificates,
            Memberships memberships) {
        this.access = access;
        this.grievances = grievances;
        this.decisions = decisions;
        this.certificates = certificates;
        this.memberships = memberships;
    }

    /** One of them; an appeal with what it is against. */
    @WithSession
    public Uni<SeenGrievance> one(GrievanceKind kind, UUID id, Actor actor) {
        return access.readable(kind, id, actor).chain(this::withDecision);
    }

    private Uni<SeenGrievance> withDecision(SeenGrievance seen) {
        UUID decisionId = seen.grievance().subject().decisionId();
        return decisionId == null
                ? Uni.createFrom().item(seen)
                : decisions
                        .find(decisionId)
                        .chain(found -> found.map(decision -> certificates
                                        .ofCertification(decision.certificationId())
                                        .map(certificate ->
                                                seen.against(new DisputedDecision(decision, certificate.orElse(null)))))
                                .orElseGet(() -> Uni.createFrom().item(seen)));
    }

    @WithSession
    public Uni<Page<SeenGrievance>> list(GrievanceKind kind, GrievanceFilter filter, PageRequest page, Actor actor) {
        return access.viewer(actor)
                .chain(viewer -> grievances.list(kind, viewer, filter, page))
                .map(rows -> Pages.of(rows, page, Grievance::id)
                        .map(grievance -> new SeenGrievance(grievance, GrievanceAccess.seesInside(grievance, actor))));
    }

    /** The decisions on the certifications of the actor's organisations. */
    @WithSession
    public Uni<Page<AppealableDecision>> appealable(PageRequest page, Actor actor) {
        return memberships
                .organisationsOf(actor.personId())
                .chain(own ->
                        own.isEmpty() ? Uni.createFrom().item(List.<AppealableDecision>of()) : decisions.of(own, page))
                .map(rows -> Pages.of(rows, page, AppealableDecision::decisionId));
    }
}
