package dev.proofmark.audit.personnel.csv;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceDecisions;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.CompetenceImport;
import dev.proofmark.audit.personnel.domain.Evaluation;
import dev.proofmark.audit.personnel.usecase.KnownSchemes;
import dev.proofmark.contracts.AiRole;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvRow;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the row of one competence. */
final class CompetenceRows {

    private final CsvGroup rows;
    private final CsvRow row;
    private final KnownSchemes schemes;

    CompetenceRows(CsvGroup rows, KnownSchemes schemes) {
        this.rows = rows;
        this.row = rows.first();
        this.schemes = schemes;
    }

    /** The competence; empty if its row has mistakes, which are noted on it. */
    Optional<Competence> competence(ImportRun run) {
        var _ = row.required("personId");
        UUID personId = row.id("personId");
        UUID statedEvaluator = row.id("evaluatedBy");
        CompetenceContent content = content();
        String evidence = row.required("evidence");
        LocalDate evidenceSeenOn = row.requiredDate("evidenceSeenOn");
        if (content == null
                || personId == null
                || evidenceSeenOn == null
                || !rows.mistakes().isEmpty()) {
            return Optional.empty();
        }
        String by = run.context().actor().personId();
        Evaluation evaluation = Evaluation.imported(
                evidence,
                evidenceSeenOn,
                run.context().today(),
                new CompetenceImport(run.importId(), by, statedEvaluator, rows.sha256()));
        return switch (CompetenceDecisions.takeOver(Ids.next(), personId, content, evaluation)) {
            case Outcome.Accepted<Competence, ?> accepted -> Optional.of(accepted.state());
            case Outcome.Refused<Competence, ?> refused -> {
                row.mistakes(refused.refusal(), CompetenceRows::sameName);
                yield Optional.empty();
            }
        };
    }

    private @Nullable CompetenceContent content() {
        String scheme = row.required("schemeId");
        if (!scheme.isEmpty() && !schemes.exist(scheme)) {
            row.mistake("schemeId", "unknown-scheme");
        }
        var _ = row.required("technicalAreas");
        CompetenceFunction function = row.requiredOneOf("function", CompetenceFunction.class);
        Set<AiRole> roles = row.namesOf("aiRoles", AiRole.class);
        boolean lead = row.yes("lead");
        boolean aiTechnical = row.yes("aiTechnical");
        LocalDate validFrom = row.requiredDate("validFrom");
        LocalDate validUntil = row.requiredDate("validUntil");
        return function == null || validFrom == null || validUntil == null
                ? null
                : new CompetenceContent(
                        scheme,
                        row.list("technicalAreas").stream().collect(Collectors.toUnmodifiableSet()),
                        roles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                        Objects.requireNonNull(function),
                        lead,
                        aiTechnical,
                        validFrom,
                        validUntil);
    }

    private static String sameName(String pointer) {
        return pointer.substring(1);
    }
}
