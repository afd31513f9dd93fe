package dev.proofmark.gateway.verifypage;

import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.gateway.statusindex.CertificateDetails;
import dev.proofmark.gateway.statusindex.CertificateOnDay;
import dev.proofmark.gateway.verifypage.VerifyPage.Link;
import dev.proofmark.gateway.verifypage.VerifyPage.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a certificate says as rows, and what can be taken along. */
final class DetailRows {
    private DetailRows() {}

    static List<Row> of(CertificateOnDay told, Words words) {
        CertificateDetails details = told.details();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                words.of("인증조직", "Certified organisation"),
                words.of(details.holder().nameKorean(), details.holder().nameEnglish())));
        rows.add(new Row(
                words.of("소재지", "Location"),
                details.locations().stream()
                        .map(place -> place.city() + ", " + words.country(place.country()))
                        .collect(Collectors.joining("; "))));
        rows.add(new Row(words.of("표준", "Standard"), details.standard()));
        rows.add(new Row(words.of("인증범위", "Scope"), words.of(details.scopeKorean(), details.scopeEnglish())));
        if (details.product() == null) {
            rows.add(new Row(words.of("AI 역할", "AI roles"), roles(told, words)));
        } else {
            rows.addAll(ProductRows.of(details.product(), words));
        }
        PublicRevision.AccreditedBy accreditation = details.accreditation();
        if (accreditation != null) {
            rows.add(new Row(
                    words.of("인정", "Accreditation"),
                    words.of(accreditation.bodyKorean(), accreditation.bodyEnglish()) + " " + accreditation.number()));
        }
        rows.add(new Row(words.of("최초인증일", "Certified since"), words.date(details.certifiedSince())));
        rows.add(new Row(words.of("만료일", "Valid until"), words.date(details.validUntil())));
        rows.add(new Row(words.of("개정", "Revision"), revision(details, words)));
        return List.copyOf(rows);
    }

    private static String roles(CertificateOnDay told, Words words) {
        return told.details().aiRoles().stream()
                .map(role -> told.roleTitles().stream()
                        .filter(title -> title.role().equals(role))
                        .map(title -> words.of(title.korean(), title.english()))
                        .findFirst()
                        .orElse(role))
                .collect(Collectors.joining(", "));
    }

    private static String revision(CertificateDetails details, Words words) {
        return isImported(details)
                ? words.of(
                        "인증기관의 종전 기록에서 가져옴 (결정·인증서 원본·증거는 이 등록부에 없음)",
                        "Taken over from the body's former records (decision, document and evidence are not here)")
                : Integer.toString(details.revision());
    }

    private static boolean isImported(CertificateDetails details) {
        return details.provenance() == PublicRevision.Provenance.IMPORTED;
    }

    /** Whoever has them can check the certificate without asking us. */
    static List<Link> links(CertificateDetails details, Words words) {
        String at = "/public/v1/certificates/" + VerifyPage.inAddress(details.number());
        List<Link> links = new ArrayList<>();
        if (!isImported(details)) {
            links.add(new Link(words.of("인증서 원본 (PDF)", "The certificate (PDF)"), at + "/pdf"));
            links.add(new Link(words.of("디지털 증명서 (검증 가능한 증명서)", "The verifiable credential"), at + "/credential"));
            links.add(new Link(words.of("투명성 로그 증명", "The proof from the transparency log"), at + "/log-proof"));
        }
        links.add(new Link(words.of("상태 이력", "The history of its status"), at + "/history"));
        return List.copyOf(links);
    }
}
