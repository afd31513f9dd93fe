package dev.proofmark.certificate.takeover.csv;

import dev.proofmark.certificate.certificate.usecase.CertificateContents;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.certificate.takeover.usecase.TakeOverCertificates;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvLayout;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Importer;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Files of certificates. */
@ApplicationScoped
public class CertificateImporter implements Importer<FormerCertificate> {

    private final TakeOverCertificates takeOver;
    private final CertificateContents contents;

    public CertificateImporter(TakeOverCertificates takeOver, CertificateContents contents) {
        this.takeOver = takeOver;
        this.contents = contents;
    }

    @Override
    public String kind() {
        return "certificates";
    }

    @Override
    public CsvLayout layout() {
        return CertificateColumns.LAYOUT;
    }

    /** Which accreditation it names is on its document; ours is not claimed for what was not decided here (I-40). */
    @Override
    public Optional<FormerCertificate> read(CsvGroup rows, ImportRun run) {
        LocalDate today = run.context().today();
        return new CertificateRows(rows, (scope, scheme, version) -> contents.of(scope, scheme, version, today, false))
                .certificate(today);
    }

    @Override
    public String key(FormerCertificate certificate) {
        return certificate.number().value();
    }

    @Override
    public Uni<List<Standing>> compare(List<ImportEntry<FormerCertificate>> batch, ImportRun run) {
        return takeOver.compare(batch);
    }

    @Override
    public Uni<Void> add(List<ImportEntry<FormerCertificate>> fresh, ImportRun run) {
        return takeOver.add(fresh, run);
    }
}
