package dev.proofmark.certificate.takeover.domain;

import dev.proofmark.certificate.certificate.domain.CertificateDecisions;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What must hold of a certificate's dates before it is taken over: the same that holds of those that are decided here, and
 * that its status is one that its dates allow.
 */
public final class FormerDatesPolicy {

    private final FormerDates dates;
    private final LocalDate today;
    private final List<FieldRefusal> mistakes = new ArrayList<>();

    private FormerDatesPolicy(FormerDates dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    /** Everything that does not hold, by the members of the dates. */
    public static List<FieldRefusal> mistakes(FormerDates dates, LocalDate today) {
        FormerDatesPolicy policy = new FormerDatesPolicy(dates, today);
        policy.cycle();
        policy.status();
        policy.surveillances();
        return List.copyOf(policy.mistakes);
    }

    /** I-22 and I-23; a renewed cycle is counted from the last day of the one before (ISO/IEC 17021-1:2015, 9.6.3.2.3). */
    private void cycle() {
        LocalDate former = dates.formerValidUntil();
        if (dates.decisionDate().isAfter(today)) {
            refuse("/decisionDate", "import-in-the-future");
        }
        if (dates.certifiedSince().isAfter(dates.effectiveDate())) {
            refuse("/certifiedSince", "import-since-after-start");
        }
        if (dates.effectiveDate().isBefore(dates.decisionDate())) {
            refuse("/effectiveDate", "I-22");
        }
        if (dates.validUntil().isBefore(dates.effectiveDate())) {
            refuse("/validUntil", "before-its-start");
        }
        LocalDate from = former == null ? dates.decisionDate() : former;
        if (dates.validUntil().isAfter(from.plusYears(ValidityPeriod.LONGEST_CYCLE_YEARS))) {
            refuse("/validUntil", "I-23");
        }
        if (former != null && !former.isBefore(dates.validUntil())) {
            refuse("/formerValidUntil", "import-former-cycle");
        }
    }

    private void status() {
        boolean ended = today.isAfter(dates.validUntil());
        switch (dates.status()) {
            case ACTIVE -> {
                if (ended) {
                    refuse("/status", "import-has-ended");
                }
            }
            case SUSPENDED -> {
                if (ended) {
                    refuse("/status", "import-has-ended");
                }
                since();
                deadline();
            }
            case WITHDRAWN -> since();
            case EXPIRED -> {
                if (!ended) {
                    refuse("/status", "import-has-not-ended");
                }
            }
        }
    }

    private void since() {
        LocalDate since = dates.statusSince();
        if (since == null) {
            refuse("/statusSince", "required");
        } else if (since.isBefore(dates.effectiveDate()) || since.isAfter(today) || since.isAfter(dates.validUntil())) {
            refuse("/statusSince", "import-status-date");
        }
    }

    /** I-31: a suspension has an end within six months, so that none is kept silently. */
    private void deadline() {
        LocalDate by = dates.resolveBy();
        LocalDate since = dates.statusSince();
        if (by == null) {
            refuse("/resolveBy", "required");
        } else if (since != null) {
            LocalDate last = since.plusMonths(CertificateDecisions.MONTHS_TO_PUT_RIGHT);
            if (by.isBefore(since) || by.isAfter(last)) {
                mistakes.add(new FieldRefusal("/resolveBy", "I-31", Map.of("lastDay", last.toString())));
            }
        }
    }

    private void surveillances() {
        boolean outside = dates.surveillancesHeld().stream().anyMatch(day -> !isWithinCycle(day) || day.isAfter(today));
        boolean twice = dates.surveillancesHeld().stream().distinct().count()
                < dates.surveillancesHeld().size();
        if (outside || twice) {
            refuse("/surveillances", "import-surveillance-date");
        }
        LocalDate next = dates.nextSurveillanceBy();
        if (next != null && (!isWithinCycle(next) || !isAfterTheLast(next))) {
            refuse("/nextSurveillanceBy", "import-surveillance-date");
        }
    }

    private boolean isAfterTheLast(LocalDate next) {
        return dates.surveillancesHeld().isEmpty()
                || next.isAfter(Objects.requireNonNull(dates.surveillancesHeld().getLast()));
    }

    private boolean isWithinCycle(LocalDate day) {
        return !day.isBefore(dates.decisionDate()) && !day.isAfter(dates.validUntil());
    }

    private void refuse(String pointer, String rule) {
        mistakes.add(FieldRefusal.of(pointer, rule));
    }
}
