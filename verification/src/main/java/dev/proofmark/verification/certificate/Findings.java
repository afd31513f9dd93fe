package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks as they are carried out. None of them ends with an exception, whatever it is given. */
final class Findings {

    /** Of what was not even begun, since something before it is missing. */
    static final String NOT_REACHED = "what it needs is missing";

    private final List<Check> checks = new ArrayList<>();

    /** What is seen when a check passes. */
    interface Examination<T> {
        T carryOut() throws VerificationException, NotAtHandException;
    }

    /** What a passed check tells. */
    interface Sight<T> {
        String of(T result);
    }

    /**
     * Carries out a check.
     *
     * @return its result, null unless it passed
     */
    <T> @Nullable T examine(
            Question question, String expected, String source, Examination<T> examination, Sight<T> sight) {
        try {
            T result = examination.carryOut();
            checks.add(new Check(question, Outcome.PASSED, null, expected, sight.of(result), source));
            return result;
        } catch (VerificationException failure) {
            failed(question, failure, source);
        } catch (NotAtHandException missing) {
            notChecked(question, expected, missing.reason(), source);
        } catch (RuntimeException unexpected) {
            // Whatever a forger thinks of next: a certificate that breaks the check has not passed it.
            checks.add(
                    new Check(question, Outcome.FAILED, question.id(), expected, "a breakdown: " + unexpected, source));
        }
        return null;
    }

    void notChecked(Question question, String expected, String reason, String source) {
        checks.add(new Check(question, Outcome.NOT_CHECKED, null, expected, reason, source));
    }

    void failed(Question question, VerificationException failure, String source) {
        checks.add(new Check(question, Outcome.FAILED, failure.check(), failure.expected(), failure.found(), source));
    }

    /** In the order of the questions, none of them left out. */
    List<Check> inOrder() {
        EnumSet<Question> open = EnumSet.allOf(Question.class);
        checks.forEach(check -> open.remove(check.question()));
        open.forEach(question -> notChecked(question, question.words(Language.ENGLISH), NOT_REACHED, ""));
        return checks.stream()
                .sorted((one, other) -> one.question().compareTo(other.question()))
                .toList();
    }
}
