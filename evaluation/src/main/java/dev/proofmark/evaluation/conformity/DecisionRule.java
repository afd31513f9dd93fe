package dev.proofmark.evaluation.conformity;

/** How the uncertainty counts when conformity is stated (ISO/IEC 17025:2017, 3.7 and 7.8.6.1). */
public sealed interface DecisionRule {

    /** The value itself meets the limit; who agrees to it bears the risk of chance. */
    record Simple() implements DecisionRule {}

    /**
     * The bound of the value's interval that is nearer to the limit meets it.
     *
     * @param confidence that the interval must have, of both sides together
     */
    record GuardBanded(double confidence) implements DecisionRule {

        /** What is agreed where nobody says otherwise. */
        public static final GuardBanded DEFAULT = new GuardBanded(0.95);

        public GuardBanded {
            if (!(confidence > 0 && confidence < 1)) {
                throw new IllegalArgumentException("no confidence is " + confidence);
            }
        }
    }
}
