package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed on a certificate besides its number and dates, frozen when it was decided.
 *
 * @param schemeId the scheme and the version of it that the case was made under
 * @param accreditation that it was issued under; null where none covers it (I-40)
 * @param standard designation with edition (ISO/IEC 17021-1:2015, 8.2.2 e), for example {@code ISO/IEC 42001:2023}
 */
public record CertificateContent(
        ScopeStatement scope,
        String schemeId,
        int schemeVersion,
        String standard,
        CertificationBody body,
        @Nullable AccreditationMark accreditation) {}
