package dev.proofmark.audit.personnel.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a competence comes from that was not found here.
 *
 * @param importedBy opaque id of whoever brought it over, and has found nothing
 * @param statedEvaluator whom the former records name as the evaluator; null where they name nobody
 * @param rowSha256 of what the file's row says, so that the same is known again
 */
public record CompetenceImport(
        UUID importId, String importedBy, @Nullable UUID statedEvaluator, String rowSha256) {}
