package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.usecase.DecisionSettings;
import dev.proofmark.certificate.decision.usecase.FileWithDecisions;
import dev.proofmark.platform.commands.Answer;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows files together with what the body has set about their decisions. */
@ApplicationScoped
class FileViews {
    private final DecisionSettings settings;

    FileViews(DecisionSettings settings) {
        this.settings = settings;
    }

    FileView of(FileWithDecisions seen) {
        return FileView.of(seen, settings.committeeOn(seen.file().kind()).orElse(null));
    }

    /** With its version, for answers to commands. */
    Answer answer(FileWithDecisions seen) {
        return Answer.ok(of(seen), seen.file().version());
    }
}
