package dev.proofmark.certificate.takeover.usecase;

import dev.proofmark.platform.imports.ImportRun;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What others hear of certificates from the body's former records. */
public interface FormerCertificateNews {

    Uni<Void> tell(List<FormerCertificates.Held> certificates, ImportRun run);
}
