package dev.proofmark.audit.personnel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvGroups;
import dev.proofmark.platform.imports.CsvLayout;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.RowMistake;
import dev.proofmark.platform.rules.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonnelRowsTest {

    private static final String PERSON = "019cac24-e4e8-7e87-8b45-c05ad389d501";
    private static final String EVALUATOR = "019cac24-e4e8-7e87-8b45-c05ad389d502";
    private static final String ADMIN = "019cac24-e4e8-7e87-8b45-c05ad389d503";
    private static final ImportRun RUN = new ImportRun(
            new UUID(1, 2),
            "a".repeat(64),
            new CommandContext(
                    new Actor(ADMIN, Set.of()),
                    "c",
                    null,
                    Instant.parse("2026-03-02T00:00:00Z"),
                    LocalDate.of(2026, 3, 2),
                    OptionalLong.empty()));

    private static final String AUDITOR = PERSON + ",이가온,Gaon Lee,KR,Seoul,EMPLOYED,ko|en";
    private static final String COMPETENCE = PERSON
            + ",aims-42001,AUDITOR,MACHINE_LEARNING|VISION,AI_PRODUCER|AI_USER,yes,no,2024-01-01,2026-12-31,file 7,2023-12-01,"
            + EVALUATOR;

    @TempDir
    Path folder;

    @Test
    void readsAnAuditor() throws IOException {
        assertThat(AuditorImporter.read(rows(AuditorImporter.LAYOUT, AUDITOR)))
                .hasValueSatisfying(person -> assertThat(person.languages()).containsExactly("ko", "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "EMPLOYED > friend > employment > import-choice",
                "ko|en > ko|xx > languages > unknown-language",
                "ko|en > '' > languages > required",
                ",KR, > ,XX, > country > unknown-country",
                PERSON + " > gaon > personId > import-id",
                "이가온 > '' > nameKorean > required"
            })
    void refusesAnAuditorByTheRulesOfTheRecord(String right, String wrong, String column, String rule)
            throws IOException {
        CsvGroup rows = rows(AuditorImporter.LAYOUT, replaced(AUDITOR, right, wrong));

        assertThat(AuditorImporter.read(rows)).isEmpty();

        assertThat(rows.mistakes())
                .extracting(RowMistake::column, RowMistake::rule)
                .containsExactly(tuple(column, rule));
    }

    @Test
    void readsACompetenceThatNobodyHasFoundHere() throws IOException {
        CsvGroup rows = rows(CompetenceImporter.LAYOUT, COMPETENCE);

        Competence competence =
                new CompetenceRows(rows, "aims-42001"::equals).competence(RUN).orElseThrow();

        assertThat(competence.evaluation().evaluatedBy()).isNull();
        assertThat(competence.evaluation().imported()).satisfies(imported -> {
            assertThat(imported).isNotNull();
            assertThat(imported.importId()).isEqualTo(RUN.importId());
            assertThat(imported.importedBy()).isEqualTo(ADMIN);
            assertThat(imported.statedEvaluator()).hasToString(EVALUATOR);
        });
        assertThat(competence.content().lead()).isTrue();
        assertThat(competence.content().technicalAreas()).containsExactlyInAnyOrder("MACHINE_LEARNING", "VISION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "aims-42001 > aims-0 > schemeId > unknown-scheme",
                ",AUDITOR, > ,DRIVER, > function > import-choice",
                ",AUDITOR, > ,DECISION_MAKER, > lead > lead-without-auditor",
                "AI_USER > AI_FRIEND > aiRoles > import-choice",
                "2026-12-31 > 2023-12-31 > validUntil > before-its-start",
                "2026-12-31 > 31.12.2026 > validUntil > import-date",
                "2023-12-01 > 2026-12-01 > evidenceSeenOn > in-the-future",
                "file 7 > '' > evidence > required",
                EVALUATOR + " > " + PERSON + " > evaluatedBy > competence-own",
                PERSON + " > " + ADMIN + " > personId > competence-own"
            })
    void refusesACompetenceByTheRulesOfTheRecord(String right, String wrong, String column, String rule)
            throws IOException {
        CsvGroup rows = rows(CompetenceImporter.LAYOUT, replaced(COMPETENCE, right, wrong));

        assertThat(new CompetenceRows(rows, "aims-42001"::equals).competence(RUN))
                .isEmpty();

        assertThat(rows.mistakes())
                .extracting(RowMistake::column, RowMistake::rule)
                .containsExactly(tuple(column, rule));
    }

    @Test
    void readsTheExamplesOfTheGuide() throws IOException {
        Path examples = Path.of("../docs/imports");

        assertThat(CsvGroups.of(examples.resolve("auditors.csv"), AuditorImporter.LAYOUT))
                .allSatisfy(rows -> assertThat(AuditorImporter.read(rows)).isPresent());
        assertThat(CsvGroups.of(examples.resolve("competences.csv"), CompetenceImporter.LAYOUT))
                .allSatisfy(rows -> assertThat(new CompetenceRows(rows, "aims-42001"::equals).competence(RUN))
                        .isPresent());
    }

    private static String replaced(String row, String right, String wrong) {
        return row.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    }

    private CsvGroup rows(CsvLayout layout, String row) throws IOException {
        String headings = layout.columns().stream().map(column -> column.name()).collect(Collectors.joining(","));
        return CsvGroups.of(Files.writeString(folder.resolve("rows.csv"), headings + "\n" + row), layout)
                .getFirst();
    }
}
