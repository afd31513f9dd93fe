package dev.proofmark.audit.personnel.usecase;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes the body's people and their competences over from its former records; what is there already is never changed. */
@ApplicationScoped
public class TakeOverPersonnel {

    private final ImportedPersonnel personnel;
    private final PersonnelAnnouncements announcements;

    public TakeOverPersonnel(ImportedPersonnel personnel, PersonnelAnnouncements announcements) {
        this.personnel = personnel;
        this.announcements = announcements;
    }

    /** How these people stand to those of whom there are records, in their order. */
    public Uni<List<Standing>> comparePeople(List<ImportEntry<Person>> batch) {
        return personnel
                .known(batch.stream().map(entry -> entry.value().personId()).toList())
                .map(known ->
                        batch.stream().map(entry -> standing(entry, known)).toList());
    }

    private static Standing standing(ImportEntry<Person> entry, Map<UUID, Person> known) {
        Person there = known.get(entry.value().personId());
        if (there == null) {
            return Standing.fresh();
        }
        return saysTheSame(entry.value(), there)
                ? Standing.same()
                : Standing.refused(entry.row(), "personId", "import-differs");
    }

    private static boolean saysTheSame(Person one, Person other) {
        return one.employment() == other.employment()
                && one.languages().equals(other.languages())
                && Objects.equals(one.details(), other.details());
    }

    /** Adds these people, and tells of them as of those who are recorded here. */
    public Uni<Void> addPeople(List<ImportEntry<Person>> fresh, ImportRun run) {
        return personnel
                .addPeople(fresh, run)
                .chain(() -> announcements.onRecord(
                        fresh.stream().map(ImportEntry::value).toList(), run.context()));
    }

    /** How these competences stand to what is there, in their order: each belongs to somebody of whom there is a record. */
    public Uni<List<Standing>> compareCompetences(List<ImportEntry<Competence>> batch) {
        return personnel
                .known(batch.stream().map(entry -> entry.value().personId()).toList())
                .chain(people -> personnel
                        .knownRows(batch.stream().map(ImportEntry::sha256).toList())
                        .map(rows -> batch.stream()
                                .map(entry -> standing(entry, people, rows))
                                .toList()));
    }

    private static Standing standing(ImportEntry<Competence> entry, Map<UUID, Person> people, Set<String> knownRows) {
        if (!people.containsKey(entry.value().personId())) {
            return Standing.refused(entry.row(), "personId", "import-person-unknown");
        }
        return knownRows.contains(entry.sha256()) ? Standing.same() : Standing.fresh();
    }

    /** Adds these competences, and tells of them as of those that are found here. */
    public Uni<Void> addCompetences(List<ImportEntry<Competence>> fresh, ImportRun run) {
        List<Competence> competences = fresh.stream().map(ImportEntry::value).toList();
        return personnel
                .addCompetences(competences, run)
                .chain(() -> announcements.imported(competences, run.context()));
    }
}
