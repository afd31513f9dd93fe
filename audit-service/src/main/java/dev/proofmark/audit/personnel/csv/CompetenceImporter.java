package dev.proofmark.audit.personnel.csv;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.usecase.KnownSchemes;
import dev.proofmark.audit.personnel.usecase.TakeOverPersonnel;
import dev.proofmark.platform.imports.CsvColumn;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvLayout;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Importer;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Files of what the body's people are competent for. */
@ApplicationScoped
public class CompetenceImporter implements Importer<Competence> {

    static final CsvLayout LAYOUT = CsvLayout.rows(List.of(
            CsvColumn.required("personId", "사용자식별자", 36),
            CsvColumn.required("schemeId", "인증제도", 100),
            CsvColumn.required("function", "직무", 30),
            CsvColumn.required("technicalAreas", "전문분야", 2000),
            CsvColumn.required("aiRoles", "AI역할", 100),
            CsvColumn.optional("lead", "선임여부", 10),
            CsvColumn.optional("aiTechnical", "AI기술지식", 10),
            CsvColumn.required("validFrom", "유효시작일", 10),
            CsvColumn.required("validUntil", "유효종료일", 10),
            CsvColumn.required("evidence", "근거", 4000),
            CsvColumn.required("evidenceSeenOn", "근거확인일", 10),
            CsvColumn.optional("evaluatedBy", "평가자식별자", 36)));

    private final TakeOverPersonnel takeOver;
    private final KnownSchemes schemes;

    public CompetenceImporter(TakeOverPersonnel takeOver, KnownSchemes schemes) {
        this.takeOver = takeOver;
        this.schemes = schemes;
    }

    @Override
    public String kind() {
        return "competences";
    }

    @Override
    public CsvLayout layout() {
        return LAYOUT;
    }

    @Override
    public Optional<Competence> read(CsvGroup rows, ImportRun run) {
        return new CompetenceRows(rows, schemes).competence(run);
    }

    /** Somebody may have many competences, but none of them twice in the same words. */
    @Override
    public String key(Competence competence) {
        return Objects.requireNonNull(competence.evaluation().imported()).rowSha256();
    }

    @Override
    public Uni<List<Standing>> compare(List<ImportEntry<Competence>> batch, ImportRun run) {
        return takeOver.compareCompetences(batch);
    }

    @Override
    public Uni<Void> add(List<ImportEntry<Competence>> fresh, ImportRun run) {
        return takeOver.addCompetences(fresh, run);
    }
}
