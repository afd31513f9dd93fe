package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything about one person that says whether they may be on a team. */
public record Dossier(
        String personId, List<Competence> competences, List<Declaration> declarations, List<Absence> absences) {

    public Dossier {
        competences = List.copyOf(competences);
        declarations = List.copyOf(declarations);
        absences = List.copyOf(absences);
    }

    /**
     * Whether the person is competent as an auditor of the scheme in that respect on each of the days, both included;
     * one competence may take over where another ends.
     */
    public boolean auditsOn(LocalDate first, LocalDate last, String schemeId, Predicate<CompetenceContent> respect) {
        return competentOn(first, last, CompetenceFunction.AUDITOR, schemeId, respect);
    }

    /** Whether the person is competent in that function for the scheme in that respect on each of the days. */
    public boolean competentOn(
            LocalDate first,
            LocalDate last,
            CompetenceFunction function,
            String schemeId,
            Predicate<CompetenceContent> respect) {
        var fitting = competences.stream()
                .filter(competence -> competence.content().function() == function)
                .filter(competence -> competence.content().schemeId().equals(schemeId))
                .filter(competence -> respect.test(competence.content()))
                .toList();
        var next = first;
        while (!next.isAfter(last)) {
            var reached = lastDayFrom(next, fitting);
            if (reached.isEmpty()) {
                return false;
            }
            next = reached.get().plusDays(1);
        }
        return true;
    }

    private static Optional<LocalDate> lastDayFrom(LocalDate day, List<Competence> competences) {
        return competences.stream()
                .filter(competence -> !competence.content().validFrom().isAfter(day))
                .map(Competence::lastDay)
                .filter(end -> !end.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    /** What the person declared that keeps them away from that client on that day. */
    public List<Declaration> tiesTo(UUID client, Collection<String> legalNames, LocalDate day) {
        return declarations.stream()
                .filter(declaration -> declaration.bars(client, legalNames, day))
                .toList();
    }

    /** When the person is away on some of the days, both included. */
    public List<Absence> absencesOn(LocalDate first, LocalDate last) {
        return absences.stream().filter(absence -> absence.touches(first, last)).toList();
    }
}
