package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import java.time.LocalDate;

/**
 * What was agreed on an application: the scheme and the scope that are to be certified (ISO/IEC 17021-1:2015, 5.1.2).
 *
 * @param asOf which event said so
 */
public record Agreement(SchemeVersion scheme, ScopeStatement scope, LocalDate signedOn, FactStamp asOf) {}
