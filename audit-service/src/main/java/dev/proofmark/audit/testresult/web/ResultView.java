package dev.proofmark.audit.testresult.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of predictions or timings with what was recomputed of it.
 *
 * @param number counts those of the evaluation and kind
 * @param counts whether it is the one of its kind that the report is made of
 * @param sha256 of the bytes as they came
 * @param evaluation as {@code ./proofmark evaluate --json} prints it, too
 */
public record ResultView(
        UUID resultsId,
        ResultKind kind,
        int number,
        boolean counts,
        String sha256,
        long size,
        long samples,
        String uploadedBy,
        Instant uploadedAt,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String evaluation) {

    /** All of an evaluation, predictions first, each kind the newest first. */
    public record Results(List<ResultView> results) {}

    static ResultView of(ResultFile file, boolean counts) {
        return new ResultView(
                file.id(),
                file.kind(),
                file.number(),
                counts,
                file.sha256(),
                file.size(),
                file.samples(),
                file.uploadedBy(),
                file.uploadedAt(),
                file.evaluation());
    }

    static Results of(List<ResultFile> files) {
        Set<ResultKind> seen = EnumSet.noneOf(ResultKind.class);
        return new Results(
                files.stream().map(file -> of(file, seen.add(file.kind()))).toList());
    }
}
