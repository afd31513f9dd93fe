package dev.proofmark.audit.paper.usecase;

import dev.proofmark.platform.document.AssociatedFile;
import dev.proofmark.platform.document.DocumentLayout;
import dev.proofmark.platform.document.DocumentPrinter;
import dev.proofmark.platform.document.PdfWriter;
import dev.proofmark.platform.document.Printability;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Prints what is frozen as text. A character that no font of ours has stands on paper as its number, since what was
 * frozen can't be refused any more, and a silent gap would be a false document.
 */
@ApplicationScoped
public class PaperPrinter {

    private final DocumentPrinter printer;
    private final Printability printability;

    public PaperPrinter(DocumentPrinter printer, Printability printability) {
        this.printer = printer;
        this.printability = printability;
    }

    /** The page as PDF (PDF/A-3a, PDF/UA-1), made off the event loop. */
    public Uni<byte[]> print(DocumentLayout layout, Map<String, ?> values) {
        return printer.print(() -> PdfWriter.write(printable(layout.xhtml(values))));
    }

    /** The same with what the pages say as a file in it. */
    public Uni<byte[]> print(DocumentLayout layout, Map<String, ?> values, AssociatedFile file) {
        return printer.print(() -> file.attachedTo(PdfWriter.write(printable(layout.xhtml(values)))));
    }

    private String printable(String text) {
        if (printability.firstUnprintable(text).isEmpty()) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(codePoint -> printable.append(printable(codePoint)));
        return printable.toString();
    }

    private String printable(int codePoint) {
        String character = Character.toString(codePoint);
        return printability.firstUnprintable(character).isEmpty() ? character : "[U+%04X]".formatted(codePoint);
    }
}
