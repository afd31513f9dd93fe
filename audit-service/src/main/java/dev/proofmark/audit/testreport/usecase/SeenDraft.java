package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.ReportItem;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.List;

/**
 * A draft for those who work at it.
 *
 * @param missing what nobody has answered yet (I-43)
 * @param differing values that the predictions don't bear out (I-45)
 */
public record SeenDraft(ReportDraft draft, List<ReportItem> missing, List<FieldRefusal> differing) {

    public SeenDraft {
        missing = List.copyOf(missing);
        differing = List.copyOf(differing);
    }
}
