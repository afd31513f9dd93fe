package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People and competences from the body's former records; within the session or transaction under way. */
public interface ImportedPersonnel {

    /** The records of those of these people of whom there is one. */
    Uni<Map<UUID, Person>> known(Collection<UUID> personIds);

    Uni<Void> addPeople(List<ImportEntry<Person>> people, ImportRun run);

    /** Which of these rows competences were brought over by before. */
    Uni<Set<String>> knownRows(Collection<String> rowSha256);

    Uni<Void> addCompetences(List<Competence> competences, ImportRun run);
}
