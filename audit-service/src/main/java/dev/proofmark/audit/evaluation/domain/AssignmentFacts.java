package dev.proofmark.audit.evaluation.domain;

import dev.proofmark.audit.audit.domain.ClientTies;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.personnel.domain.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * What is known now of the laboratory and of the people who are to be assigned.
 *
 * @param client who acts for it, and who keeps away from it (I-02)
 * @param dossiers of those of whom the body has a record
 */
public record AssignmentFacts(Laboratory laboratory, SchemeTerms terms, ClientTies client, List<Dossier> dossiers) {

    public AssignmentFacts {
        dossiers = List.copyOf(dossiers);
    }

    Optional<Dossier> dossierOf(String personId) {
        return dossiers.stream()
                .filter(dossier -> dossier.personId().equals(personId))
                .findFirst();
    }
}
