package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.product.domain.DecisionRule;
import dev.proofmark.application.scheme.domain.LimitSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agreement is about. */
public sealed interface AgreedSubject {

    /**
     * A management system with every site in it (ISO/IEC 17021-1:2015, 5.1.2).
     *
     * @param headcount people within the scope
     */
    record ManagementSystem(int headcount, List<Site> sites) implements AgreedSubject {

        public ManagementSystem {
            sites = List.copyOf(sites);
        }
    }

    /** A site that the agreement covers. */
    record Site(Words name, Words address, Words activities, int headcount) {}

    /**
     * One version of a product, and what is agreed about its evaluation (ISO/IEC 17065:2012, 4.1.2; ISO/IEC 17025:2017,
     * 7.1.3).
     *
     * @param name with its version and the hash of its artefact: what tells it from every other product
     * @param task null where nothing is classified
     * @param limits none where nothing is measured
     * @param rule by which the limits are judged (I-47)
     * @param method of the evaluation
     * @param validity how long a certificate lasts and what happens meanwhile
     */
    record Product(
            ProductName name,
            Words conditions,
            @Nullable Task task,
            List<Limit> limits,
            @Nullable DecisionRule rule,
            String method,
            Validity validity)
            implements AgreedSubject {

        public Product {
            limits = List.copyOf(limits);
        }
    }

    /**
     * What tells a product from every other.
     *
     * @param sha256 of the artefact, lower-case hex
     */
    record ProductName(String name, String version, String sha256) {}

    /**
     * What a model tells apart.
     *
     * @param positiveClass of a binary task
     */
    record Task(Words name, List<String> classes, @Nullable String positiveClass, List<Threshold> thresholds) {

        public Task {
            classes = List.copyOf(classes);
            thresholds = List.copyOf(thresholds);
        }
    }

    /** From which score on a class is predicted. */
    record Threshold(String label, String value) {}

    /**
     * What a metric has to reach, or may not exceed.
     *
     * @param label of the class that it is of; null for the whole
     * @param limit as a decimal
     */
    record Limit(Words metric, @Nullable String label, LimitSide side, String limit) {}

    /**
     * How long a certificate of a product lasts.
     *
     * @param months from the decision on
     * @param surveillanceMonths the longest time between two looks at it; null where there is no surveillance
     */
    record Validity(int months, @Nullable Integer surveillanceMonths) {}
}
