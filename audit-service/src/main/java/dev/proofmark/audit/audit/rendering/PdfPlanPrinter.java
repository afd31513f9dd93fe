package dev.proofmark.audit.audit.rendering;

import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.audit.audit.usecase.PlanPrinter;
import dev.proofmark.audit.paper.usecase.PaperPrinter;
import dev.proofmark.platform.document.DocumentLayout;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints plans as PDF. */
@ApplicationScoped
public class PdfPlanPrinter implements PlanPrinter {

    private static final DocumentLayout LAYOUT = DocumentLayout.packed("/documents/audit-plan.html");

    private final PaperPrinter printer;

    public PdfPlanPrinter(PaperPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Uni<byte[]> print(SentPlan plan) {
        return printer.print(LAYOUT, Map.of("page", PlanPage.of(plan)));
    }
}
