package dev.proofmark.certificate.takeover.csv;

import dev.proofmark.certificate.certificate.domain.CertificateHolder;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvRow;
import java.util.ArrayList;
import java.util.List;

/** The sites of one certificate: one a row; a certificate without any has its holder's address alone. */
final class SiteRows {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int NOBODY_COUNTED = 0;

    private final List<CertifiedSite> sites = new ArrayList<>();
    private final List<Integer> headcounts = new ArrayList<>();

    private SiteRows() {}

    /** The sites that the rows name; what is wrong with them is noted on the rows. */
    static SiteRows of(CsvGroup rows) {
        SiteRows read = new SiteRows();
        rows.rows().stream().filter(SiteRows::namesASite).forEach(read::add);
        return read;
    }

    private static boolean namesASite(CsvRow row) {
        return CertificateColumns.OF_SITES.stream().anyMatch(column -> row.text(column) != null);
    }

    private void add(CsvRow row) {
        boolean headOffice = row.yes(CertificateColumns.SITE_HEAD_OFFICE);
        if (headOffice && sites.stream().anyMatch(CertifiedSite::headOffice)) {
            row.mistake(CertificateColumns.SITE_HEAD_OFFICE, "import-second-head-office");
        }
        Integer people = row.number(CertificateColumns.SITE_HEADCOUNT, MOST_PEOPLE);
        headcounts.add(people == null ? NOBODY_COUNTED : people);
        sites.add(new CertifiedSite(
                row.required(CertificateColumns.SITE_NAME_KOREAN),
                row.required(CertificateColumns.SITE_NAME_ENGLISH),
                row.required(CertificateColumns.SITE_ADDRESS_KOREAN),
                row.required(CertificateColumns.SITE_ADDRESS_ENGLISH),
                row.required(CertificateColumns.SITE_ACTIVITIES_KOREAN),
                row.required(CertificateColumns.SITE_ACTIVITIES_ENGLISH),
                headOffice));
    }

    /** The sites, or else the one that the certificate itself names. */
    List<CertifiedSite> orHolder(CertificateHolder holder, String scopeKorean, String scopeEnglish) {
        return sites.isEmpty()
                ? List.of(new CertifiedSite(
                        holder.legalNameKorean(),
                        holder.legalNameEnglish(),
                        holder.addressKorean(),
                        holder.addressEnglish(),
                        scopeKorean,
                        scopeEnglish,
                        true))
                : List.copyOf(sites);
    }

    /** Of the sites in their order; 0 where the records count nobody. */
    List<Integer> headcounts() {
        return headcounts.isEmpty() ? List.of(NOBODY_COUNTED) : List.copyOf(headcounts);
    }
}
