package dev.proofmark.platform.imports;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The kinds of files that a service reads. */
@ApplicationScoped
class Importers {

    private final Instance<Importer<?>> all;

    Importers(@Any Instance<Importer<?>> all) {
        this.all = all;
    }

    /**
     * The reader of a kind.
     *
     * @throws RefusedException {@code not-found} if this service has none
     */
    Importer<?> of(String kind) {
        return all.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
