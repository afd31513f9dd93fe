package dev.proofmark.certificate.takeover.usecase;

import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Takes certificates over from the body's former records: without a decision, a document or evidence of ours. */
@ApplicationScoped
public class TakeOverCertificates {

    private final FormerCertificates certificates;
    private final FormerCertificateNews news;

    public TakeOverCertificates(FormerCertificates certificates, FormerCertificateNews news) {
        this.certificates = certificates;
        this.news = news;
    }

    /** How these certificates stand to those that are known, in their order. */
    public Uni<List<Standing>> compare(List<ImportEntry<FormerCertificate>> batch) {
        return certificates.known(values(batch)).map(known -> {
            List<Standing> standings = new ArrayList<>();
            for (int index = 0; index < batch.size(); index++) {
                standings.add(standing(batch.get(index), known.get(index)));
            }
            return standings;
        });
    }

    private static Standing standing(ImportEntry<FormerCertificate> entry, FormerCertificates.Known known) {
        if (known.taken()) {
            return entry.sha256().equals(known.rowSha256())
                    ? Standing.same()
                    : Standing.refused(
                            entry.row(),
                            "number",
                            known.rowSha256() == null ? "import-number-taken" : "import-differs");
        }
        return known.holder().isPresent()
                ? Standing.fresh()
                : Standing.refused(entry.row(), "client", "import-client-unknown");
    }

    /** Adds these certificates, and tells of them. */
    public Uni<Void> add(List<ImportEntry<FormerCertificate>> fresh, ImportRun run) {
        return certificates.known(values(fresh)).chain(known -> {
            List<FormerCertificates.Held> held = new ArrayList<>();
            for (int index = 0; index < fresh.size(); index++) {
                held.add(new FormerCertificates.Held(
                        fresh.get(index), known.get(index).holder().orElseThrow()));
            }
            return certificates.add(held, run).chain(() -> news.tell(held, run));
        });
    }

    private static List<FormerCertificate> values(List<ImportEntry<FormerCertificate>> entries) {
        return entries.stream().map(ImportEntry::value).toList();
    }
}
