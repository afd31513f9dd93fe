package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand applications of ten thousand organisations: a deep page costs what the first one costs. */
@Tag("scale")
@QuarkusTest
@WithTestResource(BackingServices.class)
class ListScaleIT {

    private static final int ORGANISATIONS = 10_000;
    private static final int APPLICATIONS = 100_000;
    private static final int DEEP = 1_000;
    private static final int WARMING_UP = 5;
    private static final int ROUNDS = 21;
    private static final double AT_MOST = 2.0;

    /** Rows that nobody could write by hand; made by the database's owner, who may also gather its statistics. */
    @BeforeEach
    void manyOfThem() throws SQLException {
        if (count("select count(*) from application") < APPLICATIONS) {
            var _ = Cases.aCompleteDraft();
            run("""
                    insert into organisation (id, legal_name_korean, legal_name_english, country, registration_number,
                      address_korean, address_english, city, number_key, name_key, version)
                    select ('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '주식회사 가온지능 ' || n,
                      'Gaon AI ' || n || ' Co., Ltd.', 'DE', null, '주소', 'Address', 'Berlin', '', 'gaonai' || n, 0
                    from generate_series(1, %d) n""".formatted(ORGANISATIONS));
            run("""
                    insert into application (id, certification_id, organisation_id, kind, scheme_id, scheme_version, status,
                      content, information_requests, submitted_on, changed_at, version)
                    select ('019b0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(),
                      ('019a0000-0000-7000-8000-' || lpad(to_hex(n %% %d + 1), 12, '0'))::uuid, 'INITIAL', 'aims-42001', 1,
                      case n %% 4 when 0 then 'SUBMITTED' else 'DRAFT' end,
                      (select a.content from application a limit 1) || jsonb_build_object(
                        'scopeKorean', case n %% 3 when 0 then '제조 품질검사 인공지능 서비스 ' else '고객상담 자동응답 서비스 ' end || n,
                        'scopeEnglish', case n %% 3 when 0 then 'Visual quality inspection no. ' else 'Customer services no. ' end
                          || n),
                      '{"requests": []}', '2026-01-15', now(), 0
                    from generate_series(1, %d) n""".formatted(ORGANISATIONS, APPLICATIONS));
            run("analyze organisation");
            run("analyze application");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/applications?limit=20",
                "/applications?limit=20&status=SUBMITTED",
                "/applications?limit=20&q=품질검사",
                "/applications?limit=20&q=Quality Inspection",
                "/applications?limit=20&q=서비스",
                "/applications?limit=20&q=gaon ai",
                "/applications?limit=20&q=서비스&status=SUBMITTED"
            })
    void costsTheSameOnPageOneThousand(String list) {
        assertThatADeepPageCostsTheSame(list, DEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/organisations?limit=9", "/organisations?limit=9&q=가온지능", "/organisations?limit=9&q=Gaon AI"})
    void costsTheSameForOrganisations(String list) {
        assertThatADeepPageCostsTheSame(list, DEEP);
    }

    @Test
    void findsTheOneOfAHundredThousandQuickly() {
        List<Duration> ofOne = new ArrayList<>();
        List<Duration> ofAny = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ofOne.add(timed("/applications?q=no. 77777&limit=20", 1));
            ofAny.add(timed("/applications?limit=20", 20));
        }

        System.out.printf("the one of %d: %d ms%n", APPLICATIONS, median(ofOne).toMillis());
        assertThat(median(ofOne)).isLessThan(median(ofAny).multipliedBy(10));
    }

    private void assertThatADeepPageCostsTheSame(String list, int deep) {
        int limit = Integer.parseInt(list.replaceAll(".*limit=([0-9]+).*", "$1"));
        String cursor = "&cursor=" + cursorBefore(list, deep, limit);
        List<Duration> ofFirst = new ArrayList<>();
        List<Duration> ofDeep = new ArrayList<>();
        // In turns, so that whatever else the machine does weighs on both; the first rounds warm up.
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            Duration first = timed(list, limit);
            Duration later = timed(list + cursor, limit);
            if (round >= 0) {
                ofFirst.add(first);
                ofDeep.add(later);
            }
        }

        Duration first = median(ofFirst);
        Duration later = median(ofDeep);
        double ratio = later.toNanos() / (double) first.toNanos();
        System.out.printf(
                "%s: page 1 %.1f ms, page %d %.1f ms, ratio %.2f%n",
                list, first.toNanos() / 1e6, deep, later.toNanos() / 1e6, ratio);
        assertThat(ratio).as(list).isLessThanOrEqualTo(AT_MOST);
    }

    private static Duration timed(String path, int items) {
        long startedAt = System.nanoTime();
        Response page = expect(200, REVIEWER.get(path));
        Duration spent = Duration.ofNanos(System.nanoTime() - startedAt);
        assertThat(page.<List<Object>>path("items")).as(path).hasSize(items);
        return spent;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** The cursor that somebody has who went through all pages before, a hundred items at a time. */
    private static String cursorBefore(String list, int page, int limit) {
        String large = list.replaceAll("limit=[0-9]+", "limit=100");
        int before = (page - 1) * limit;
        String cursor = "";
        for (int seen = 0; seen + 100 <= before; seen += 100) {
            cursor = expect(200, REVIEWER.get(large + (cursor.isEmpty() ? "" : "&cursor=" + cursor)))
                    .path("next");
        }
        return cursor;
    }

    private static Connection asOwner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(sql)) {
            assertThat(counted.next()).isTrue();
            return counted.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
