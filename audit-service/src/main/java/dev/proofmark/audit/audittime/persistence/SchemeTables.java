package dev.proofmark.audit.audittime.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.audittime.domain.AuditTimeTable;
import dev.proofmark.audit.audittime.domain.Proportion;
import dev.proofmark.audit.audittime.domain.TableLimits;
import dev.proofmark.audit.audittime.domain.TableOrigin;
import dev.proofmark.audit.audittime.domain.TableRow;
import dev.proofmark.audit.audittime.usecase.AuditTimeTables;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.AuditTime;
import dev.proofmark.contracts.schemes.AuditTimeLimits;
import dev.proofmark.contracts.schemes.AuditTimeRoleFactor;
import dev.proofmark.contracts.schemes.Share;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The audit-time tables from the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeTables implements AuditTimeTables {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<SchemeReference, Optional<AuditTimeTable>> tables = SchemeReader.each(
            (reference, scheme) -> Optional.ofNullable(scheme.auditTime()).map(time -> table(reference, time)));

    @Override
    public Optional<AuditTimeTable> of(SchemeVersion scheme) {
        return tables.getOrDefault(new SchemeReference(scheme.id(), scheme.version()), Optional.empty());
    }

    private static AuditTimeTable table(SchemeReference reference, AuditTime auditTime) {
        return new AuditTimeTable(
                origin(reference, auditTime),
                auditTime.bands().stream()
                        .map(band -> new TableRow(band.from(), band.to(), band.days(), false))
                        .toList(),
                auditTime.roleFactors().stream()
                        .collect(Collectors.toUnmodifiableMap(AuditTimeRoleFactor::role, AuditTimeRoleFactor::factor)),
                auditTime.severalRolesFactor(),
                limits(auditTime.limits()));
    }

    private static TableOrigin origin(SchemeReference reference, AuditTime auditTime) {
        return new TableOrigin(
                new SchemeVersion(reference.id(), reference.version()),
                auditTime.source(),
                auditTime.limits().source(),
                auditTime.verified() && auditTime.limits().verified(),
                auditTime.note().korean(),
                auditTime.note().english());
    }

    private static TableLimits limits(AuditTimeLimits limits) {
        if (limits.roundedToDays().compareTo(HALF) != 0) {
            throw new IllegalStateException("audit time is rounded to half days, not to " + limits.roundedToDays());
        }
        return new TableLimits(
                proportion(limits.minimumOfTable()),
                proportion(limits.onSiteAtLeast()),
                limits.hoursPerDay(),
                proportion(limits.surveillanceOfInitial()),
                proportion(limits.recertificationOfInitial()));
    }

    private static Proportion proportion(Share share) {
        return new Proportion(share.numerator(), share.denominator());
    }
}
