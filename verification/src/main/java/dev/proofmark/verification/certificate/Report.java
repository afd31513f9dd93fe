package dev.proofmark.verification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was checked of a certificate, and what came of it.
 *
 * @param number of the certificate, as far as anything tells it
 * @param issuer its DID: whose word all this rests on
 * @param issuerName as the credential says
 * @param holder as the credential says
 * @param day of which was asked whether the certificate was in force on it
 * @param checkedAt when it was checked
 * @param checks in the order of the questions, none left out
 */
public record Report(
        @Nullable String number,
        @Nullable Integer revision,
        @Nullable String issuer,
        @Nullable String issuerName,
        @Nullable String holder,
        LocalDate day,
        Instant checkedAt,
        List<Check> checks) {

    private static final Set<Question> ESSENTIAL = Set.of(
            Question.ISSUER,
            Question.CREDENTIAL_SIGNATURE,
            Question.CERTIFICATE_NUMBER,
            Question.CREDENTIAL_VALIDITY,
            Question.LOG_INCLUSION,
            Question.LOG_NUMBER,
            Question.LOG_CREDENTIAL);

    private static final Set<Question> CURRENT = Set.of(Question.STATUS_REVOCATION, Question.STATUS_SUSPENSION);

    public Report {
        checks = List.copyOf(checks);
    }

    /**
     * What the checks come to. A document that is shown must be the one that the log names; whether a certificate was in force on a day is known by the issuer's signed answer for the day,
     * or, of today, by the status lists.
     */
    public Verdict verdict() {
        if (checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILED)) {
            return Verdict.NOT_VALID;
        }
        boolean isToday = day.equals(LocalDate.ofInstant(checkedAt, Request.ZONE));
        boolean statusIsKnown =
                passed(Set.of(Question.STATUS_PROOF, Question.STATUS_ON_DAY)) || (isToday && passed(CURRENT));
        boolean documentIsKnown = !hasDocument() || passed(Set.of(Question.SEAL, Question.LOG_DOCUMENT));
        return passed(ESSENTIAL) && statusIsKnown && documentIsKnown ? Verdict.VALID : Verdict.UNKNOWN;
    }

    private boolean hasDocument() {
        return checks.stream()
                .anyMatch(check -> check.question() == Question.SEAL && check.outcome() == Outcome.PASSED);
    }

    private boolean passed(Set<Question> questions) {
        return questions.stream()
                .allMatch(question -> checks.stream()
                        .filter(check -> check.question() == question)
                        .allMatch(check -> check.outcome() == Outcome.PASSED));
    }

    /** The whole of it in one sentence. */
    public String sentence(Language language) {
        String what = number == null ? language.of("이 인증서", "this certificate") : number;
        return switch (verdict()) {
            case VALID ->
                language.of("%s: %s에 유효합니다.".formatted(what, day), "%s was in force on %s.".formatted(what, day));
            case NOT_VALID ->
                language.of(
                        "%s: %s에 유효한 것으로 인정할 수 없습니다. 실패한 검사: %s.".formatted(what, day, failures(language)),
                        "%s is not accepted as valid on %s. Failed: %s.".formatted(what, day, failures(language)));
            case UNKNOWN ->
                language.of(
                        "%s: %s에 유효한지 확인할 수 없습니다. 실패한 검사는 없으나 확인에 필요한 것이 없습니다%s.".formatted(what, day, missing()),
                        "It could not be checked whether %s was in force on %s: nothing failed, but something is missing%s."
                                .formatted(what, day, missing()));
        };
    }

    /** The first thing that was looked for in vain: an address that answers 404, say, since nobody knows the number. */
    private String missing() {
        return checks.stream()
                .filter(check ->
                        check.outcome() == Outcome.NOT_CHECKED && !check.found().equals(Findings.NOT_REACHED))
                .map(Check::found)
                .findFirst()
                .map(found -> " (" + Printable.of(found) + ")")
                .orElse("");
    }

    private String failures(Language language) {
        return String.join(
                ", ",
                checks.stream()
                        .filter(check -> check.outcome() == Outcome.FAILED)
                        .map(check -> check.question().words(language) + " [" + check.failure() + "]")
                        .distinct()
                        .toList());
    }
}
