package dev.proofmark.certificate.takeover.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.domain.CertificationBody;
import dev.proofmark.certificate.certificate.domain.CertifiedSite;
import dev.proofmark.certificate.certificate.domain.ScopeStatement;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvGroups;
import dev.proofmark.platform.imports.RowMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HEADINGS =
            "number,client,schemeId,schemeVersion,holderNameKorean,holderNameEnglish,holderAddressKorean,"
                    + "holderAddressEnglish,holderCity,holderCountry,scopeKorean,scopeEnglish,headcount,aiRoles,"
                    + "statementVersion,statementDate,certifiedSince,decisionDate,effectiveDate,validUntil,status,"
                    + "statusSince,resolveBy,surveillances,nextSurveillanceBy,standard,siteNameKorean,siteNameEnglish,"
                    + "siteAddressKorean,siteAddressEnglish,siteHeadOffice,siteHeadcount,siteActivitiesKorean,"
                    + "siteActivitiesEnglish";
    private static final String CERTIFICATE = "제2024-17호,C-1,aims-42001,1,㈜누리,Nuri Co.,서울,Seoul St.,Seoul,KR,"
            + "AI 서비스의 개발,Development of AI services,80,AI_PRODUCER|AI_USER,2.1,2024-05-20,2018-09-02,2024-09-02,"
            + "2024-09-02,2027-09-01,ACTIVE,,,2025-08-20,2026-08-20,ISO/IEC 42001:2023,";
    private static final String HEAD = "본사,Head office,서울,Seoul St.,예,50,개발,Development";
    private static final String PLANT = "공장,Plant,부산,Busan St.,,30,운영,Operation";

    @TempDir
    Path folder;

    @Test
    void readsACertificateWithASiteInEachRow() throws IOException {
        FormerCertificate certificate = read(rows(CERTIFICATE + HEAD, "제2024-17호" + ",".repeat(26) + PLANT));

        ScopeStatement scope = certificate.content().scope();
        assertThat(certificate.number().value()).isEqualTo("제2024-17호");
        assertThat(scope.sites())
                .extracting(CertifiedSite::nameEnglish, CertifiedSite::headOffice)
                .containsExactly(tuple("Head office", true), tuple("Plant", false));
        assertThat(certificate.siteHeadcounts()).containsExactly(50, 30);
        assertThat(scope.aiRoles()).containsExactly("AI_PRODUCER", "AI_USER");
        assertThat(certificate.dates().surveillancesHeld()).containsExactly(LocalDate.of(2025, 8, 20));
        assertThat(certificate.isToExpire()).isTrue();
    }

    @Test
    void takesTheHoldersAddressWhereNoSiteIsNamed() throws IOException {
        FormerCertificate certificate = read(rows(CERTIFICATE + ",".repeat(7)));

        assertThat(certificate.content().scope().sites()).singleElement().satisfies(site -> {
            assertThat(site.headOffice()).isTrue();
            assertThat(site.addressEnglish()).isEqualTo("Seoul St.");
            assertThat(site.activitiesEnglish()).isEqualTo("Development of AI services");
        });
        assertThat(certificate.siteHeadcounts()).containsExactly(0);
    }

    @Test
    void knowsWhatIsKnownOfItsStatusFromNowOn() throws IOException {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        FormerCertificate suspended =
                read(rows(CERTIFICATE.replace("ACTIVE,,", "SUSPENDED,2026-01-15,2026-07-14") + ",".repeat(7)));

        assertThat(suspended.history(now))
                .extracting(StatusEntry::status, StatusEntry::validFrom, StatusEntry::knownFrom)
                .containsExactly(
                        tuple(CertificateStatus.ACTIVE, LocalDate.of(2024, 9, 2), now),
                        tuple(CertificateStatus.SUSPENDED, LocalDate.of(2026, 1, 15), now));
        assertThat(suspended.resolveBy()).isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(read(rows(CERTIFICATE + ",".repeat(7))).history(now)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "제2024-17호 > A/7 > number > import-certificate-number",
                "제2024-17호 > PMK-AIMS-2026-7Q3KD2A > number > import-certificate-number",
                "제2024-17호 > '' > number > required",
                ",C-1, > ,, > client > required",
                "aims-42001 > aims-7 > schemeId > unknown-scheme",
                ",1,㈜누리 > ,0,㈜누리 > schemeVersion > import-number",
                ",KR, > ,ZZ, > holderCountry > unknown-country",
                ",80, > ,many, > headcount > import-number",
                "AI_PRODUCER > AI_MAKER > aiRoles > import-choice",
                "AI_PRODUCER|AI_USER > '' > aiRoles > required",
                "2024-05-20 > 20.5.2024 > statementDate > import-date",
                "2027-09-01 > 2027-09-03 > validUntil > I-23",
                "2027-09-01 > '' > validUntil > required",
                "ACTIVE > VALID > status > import-choice",
                "ACTIVE > EXPIRED > status > import-has-not-ended",
                "2025-08-20 > 2025-08-20|soon > surveillances > import-date",
                "AI 서비스의 개발 > AI 모델 인증 > scopeKorean > I-42",
                "본사 > '' > siteNameKorean > required",
                ",예, > ,perhaps, > siteHeadOffice > import-yes-no"
            })
    void refusesByTheRulesOfWhatIsDecidedHere(String right, String wrong, String column, String rule)
            throws IOException {
        CsvGroup rows = rows((CERTIFICATE + HEAD).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(new CertificateRows(rows, CertificateRowsTest::content).certificate(TODAY))
                .isEmpty();

        assertThat(rows.mistakes())
                .extracting(RowMistake::row, RowMistake::column, RowMistake::rule)
                .contains(tuple(2L, column, rule));
    }

    @Test
    void refusesASecondHeadOffice() throws IOException {
        CsvGroup rows = rows(CERTIFICATE + HEAD, "제2024-17호" + ",".repeat(26) + HEAD);

        assertThat(new CertificateRows(rows, CertificateRowsTest::content).certificate(TODAY))
                .isEmpty();

        assertThat(rows.mistakes()).containsExactly(RowMistake.of(3, "siteHeadOffice", "import-second-head-office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificates.csv", "certificates.en.csv"})
    void readsTheExamplesOfTheGuide(String example) throws IOException {
        List<CsvGroup> groups = CsvGroups.of(Path.of("../docs/imports", example), CertificateColumns.LAYOUT);

        assertThat(groups).hasSize(2).extracting(CertificateRowsTest::read).hasSize(2);
    }

    private static FormerCertificate read(CsvGroup rows) {
        FormerCertificate read = new CertificateRows(rows, CertificateRowsTest::content)
                .certificate(TODAY)
                .orElseThrow(() -> new AssertionError(rows.mistakes()));
        assertThat(rows.mistakes()).isEmpty();
        return read;
    }

    private static CertificateContent content(ScopeStatement scope, String schemeId, int version) {
        if (!schemeId.equals("aims-42001")) {
            throw new NoSuchElementException(schemeId);
        }
        return new CertificateContent(
                scope,
                schemeId,
                version,
                "ISO/IEC 42001:2023",
                new CertificationBody("기관", "Body", "서울", "Seoul"),
                null);
    }

    private CsvGroup rows(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("certificates.csv"), HEADINGS + "\n" + String.join("\n", lines));
        List<CsvGroup> groups = CsvGroups.of(file, CertificateColumns.LAYOUT);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }
}
