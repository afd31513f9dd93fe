package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.audit.personnel.domain.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * I-02: whoever advised the client or worked for it takes no part in its audit until two years after
 * (ISO/IEC 17021-1:2015, 5.2.10), whether the application's review says so or they themselves. It counts on the audit's own
 * days: an audit after the last of them may be planned before. Observers take no part, and a client's advisers may be among
 * them (9.2.2.2.1).
 */
final class TeamImpartialityPolicy {

    private TeamImpartialityPolicy() {}

    /** What ties this person to the client on these days. */
    static List<TeamObjection> objections(String personId, AuditDays days, TeamFacts facts, String pointer) {
        Stream<Optional<LocalDate>> told = facts.client().bars().stream()
                .filter(bar -> bar.personId().equals(personId) && bar.holdsOn(days.firstDay()))
                .map(Bar::until)
                .map(Optional::ofNullable);
        return Stream.concat(told, declared(personId, days, facts))
                .map(until -> objection(personId, until.orElse(null), pointer))
                .distinct()
                .toList();
    }

    private static Stream<Optional<LocalDate>> declared(String personId, AuditDays days, TeamFacts facts) {
        return facts.dossierOf(personId).stream()
                .flatMap(dossier ->
                        dossier
                                .tiesTo(
                                        facts.client().organisationId(),
                                        facts.client().legalNames(),
                                        days.firstDay())
                                .stream())
                .map(Declaration::barredUntil);
    }

    private static TeamObjection objection(String personId, @Nullable LocalDate until, String pointer) {
        return until == null
                ? TeamObjection.of("I-02", pointer, "barred-person-no-end", Map.of("person", personId))
                : TeamObjection.of(
                        "I-02", pointer, "barred-person", Map.of("person", personId, "until", until.toString()));
    }
}
