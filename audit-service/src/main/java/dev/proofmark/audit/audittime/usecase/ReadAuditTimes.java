package dev.proofmark.audit.audittime.usecase;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.Calculation;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.audit.audittime.domain.Proposal;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Shows audit times to the body's planners. */
@ApplicationScoped
public class ReadAuditTimes {

    private final AuditTimes times;
    private final AuditTimeAccess access;

    public ReadAuditTimes(AuditTimes times, AuditTimeAccess access) {
        this.times = times;
        this.access = access;
    }

    @WithSession
    public Uni<AuditTime> one(UUID applicationId, Actor actor) {
        return access.readable(applicationId, actor);
    }

    @WithSession
    public Uni<Page<AuditTime>> list(AuditTimes.Wanted wanted, PageRequest page, Actor actor) {
        access.requireReader(actor);
        return times.list(wanted, page)
                .map(rows -> Pages.of(rows, page, time -> time.identity().applicationId()));
    }

    /** Everything that was ever determined for an application. */
    @WithSession
    public Uni<Page<AuditTimes.Kept>> determinations(UUID applicationId, PageRequest page, Actor actor) {
        return access.readable(applicationId, actor)
                .chain(time -> times.determinations(applicationId, page))
                .map(rows -> Pages.of(rows, page, AuditTimes.Kept::id));
    }

    /**
     * The time that auditors have to spend with the client in an audit of this kind (I-08), for surveillance in a year;
     * for other features; empty where nothing is determined. Within the session or transaction under way.
     */
    public Uni<Optional<Duration>> auditing(UUID applicationId, AuditKind kind) {
        return times.find(applicationId)
                .map(found -> found.flatMap(AuditTime::determined)
                        .map(Determination::proposal)
                        .map(Proposal::calculation)
                        .flatMap((Calculation calculation) -> calculation.auditing(kind)));
    }
}
