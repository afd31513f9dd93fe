package dev.proofmark.application.application.web;

import dev.proofmark.application.application.usecase.Submission;
import java.time.LocalDate;

/**
 * A submission in the list.
 *
 * @param documentSha256 hash over the UTF-8 bytes of what was handed in
 */
record SubmissionView(long applicationVersion, LocalDate submittedOn, String submittedBy, String documentSha256) {

    static SubmissionView of(Submission submission) {
        return new SubmissionView(
                submission.applicationVersion(),
                submission.submittedOn(),
                submission.submittedBy(),
                submission.documentSha256());
    }
}
