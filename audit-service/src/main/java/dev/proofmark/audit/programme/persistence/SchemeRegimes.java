package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.SchemeReader;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.usecase.AuditedSchemes;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.schemes.Regime;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The regimes in the scheme files in contracts, read at the start so that a broken one stops it. */
@Startup
@ApplicationScoped
public class SchemeRegimes implements AuditedSchemes {

    private final Map<SchemeReference, Regime> regimes = SchemeReader.each((reference, scheme) -> scheme.regime());

    @Override
    public boolean audit(SchemeVersion scheme) {
        return regimes.get(new SchemeReference(scheme.id(), scheme.version())) == Regime.MANAGEMENT_SYSTEM;
    }
}
