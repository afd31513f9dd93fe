package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on an application: the scheme and the scope that are to be certified (ISO/IEC 17021-1:2015, 5.1.2;
 * ISO/IEC 17065:2012, 4.1.2).
 *
 * @param asOf which event said so
 * @param product what is to be evaluated; null for a management system
 */
public record Agreement(
        SchemeVersion scheme,
        ScopeStatement scope,
        LocalDate signedOn,
        FactStamp asOf,
        @Nullable AgreedProduct product) {

    /** Of a management system. */
    public Agreement(SchemeVersion scheme, ScopeStatement scope, LocalDate signedOn, FactStamp asOf) {
        this(scheme, scope, signedOn, asOf, null);
    }
}
