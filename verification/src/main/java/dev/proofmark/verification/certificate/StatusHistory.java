package dev.proofmark.verification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all words on a certificate's status. Each holds from its first day on until another one says otherwise; of
 * two that speak of the same day the later recorded stands.
 *
 * @param entries in the order in which they were recorded
 */
record StatusHistory(List<LogEntry> entries) {

    static final String ACTIVE = "ACTIVE";
    private static final String CHECK = "status-proof-answer";
    private static final String SUSPENDED = "SUSPENDED";
    private static final String EXPIRED = "EXPIRED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String VOLUNTARILY_WITHDRAWN = "VOLUNTARILY_WITHDRAWN";
    private static final String TRANSFERRED_OUT = "TRANSFERRED_OUT";
    private static final String NOT_YET_EFFECTIVE = "NOT_YET_EFFECTIVE";

    StatusHistory {
        entries = List.copyOf(entries);
    }

    /**
     * What holds on a day.
     *
     * @param statuses one, or those between which an entry does not tell
     * @param revision in force; before the first day, the one to come
     * @param since first day of the status
     */
    record OnDay(Set<String> statuses, int revision, LocalDate since) {}

    /** How long a revision's cycle lasts, as far as that is known. */
    interface LastDays {
        @Nullable LocalDate of(int revision);
    }

    /** What was known at a moment about a day; empty as long as nothing was published. */
    Optional<OnDay> on(LocalDate day, Instant knownAt, LastDays lastDays) throws CertificateException {
        List<LogEntry> known = entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<LogEntry> last = known.stream()
                .filter(entry -> !entry.effectiveDate().isAfter(day))
                .reduce((_, later) -> later);
        return Optional.of(last.isPresent() ? spoken(last.get(), day, lastDays) : notYet(known.getFirst()));
    }

    private static OnDay spoken(LogEntry entry, LocalDate day, LastDays lastDays) throws CertificateException {
        Set<String> statuses = statuses(entry);
        LocalDate lastDay = entry.validUntil() == null ? lastDays.of(entry.revision()) : entry.validUntil();
        boolean goesOn = statuses.contains(ACTIVE) || statuses.contains(SUSPENDED);
        if (goesOn && lastDay != null && day.isAfter(lastDay)) {
            return new OnDay(Set.of(EXPIRED), entry.revision(), lastDay.plusDays(1));
        }
        return new OnDay(statuses, entry.revision(), entry.effectiveDate());
    }

    private static OnDay notYet(LogEntry first) {
        LocalDate knownOn = LocalDate.ofInstant(first.recordedAt(), Request.ZONE);
        return new OnDay(Set.of(NOT_YET_EFFECTIVE), first.revision(), knownOn);
    }

    private static Set<String> statuses(LogEntry entry) throws CertificateException {
        Set<String> possible = ofType(entry.type());
        String said = entry.status();
        if (said != null && !possible.contains(said)) {
            throw new CertificateException(CHECK, "one of " + possible + " by " + entry.type(), said);
        }
        return said == null ? possible : Set.of(said);
    }

    private static Set<String> ofType(String type) throws CertificateException {
        return switch (type) {
            case "certificate.issued",
                    "certificate.revised",
                    "certificate.renewed",
                    "certificate.extended",
                    "certificate.reduced",
                    "certificate.reinstated",
                    "certificate.restored" -> Set.of(ACTIVE);
            case "certificate.suspended" -> Set.of(SUSPENDED);
            case "certificate.withdrawn" -> Set.of(WITHDRAWN, VOLUNTARILY_WITHDRAWN);
            case "certificate.expired" -> Set.of(EXPIRED);
            case "certificate.transferred-out" -> Set.of(TRANSFERRED_OUT);
            case "certificate.imported" -> Set.of(ACTIVE, SUSPENDED, WITHDRAWN, EXPIRED);
            default -> throw new CertificateException(CHECK, "a word on a status", type);
        };
    }
}
