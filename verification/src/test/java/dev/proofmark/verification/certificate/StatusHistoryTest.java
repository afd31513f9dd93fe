package dev.proofmark.verification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers as the register's, from what the log has. */
class StatusHistoryTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 2, 28);
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");

    /** A certificate's life: a word's type and status, revision, first day, last day of the cycle, and when it was recorded. */
    private static final List<List<String>> LIFE = List.of(
            List.of("issued", "ACTIVE", "1", "2026-03-01", "2029-02-28", "2026-02-27T05:00:00Z"),
            List.of("suspended", "SUSPENDED", "1", "2027-05-03", "2029-02-28", "2027-05-02T05:00:00Z"),
            List.of("reinstated", "ACTIVE", "1", "2027-06-10", "2029-02-28", "2027-06-10T05:00:00Z"),
            List.of("expired", "EXPIRED", "1", "2029-03-01", "2029-02-28", "2029-02-28T15:00:00Z"),
            List.of("restored", "ACTIVE", "2", "2029-05-02", "2032-02-28", "2029-05-02T05:00:00Z"),
            List.of("withdrawn", "VOLUNTARILY_WITHDRAWN", "2", "2030-01-01", "2032-02-28", "2029-12-30T05:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, NOT_YET_EFFECTIVE, 1, 2026-02-27",
        "2026-03-01, ACTIVE, 1, 2026-03-01",
        "2027-05-02, ACTIVE, 1, 2026-03-01",
        "2027-05-03, SUSPENDED, 1, 2027-05-03",
        "2027-06-09, SUSPENDED, 1, 2027-05-03",
        "2027-06-10, ACTIVE, 1, 2027-06-10",
        "2029-02-28, ACTIVE, 1, 2027-06-10",
        "2029-03-01, EXPIRED, 1, 2029-03-01",
        "2029-05-01, EXPIRED, 1, 2029-03-01",
        "2029-05-02, ACTIVE, 2, 2029-05-02",
        "2030-01-01, VOLUNTARILY_WITHDRAWN, 2, 2030-01-01",
        "2033-01-01, VOLUNTARILY_WITHDRAWN, 2, 2030-01-01"
    })
    void answersAsTheRegister(LocalDate day, String status, int revision, LocalDate since) throws Exception {
        assertThat(life(true).on(day, LATER, _ -> null))
                .contains(new StatusHistory.OnDay(Set.of(status), revision, since));
    }

    /** "Was it valid on 3 May, as was known on 3 May": what came later is not known then. */
    @Test
    void knowsOnlyWhatWasRecorded() throws Exception {
        LocalDate may3 = LocalDate.of(2027, 5, 3);

        assertThat(life(true).on(may3, Instant.parse("2027-05-02T04:59:59Z"), _ -> null))
                .contains(new StatusHistory.OnDay(Set.of("ACTIVE"), 1, LocalDate.of(2026, 3, 1)));
        assertThat(life(true).on(may3, Instant.parse("2027-05-02T05:00:00Z"), _ -> null))
                .contains(new StatusHistory.OnDay(Set.of("SUSPENDED"), 1, may3));
        assertThat(life(true).on(may3, Instant.parse("2026-01-01T00:00:00Z"), _ -> null))
                .isEmpty();
    }

    /** The clock ends a cycle also where no word says so yet; of a certificate that is over nothing ends. */
    @Test
    void expiresByItself_I27() throws Exception {
        StatusHistory issued = new StatusHistory(List.of(entry(LIFE.getFirst(), true)));
        StatusHistory suspended = new StatusHistory(List.of(entry(LIFE.getFirst(), true), entry(LIFE.get(1), true)));
        StatusHistory.OnDay expired = new StatusHistory.OnDay(Set.of("EXPIRED"), 1, LAST_DAY.plusDays(1));

        assertThat(issued.on(LAST_DAY.plusDays(5), LATER, _ -> null)).contains(expired);
        assertThat(suspended.on(LAST_DAY.plusDays(5), LATER, _ -> null)).contains(expired);
    }

    /** Entries that say neither status nor last day: the type and the credential tell. */
    @Test
    void makesDoWithTypeAndCredential() throws Exception {
        assertThat(life(false).on(LocalDate.of(2030, 2, 1), LATER, _ -> LAST_DAY))
                .contains(new StatusHistory.OnDay(
                        Set.of("WITHDRAWN", "VOLUNTARILY_WITHDRAWN"), 2, LocalDate.of(2030, 1, 1)));
        assertThat(new StatusHistory(List.of(entry(LIFE.getFirst(), false)))
                        .on(LAST_DAY.plusDays(1), LATER, _ -> LAST_DAY))
                .contains(new StatusHistory.OnDay(Set.of("EXPIRED"), 1, LAST_DAY.plusDays(1)));
    }

    @Test
    void refusesAStatusThatItsTypeDoesNotGive() throws Exception {
        StatusHistory history = new StatusHistory(List.of(
                entry(List.of("suspended", "ACTIVE", "1", "2026-03-01", "2029-02-28", "2026-02-27T05:00:00Z"), true)));

        assertThatThrownBy(() -> history.on(LocalDate.of(2027, 1, 1), LATER, _ -> null))
                .hasMessageContaining("status-proof-answer");
    }

    @ParameterizedTest
    @CsvSource({"v, 2", "rev, 0", "effectiveDate, tomorrow", "ts, now", "type,"})
    void readsNoOtherEntries(String member, @Nullable String value) {
        ObjectNode json = json(LIFE.getFirst(), true);
        if (value == null) {
            json.remove(member);
        } else if (value.matches("[0-9]+")) {
            json.put(member, Integer.parseInt(value));
        } else {
            json.put(member, value);
        }

        assertThatThrownBy(() -> LogEntry.of(json)).hasMessageContaining("log-entry");
    }

    private static StatusHistory life(boolean whole) throws CertificateException {
        List<LogEntry> entries = new ArrayList<>();
        for (List<String> word : LIFE) {
            entries.add(entry(word, whole));
        }
        return new StatusHistory(entries);
    }

    private static LogEntry entry(List<String> word, boolean whole) throws CertificateException {
        return LogEntry.of(json(word, whole));
    }

    private static ObjectNode json(List<String> word, boolean whole) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("v", 1)
                .put("type", "certificate." + word.getFirst())
                .put("numberHash", "00")
                .put("rev", Integer.parseInt(word.get(2)))
                .put("effectiveDate", word.get(3))
                .put("ts", word.get(5));
        return whole ? json.put("status", word.get(1)).put("validUntil", word.get(4)) : json;
    }
}
