package dev.proofmark.audit.testreport.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the laboratory can say in its report; everything else is on record. What is null was not said yet.
 *
 * @param place where the test took place, if not as planned: at the laboratory, elsewhere, or from afar (7.8.2.1 c)
 * @param procedure number and version of the laboratory's own procedure, if not as planned (7.8.2.1 f)
 * @param testedFrom first day of the test (7.8.2.1 i)
 * @param testedUntil last day of the test
 * @param receipt why there is no day of receipt (7.8.2.1 h), where none is on record
 * @param sampling by which plan or method the test data were drawn (7.8.2.1 k)
 * @param deviations what was added, left out or done differently (7.8.2.1 n)
 * @param externalResults which results are others' (7.8.2.1 p)
 * @param customerData what the customer said that bears on the results (7.8.2.2)
 * @param opinions and interpretations, told from results (7.8.7)
 * @param values of metrics, where the scheme has any (7.8.2.1 m)
 * @param judgements of criteria, where it has none
 */
public record TestStatement(
        @Nullable String place,
        @Nullable String procedure,
        @Nullable LocalDate testedFrom,
        @Nullable LocalDate testedUntil,
        @Nullable Answer receipt,
        @Nullable Answer sampling,
        @Nullable Answer deviations,
        @Nullable Answer externalResults,
        @Nullable String customerData,
        @Nullable String opinions,
        List<StatedValue> values,
        List<Judgement> judgements) {

    public TestStatement {
        values = List.copyOf(values);
        judgements = List.copyOf(judgements);
    }

    /** Before anything was said. */
    public static TestStatement none() {
        return new TestStatement(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());
    }
}
