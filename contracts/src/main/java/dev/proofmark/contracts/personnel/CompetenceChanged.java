package dev.proofmark.contracts.personnel;

import dev.proofmark.contracts.AiRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competence of somebody of the body was recorded or withdrawn (ISO/IEC 17021-1:2015, 7.2): the whole of it as it is
 * now, so that the last event about an id says everything.
 *
 * @param personId opaque id; the message's key
 * @param technicalAreas in the words in which application reviews ask for competences
 * @param aiRoles clients' roles that they are competent for
 * @param lead whether they may lead audit teams
 * @param aiTechnical whether they know AI technically
 * @param validUntil the last day, both included
 * @param evaluatedBy opaque id of who found them competent; of an imported competence whoever brought it over, who has
 *     found nothing
 * @param withdrawnOn the first day on which it counts no more; null unless it was withdrawn
 * @param importId by which it came from the body's former records; null where it was found here
 */
public record CompetenceChanged(
        UUID competenceId,
        String personId,
        String schemeId,
        CompetenceFunction function,
        List<String> technicalAreas,
        List<AiRole> aiRoles,
        boolean lead,
        boolean aiTechnical,
        LocalDate validFrom,
        LocalDate validUntil,
        String evaluatedBy,
        @Nullable LocalDate withdrawnOn,
        LocalDate changedOn,
        @Nullable UUID importId) {
    public CompetenceChanged {
        technicalAreas = List.copyOf(technicalAreas);
        aiRoles = List.copyOf(aiRoles);
    }
}
