package dev.proofmark.platform.storage.scanning;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The scanner of this installation, if it has one. */
@ApplicationScoped
public class Scanners {

    private static final Logger LOGGER = Logger.getLogger(Scanners.class);

    private final Optional<ContentScanner> scanner;

    public Scanners(ScannerConfig config) {
        this.scanner =
                config.clamd().map(address -> ClamdScanner.at(address, config.connectTimeout(), config.scanTimeout()));
    }

    public Optional<ContentScanner> scanner() {
        return scanner;
    }

    void sayWhetherFilesAreScanned(@Observes StartupEvent start) {
        if (scanner.isEmpty()) {
            LOGGER.warn("FILES ARE NOT SCANNED FOR MALWARE: proofmark.scanner.clamd is not set. Whatever is uploaded is"
                    + " given out as it came, marked NOT_SCANNED.");
        }
    }
}
