package dev.proofmark.audit.checklist.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.checklist.domain.Coverage;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Every audit covers everything in its scope, as long as no programme says otherwise. */
@DefaultBean
@ApplicationScoped
class WholeCoverage implements AuditCoverage {

    @Override
    public Uni<Coverage> of(Audit audit) {
        return Uni.createFrom().item(Coverage.all());
    }
}
