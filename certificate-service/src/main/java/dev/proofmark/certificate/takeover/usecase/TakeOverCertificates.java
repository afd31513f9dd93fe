package dev.proofmark.certificate.takeover.usecase;

import dev.proofmark.certificate.certificate.domain.StatusEntry;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.PublicRegister;
import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes certificates over from the body's former records: without a decision, a document or evidence of ours. */
@ApplicationScoped
public class TakeOverCertificates {

    private final FormerCertificates certificates;
    private final FormerCertificateNews news;
    private final PublicRegister register;

    public TakeOverCertificates(FormerCertificates certificates, FormerCertificateNews news, PublicRegister register) {
        this.certificates = certificates;
        this.news = news;
        this.register = register;
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
            return certificates
                    .add(held, run)
                    .chain(() ->
                            register.enter(registered(held, run), run.context().today()))
                    .chain(() -> news.tell(held, run));
        });
    }

    private static List<PublicRegister.Registered> registered(List<FormerCertificates.Held> held, ImportRun run) {
        return held.stream().map(each -> registered(each, run)).toList();
    }

    private static PublicRegister.Registered registered(FormerCertificates.Held held, ImportRun run) {
        FormerCertificate certificate = held.entry().value();
        List<StatusEntry> words = certificate.history(run.context().now());
        return new PublicRegister.Registered(
                certificate.certificateId(),
                held.organisationId(),
                certificate.number(),
                new StatusHistory(words),
                Map.of(words.getFirst().revision(), certificate.content()));
    }

    private static List<FormerCertificate> values(List<ImportEntry<FormerCertificate>> entries) {
        return entries.stream().map(ImportEntry::value).toList();
    }
}
