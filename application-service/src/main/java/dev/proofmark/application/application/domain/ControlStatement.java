package dev.proofmark.application.application.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client says of one control (ISO/IEC 42001:2023, 6.1.3): whether it applies, and why or why not.
 *
 * @param controlId for example {@code A.6.2.8}
 * @param documentReferences the client's own documents that show the control
 */
public record ControlStatement(
        String controlId,
        @Nullable Boolean applicable,
        @Nullable String justification,
        @Nullable ImplementationStatus implementationStatus,
        List<String> documentReferences) {

    public ControlStatement {
        documentReferences = List.copyOf(documentReferences);
    }
}
