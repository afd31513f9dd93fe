package dev.proofmark.certificate.register.domain;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertifiedProduct;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the register finds a certificate by, for as long as a word on its status holds.
 *
 * @param holderId the organisation that holds it
 * @param content of the revision that is in force
 */
public record RegisterLine(
        UUID certificateId, UUID holderId, StatusHistory.Span span, CertificateContent content, SearchedText searched) {

    /**
     * The lines of a certificate, one after the other in time.
     *
     * @param contents of its revisions, by their numbers
     */
    public static List<RegisterLine> of(
            UUID certificateId,
            UUID holderId,
            CertificateNumber number,
            List<StatusHistory.Span> spans,
            Map<Integer, CertificateContent> contents) {
        List<RegisterLine> lines = new ArrayList<>();
        for (StatusHistory.Span span : spans) {
            CertificateContent content = contents.get(span.revision());
            if (content == null) {
                throw new IllegalArgumentException("a word of a revision that is not there");
            }
            lines.add(new RegisterLine(certificateId, holderId, span, content, searched(number, content)));
        }
        return lines;
    }

    /** What is public of it and in words: number, holder, place, standard, scope, product. */
    private static SearchedText searched(CertificateNumber number, CertificateContent content) {
        ScopeStatement scope = content.scope();
        CertificateHolder holder = scope.holder();
        List<String> parts = new ArrayList<>(List.of(
                number.value(),
                holder.legalNameKorean(),
                holder.legalNameEnglish(),
                holder.city(),
                content.standard(),
                scope.scopeKorean(),
                scope.scopeEnglish()));
        CertifiedProduct product = scope.product();
        if (product != null) {
            parts.add(product.product().name());
            parts.add(product.product().version());
        }
        return SearchedText.of(parts);
    }
}
