package dev.proofmark.certificate.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.domain.SearchTerms;
import dev.proofmark.certificate.register.usecase.RegisterFilter;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million certificates: a search through the service costs little more than its statement alone. */
@Tag("scale")
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RegisterScaleIT {
    private static final Logger LOGGER = Logger.getLogger(RegisterScaleIT.class);
    private static final int LIMIT = 20;
    private static final int WARMING_UP = 60;
    private static final int ROUNDS = 300;
    private static final double MOST_RATIO = 3;

    private static final List<Wish> WISHES = List.of(
            wish(""),
            wish("인공지능"),
            wish("누리"),
            wish("별"),
            wish("누리 품질검사"),
            wish("대구 상담"),
            wish("quality inspection"),
            wish(ManyCertificates.RARE_NAME),
            wish(ManyCertificates.NUMBER),
            wish("없는말이다"),
            new Wish("", PublicStatus.SUSPENDED, null, null, null),
            new Wish("", PublicStatus.EXPIRED, null, null, null),
            new Wish("", PublicStatus.NOT_YET_EFFECTIVE, null, null, null),
            new Wish("", null, "ai-system-quality-25058", null, null),
            new Wish("", null, null, "ISO/IEC TS 4213:2022", null),
            new Wish("", null, null, null, "DE"),
            new Wish("", PublicStatus.WITHDRAWN, "ai-system-quality-25058", null, "DE"),
            new Wish("", PublicStatus.ACTIVE, "aims-42001", null, "KR"),
            new Wish("누리", PublicStatus.SUSPENDED, null, null, null),
            new Wish("로봇", PublicStatus.EXPIRED, "ai-model-performance-4213", null, "JP"));

    @Inject
    Pool pool;

    @Inject
    BusinessClock clock;

    @TestHTTPResource("/public/v1/certificates")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI list;

    private record Wish(
            String text,
            @Nullable PublicStatus status,
            @Nullable String scheme,
            @Nullable String standard,
            @Nullable String country) {
        RegisterFilter filter() {
            return new RegisterFilter(SearchTerms.of(text), status, standard, scheme, country);
        }

        String address() {
            return "?limit=" + LIMIT
                    + parameter("q", text.isEmpty() ? null : text)
                    + parameter("status", status == null ? null : status.name())
                    + parameter("scheme", scheme)
                    + parameter("standard", standard)
                    + parameter("country", country);
        }

        private static String parameter(String name, @Nullable String value) {
            return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private static Wish wish(String text) {
        return new Wish(text, null, null, null, null);
    }

    @Test
    void costsLittleMoreThanItsStatement() throws SQLException, IOException, InterruptedException {
        ManyCertificates.make(clock.today());
        List<Long> served = new ArrayList<>();
        List<Long> alone = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Wish wish : WISHES) {
                measure(client, wish, null, served, alone);
            }
            measure(client, wish(""), halfWay(), served, alone);
            measure(client, wish("인공지능"), halfWay(), served, alone);
        }

        double ratio = (double) percentile(99, served) / percentile(99, alone);
        LOGGER.infof(
                "all: served p50 %d µs p99 %d µs, alone p50 %d µs p99 %d µs, p99 ratio %.2f",
                percentile(50, served), percentile(99, served), percentile(50, alone), percentile(99, alone), ratio);
        assertThat(ratio).isLessThanOrEqualTo(MOST_RATIO);
    }

    /** In turns, so that whatever else the machine does weighs on both; the first rounds warm up. */
    private void measure(HttpClient client, Wish wish, @Nullable UUID after, List<Long> served, List<Long> alone)
            throws IOException, InterruptedException {
        String cursor = after == null ? "" : "&cursor=" + ManyCertificates.cursor(after);
        HttpRequest request = HttpRequest.newBuilder(URI.create(list + wish.address() + cursor))
                .build();
        RegisterQuery query = new RegisterQuery(wish.filter(), clock.today(), new PageRequest(LIMIT, after));
        List<Long> ofService = new ArrayList<>();
        List<Long> ofStatement = new ArrayList<>();
        int found = 0;
        int rows = 0;
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            long between = System.nanoTime();
            rows = pool.preparedQuery(query.sql())
                    .executeAndAwait(Tuple.from(query.values()))
                    .rowCount();
            long ended = System.nanoTime();
            assertThat(answer.statusCode()).isEqualTo(200);
            if (round == 0) {
                found = new JsonPath(answer.body()).getList("items").size();
            }
            if (round >= 0) {
                ofService.add((between - begun) / 1000);
                ofStatement.add((ended - between) / 1000);
            }
        }
        LOGGER.infof(
                "%s%s: %d found; served p50 %d µs p99 %d µs, alone p50 %d µs p99 %d µs, p99 ratio %.2f",
                wish,
                cursor.isEmpty() ? "" : " half way",
                found,
                percentile(50, ofService),
                percentile(99, ofService),
                percentile(50, ofStatement),
                percentile(99, ofStatement),
                (double) percentile(99, ofService) / percentile(99, ofStatement));
        assertThat(found).isEqualTo(Math.min(rows, LIMIT));
        served.addAll(ofService);
        alone.addAll(ofStatement);
    }

    private static UUID halfWay() {
        return ManyCertificates.id(ManyCertificates.COUNT / 2);
    }

    private static long percentile(int percent, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
