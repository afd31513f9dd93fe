package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody declared; never changed, only replaced.
 *
 * @param declaredBy who recorded it: the person, or whoever keeps the records
 * @param replaced whether a later one stands in its place
 */
public record Declaration(
        UUID declarationId,
        UUID personId,
        DeclarationContent content,
        String declaredBy,
        LocalDate declaredOn,
        boolean replaced) {

    private static final int MONTHS = 24;

    /**
     * The last day on which the person keeps away from the organisation: two years after the end of advice and employment
     * (ISO/IEC 17021-1:2015, 5.2.10), the last day itself of any other tie. Empty while no end is known.
     */
    public Optional<LocalDate> barredUntil() {
        return Optional.ofNullable(content.until()).map(end -> switch (content.kind()) {
            case EMPLOYMENT, CONSULTANCY -> end.plusMonths(MONTHS);
            case IMPARTIALITY -> end;
        });
    }

    /** Whether it keeps the person away from that client on that day. */
    public boolean bars(UUID client, Collection<String> legalNames, LocalDate day) {
        var organisation = content.organisation();
        return !replaced
                && organisation != null
                && organisation.is(client, legalNames)
                && barredUntil().map(last -> !day.isAfter(last)).orElse(true);
    }
}
