package dev.proofmark.certificate.body.usecase;

import dev.proofmark.certificate.body.domain.InformationText;
import dev.proofmark.certificate.body.domain.InformationTopic;
import dev.proofmark.certificate.certificate.usecase.BodyConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What the body says about its ways: our words, and its own in the place of those that it has files for. */
@Startup
@ApplicationScoped
public class BodyInformation {
    private final List<InformationText> texts;

    /**
     * Reads all of it.
     *
     * @throws IllegalStateException if a file of the body's own cannot be what it should be: it does not start so
     */
    public BodyInformation(BodyConfig body) {
        InformationFiles files = InformationFiles.of(body.information());
        this.texts = Arrays.stream(InformationTopic.values()).map(files::read).toList();
    }

    /** A text on each topic. */
    public List<InformationText> texts() {
        return texts;
    }
}
