package dev.proofmark.audit.personnel.csv;

import dev.proofmark.audit.personnel.domain.Employment;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonPolicy;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import dev.proofmark.audit.personnel.usecase.TakeOverPersonnel;
import dev.proofmark.platform.imports.CsvColumn;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvLayout;
import dev.proofmark.platform.imports.CsvRow;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Importer;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Files of the body's people, by the identity provider's ids. */
@ApplicationScoped
public class AuditorImporter implements Importer<Person> {

    static final CsvLayout LAYOUT = CsvLayout.rows(List.of(
            CsvColumn.required("personId", "사용자식별자", 36),
            CsvColumn.required("nameKorean", "국문성명", 100),
            CsvColumn.required("nameEnglish", "영문성명", 100),
            CsvColumn.required("country", "거주국가", 2),
            CsvColumn.required("city", "거주도시", 100),
            CsvColumn.required("employment", "고용형태", 10),
            CsvColumn.required("languages", "심사언어", 60)));

    private final TakeOverPersonnel takeOver;

    public AuditorImporter(TakeOverPersonnel takeOver) {
        this.takeOver = takeOver;
    }

    @Override
    public String kind() {
        return "auditors";
    }

    @Override
    public CsvLayout layout() {
        return LAYOUT;
    }

    @Override
    public Optional<Person> read(CsvGroup rows, ImportRun run) {
        return read(rows);
    }

    static Optional<Person> read(CsvGroup rows) {
        CsvRow row = rows.first();
        var _ = row.required("personId");
        var _ = row.required("languages");
        UUID personId = row.id("personId");
        Employment employment = row.requiredOneOf("employment", Employment.class);
        List<String> languages = row.list("languages").stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
        PersonalDetails details = new PersonalDetails(
                row.required("nameKorean"), row.required("nameEnglish"), row.required("country"), row.required("city"));
        if (rows.mistakes().isEmpty()) {
            PersonPolicy.objection(languages, details)
                    .ifPresent(refusal -> row.mistakes(refusal, AuditorImporter::column));
        }
        return rows.mistakes().isEmpty()
                ? Optional.of(new Person(
                        Objects.requireNonNull(personId), Objects.requireNonNull(employment), languages, details, 0))
                : Optional.empty();
    }

    private static String column(String pointer) {
        return pointer.startsWith("/languages") ? "languages" : pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String key(Person person) {
        return person.personId().toString();
    }

    @Override
    public Uni<List<Standing>> compare(List<ImportEntry<Person>> batch, ImportRun run) {
        return takeOver.comparePeople(batch);
    }

    @Override
    public Uni<Void> add(List<ImportEntry<Person>> fresh, ImportRun run) {
        return takeOver.addPeople(fresh, run);
    }
}
