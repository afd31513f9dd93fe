package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * I-44: whether a laboratory's accreditation covers a test. On every day of the test it is accredited by a body that others
 * recognise, and has the method in that edition in the scope of its accreditation (ISO/IEC 17065:2012, 6.2.2.1).
 */
public sealed interface AccreditationCover {

    /** No test takes longer; a period without bounds would be looked at day by day. */
    int MOST_DAYS = 366;

    /**
     * It does.
     *
     * @param accreditation of the first day, which the report names
     * @param scope of the first day
     */
    record Covered(Accreditation accreditation, TestScope scope) implements AccreditationCover {}

    /** It does not: the first day that lacks something, and what it lacks. */
    record NotCovered(Gap gap, LocalDate day) implements AccreditationCover {}

    /** What a day lacks. */
    enum Gap {
        NOT_ACCREDITED,
        /** Accredited, but by a body outside every recognition arrangement. */
        NOT_RECOGNISED,
        /** Accredited, but not for the method, or not for that edition of it. */
        METHOD_NOT_IN_SCOPE
    }

    /**
     * Looks at every day, both included.
     *
     * @throws IllegalArgumentException if the days are reversed or far too many
     */
    static AccreditationCover on(Laboratory laboratory, TestMethod method, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || !until.isBefore(from.plusDays(MOST_DAYS))) {
            throw new IllegalArgumentException("no test runs from " + from + " until " + until);
        }
        var first = onDay(laboratory, method, from);
        return from.datesUntil(until.plusDays(1))
                .map(day -> onDay(laboratory, method, day))
                .filter(NotCovered.class::isInstance)
                .findFirst()
                .orElse(first);
    }

    private static AccreditationCover onDay(Laboratory laboratory, TestMethod method, LocalDate day) {
        List<Accreditation> accreditations = HistoryLine.inForce(laboratory.accreditations()).stream()
                .filter(accreditation -> accreditation.days().include(day))
                .toList();
        if (accreditations.isEmpty()) {
            return new NotCovered(Gap.NOT_ACCREDITED, day);
        }
        var recognised = accreditations.stream()
                .filter(accreditation -> accreditation.arrangement() != RecognitionArrangement.NONE)
                .findFirst();
        if (recognised.isEmpty()) {
            return new NotCovered(Gap.NOT_RECOGNISED, day);
        }
        return HistoryLine.inForce(laboratory.scopes()).stream()
                .filter(scope -> scope.method().equals(method) && scope.days().include(day))
                .findFirst()
                .<AccreditationCover>map(scope -> new Covered(recognised.get(), scope))
                .orElseGet(() -> new NotCovered(Gap.METHOD_NOT_IN_SCOPE, day));
    }
}
