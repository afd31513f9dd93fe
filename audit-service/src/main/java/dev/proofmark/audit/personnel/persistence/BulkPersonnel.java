package dev.proofmark.audit.personnel.persistence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceImport;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import dev.proofmark.audit.personnel.usecase.ImportedPersonnel;
import dev.proofmark.platform.imports.BulkRows;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People and competences by statements for many of them at once. */
@ApplicationScoped
class BulkPersonnel implements ImportedPersonnel {

    private record PersonColumns(
            UUID personId, String employment, @JsonRawValue String languages, Instant changedAt, long version) {}

    private record DetailsColumns(UUID personId, String nameKorean, String nameEnglish, String country, String city) {}

    private record ImportColumns(UUID personId, UUID importId, long rowNumber) {}

    private record CompetenceColumns(
            UUID id,
            UUID personId,
            String schemeId,
            String function,
            @JsonRawValue String technicalAreas,
            @JsonRawValue String aiRoles,
            boolean lead,
            boolean aiTechnical,
            LocalDate validFrom,
            LocalDate validUntil,
            String evidence,
            LocalDate evidenceSeenOn,
            LocalDate recordedOn,
            UUID importId,
            String importedBy,
            @Nullable UUID statedEvaluator,
            String importRowSha256,
            Instant changedAt,
            long version) {}

    @Override
    public Uni<Map<UUID, Person>> known(Collection<UUID> personIds) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from PersonRow p left join DetailsRow d on d.personId = p.personId where p.personId in :ids",
                                Object[].class)
                        .setParameter("ids", personIds)
                        .getResultList()
                        .invoke(session::clear))
                .map(BulkPersonnel::people);
    }

    private static Map<UUID, Person> people(List<Object[]> rows) {
        Map<UUID, Person> people = new HashMap<>();
        for (Object[] row : rows) {
            PersonalDetails details = row[1] instanceof DetailsRow stored ? stored.toDetails() : null;
            Person person = ((PersonRow) row[0]).toPerson(details);
            people.put(person.personId(), person);
        }
        return people;
    }

    @Override
    public Uni<Void> addPeople(List<ImportEntry<Person>> people, ImportRun run) {
        Instant now = run.context().now();
        List<PersonColumns> records = people.stream()
                .map(ImportEntry::value)
                .map(person -> new PersonColumns(
                        person.personId(),
                        person.employment().name(),
                        BulkRows.json(new StoredTexts(person.languages())),
                        now,
                        0))
                .toList();
        List<DetailsColumns> details = people.stream()
                .map(ImportEntry::value)
                .map(BulkPersonnel::details)
                .toList();
        List<ImportColumns> imports = people.stream()
                .map(entry -> new ImportColumns(entry.value().personId(), run.importId(), entry.row()))
                .toList();
        return BulkRows.insert("personnel", PersonColumns.class, records)
                .chain(() -> BulkRows.insert("personnel_details", DetailsColumns.class, details))
                .chain(() -> BulkRows.insert("imported_person", ImportColumns.class, imports));
    }

    private static DetailsColumns details(Person person) {
        PersonalDetails details = Objects.requireNonNull(person.details());
        return new DetailsColumns(
                person.personId(), details.nameKorean(), details.nameEnglish(), details.country(), details.city());
    }

    @Override
    public Uni<Set<String>> knownRows(Collection<String> rowSha256) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select c.importRowSha256 from CompetenceRow c where c.importRowSha256 in :rows",
                                String.class)
                        .setParameter("rows", rowSha256)
                        .getResultList())
                .map(Set::copyOf);
    }

    @Override
    public Uni<Void> addCompetences(List<Competence> competences, ImportRun run) {
        return BulkRows.insert(
                "competence",
                CompetenceColumns.class,
                competences.stream()
                        .map(competence -> columns(competence, run.context().now()))
                        .toList());
    }

    private static CompetenceColumns columns(Competence competence, Instant now) {
        CompetenceContent content = competence.content();
        CompetenceImport imported =
                Objects.requireNonNull(competence.evaluation().imported());
        return new CompetenceColumns(
                competence.competenceId(),
                competence.personId(),
                content.schemeId(),
                content.function().name(),
                texts(content.technicalAreas()),
                texts(content.aiRoles()),
                content.lead(),
                content.aiTechnical(),
                content.validFrom(),
                content.validUntil(),
                competence.evaluation().evidence(),
                competence.evaluation().evidenceSeenOn(),
                competence.evaluation().recordedOn(),
                imported.importId(),
                imported.importedBy(),
                imported.statedEvaluator(),
                imported.rowSha256(),
                now,
                0);
    }

    private static String texts(Collection<String> texts) {
        return BulkRows.json(new StoredTexts(texts.stream().sorted().collect(Collectors.toUnmodifiableList())));
    }
}
