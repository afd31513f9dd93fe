package dev.proofmark.certificate.takeover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerDatesPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "''",
        "validUntil=2027-09-02",
        "decisionDate=2024-08-01 formerValidUntil=2024-09-01 validUntil=2027-09-01",
        "status=SUSPENDED statusSince=2026-01-15 resolveBy=2026-07-15",
        "status=WITHDRAWN statusSince=2025-01-01",
        "certifiedSince=2018-09-02",
        "effectiveDate=2026-04-01 certifiedSince=2024-09-02",
        "status=EXPIRED decisionDate=2022-01-03 effectiveDate=2022-01-03 certifiedSince=2022-01-03 validUntil=2025-01-02",
        "surveillances=2025-08-20|2025-02-01 nextSurveillanceBy=2026-08-20",
        "nextSurveillanceBy=2025-09-02"
    })
    void takesWhatMayHaveBeen(String changes) {
        assertThat(FormerDatesPolicy.mistakes(dates(changes), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "validUntil=2027-09-03, /validUntil, I-23",
        "decisionDate=2024-08-01 formerValidUntil=2024-09-01 validUntil=2027-09-02, /validUntil, I-23",
        "effectiveDate=2024-09-01 certifiedSince=2024-09-01, /effectiveDate, I-22",
        "certifiedSince=2024-09-03, /certifiedSince, import-since-after-start",
        "formerValidUntil=2027-09-01, /formerValidUntil, import-former-cycle",
        "decisionDate=2026-03-03 effectiveDate=2026-03-03, /decisionDate, import-in-the-future",
        "validUntil=2026-03-01, /status, import-has-ended",
        "status=EXPIRED, /status, import-has-not-ended",
        "status=SUSPENDED statusSince=2026-01-15, /resolveBy, required",
        "status=SUSPENDED resolveBy=2026-07-15, /statusSince, required",
        "status=SUSPENDED statusSince=2026-01-15 resolveBy=2026-07-16, /resolveBy, I-31",
        "status=SUSPENDED statusSince=2026-01-15 resolveBy=2026-01-14, /resolveBy, I-31",
        "status=WITHDRAWN, /statusSince, required",
        "status=WITHDRAWN statusSince=2026-03-03, /statusSince, import-status-date",
        "status=WITHDRAWN statusSince=2024-09-01, /statusSince, import-status-date",
        "surveillances=2024-09-01, /surveillances, import-surveillance-date",
        "surveillances=2026-03-03, /surveillances, import-surveillance-date",
        "surveillances=2025-08-20|2025-08-20, /surveillances, import-surveillance-date",
        "surveillances=2025-08-20 nextSurveillanceBy=2025-08-20, /nextSurveillanceBy, import-surveillance-date",
        "nextSurveillanceBy=2027-09-02, /nextSurveillanceBy, import-surveillance-date"
    })
    void refusesWhatCantHaveBeen(String changes, String pointer, String rule) {
        assertThat(FormerDatesPolicy.mistakes(dates(changes), TODAY))
                .extracting(FieldRefusal::pointer, FieldRefusal::code)
                .containsExactly(tuple(pointer, rule));
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThat(FormerDatesPolicy.mistakes(dates("validUntil=2024-09-01 status=EXPIRED"), TODAY))
                .extracting(FieldRefusal::code)
                .containsExactly("before-its-start");
    }

    private static FormerDates dates(String changes) {
        Map<String, String> changed = Arrays.stream(changes.split(" "))
                .filter(change -> !change.isEmpty())
                .map(change -> change.split("=", -1))
                .collect(Collectors.toMap(change -> change[0], change -> change[1]));
        Function<String, @Nullable LocalDate> day =
                name -> changed.containsKey(name) ? LocalDate.parse(changed.get(name)) : null;
        return new FormerDates(
                orElse(day.apply("certifiedSince"), LocalDate.of(2024, 9, 2)),
                orElse(day.apply("decisionDate"), LocalDate.of(2024, 9, 2)),
                orElse(day.apply("effectiveDate"), LocalDate.of(2024, 9, 2)),
                orElse(day.apply("validUntil"), LocalDate.of(2027, 9, 1)),
                day.apply("formerValidUntil"),
                FormerStatus.valueOf(changed.getOrDefault("status", "ACTIVE")),
                day.apply("statusSince"),
                day.apply("resolveBy"),
                Arrays.stream(changed.getOrDefault("surveillances", "").split("\\|"))
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse)
                        .toList(),
                day.apply("nextSurveillanceBy"));
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate usual) {
        return day == null ? usual : day;
    }
}
