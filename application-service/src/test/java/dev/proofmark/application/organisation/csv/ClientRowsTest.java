package dev.proofmark.application.organisation.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvGroups;
import dev.proofmark.platform.imports.RowMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientRowsTest {

    private static final String HEADINGS =
            "client,legalNameKorean,legalNameEnglish,country,registrationNumber,addressKorean,"
                    + "addressEnglish,city,contactName,contactEmail,contactTelephone,siteNameKorean,siteNameEnglish,siteCountry,"
                    + "sitePostcode,siteAddress,siteAddressEnglish,siteHeadOffice,siteHeadcount,siteActivitiesKorean,"
                    + "siteActivitiesEnglish";
    private static final String CLIENT = "C-1,㈜누리,Nuri Co.,KR,124-81-00998,서울 강남대로 1,1 Gangnam-daero,Seoul";
    private static final String CONTACT = "이가온,gaon@example.org,02-000-0000";
    private static final String SITE = "본사,Head office,KR,06000,서울 강남대로 1,1 Gangnam-daero,yes,12,개발,Development";
    private static final String OTHER = "공장,Plant,KR,48058,부산 센텀중앙로 97,97 Centum,no,30,운영,Operation";

    @TempDir
    Path folder;

    @Test
    void readsAClientWithItsSitesAndContact() throws IOException {
        CsvGroup rows = rows(CLIENT + "," + CONTACT + "," + SITE, "C-1,,,,,,,,,,," + OTHER);

        ImportedClient client = new ClientRows(rows).client().orElseThrow();

        assertThat(client.reference()).isEqualTo("C-1");
        assertThat(client.organisation().registrationNumber()).isNotNull();
        assertThat(client.sites())
                .extracting(
                        site -> site.details().nameEnglish(),
                        site -> site.details().headOffice(),
                        site -> site.details().headcount())
                .containsExactly(tuple("Head office", true, 12), tuple("Plant", false, 30));
        assertThat(client.contact()).isNotNull();
        assertThat(rows.mistakes()).isEmpty();
    }

    @Test
    void readsAClientOfWhichLittleIsKnown() throws IOException {
        CsvGroup rows = rows("C-2,누리,Nuri GmbH,DE,,주소,Address,Berlin,,,,,,,,,,,,,");

        assertThat(new ClientRows(rows).client()).hasValueSatisfying(client -> {
            assertThat(client.sites()).isEmpty();
            assertThat(client.contact()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "124-81-00998 > 124-81-00997 > registrationNumber > I-55",
                "124-81-00998 > '' > registrationNumber > required",
                "KR,124 > XX,124 > country > unknown-country",
                "㈜누리 > '' > legalNameKorean > required",
                "gaon@example.org > 'gaon@example.org; b@example.org' > contactEmail > import-mail",
                "02-000-0000 > call me > contactTelephone > import-telephone",
                "'gaon@example.org,02-000-0000' > ',' > contactEmail > contact-unreachable",
                "06000 > 6000 > sitePostcode > korean-postcode",
                "'06000,서울 강남대로 1' > '06000,서울 삼성동 1' > siteAddress > road-name-address",
                "'yes,12' > 'yes,none' > siteHeadcount > import-number",
                "'yes,12' > 'perhaps,12' > siteHeadOffice > import-yes-no",
                "Head office > '' > siteNameEnglish > required"
            })
    void refusesByTheRulesOfRegistration(String right, String wrong, String column, String rule) throws IOException {
        CsvGroup rows = rows((CLIENT + "," + CONTACT + "," + SITE)
                .replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(new ClientRows(rows).client()).isEmpty();

        assertThat(rows.mistakes())
                .extracting(RowMistake::row, RowMistake::column, RowMistake::rule)
                .containsExactly(tuple(2L, column, rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients.csv", "clients.en.csv"})
    void readsTheExamplesOfTheGuide(String example) throws IOException {
        assertThat(CsvGroups.of(Path.of("../docs/imports", example), ClientColumns.LAYOUT))
                .hasSize(2)
                .allSatisfy(rows -> {
                    assertThat(new ClientRows(rows).client()).isPresent();
                    assertThat(rows.mistakes()).isEmpty();
                });
    }

    @Test
    void refusesASecondHeadOffice() throws IOException {
        CsvGroup rows = rows(CLIENT + "," + CONTACT + "," + SITE, "C-1,,,,,,,,,,," + OTHER.replace(",no,", ",예,"));

        assertThat(new ClientRows(rows).client()).isEmpty();
        assertThat(rows.mistakes()).containsExactly(RowMistake.of(3, "siteHeadOffice", "one-head-office"));
    }

    private CsvGroup rows(String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("clients.csv"), HEADINGS + "\n" + String.join("\n", lines));
        return CsvGroups.of(file, ClientColumns.LAYOUT).getFirst();
    }
}
