package dev.proofmark.audit.testreport.domain;

import java.util.Locale;

/**
 * What each test report has to say (ISO/IEC 17025:2017, 7.8.2.1 a to p, in our own words). Each is answered; h, k, n and p
 * may be so by a reason why they don't apply (I-43).
 */
public enum ReportItem {
    /** A title. */
    A(""),
    /** Name and address of the laboratory. */
    B(""),
    /** Where the test took place. */
    C("/place"),
    /** A number that stands on each page, and an end that can be told. */
    D(""),
    /** Name of the customer and how to reach them. */
    E(""),
    /** The method, with the laboratory's own procedure. */
    F("/procedure"),
    /** The item, so that it is told from all others, and its condition. */
    G(""),
    /** The day that the item came. */
    H("/receipt"),
    /** The days of the test. */
    I("/testedFrom"),
    /** The day of issue. */
    J(""),
    /** The plan or method of sampling. */
    K("/sampling"),
    /** That the results are those of the items tested, and of nothing else. */
    L(""),
    /** The results. */
    M("/values"),
    /** What was added, left out or done differently. */
    N("/deviations"),
    /** Who authorises. */
    O(""),
    /** Which results are others'. */
    P("/externalResults");

    private final String pointer;

    ReportItem(String pointer) {
        this.pointer = pointer;
    }

    /** Where in what the laboratory says it is answered; what it answers by being issued points to the whole. */
    public String pointer() {
        return pointer;
    }

    /** As the standard counts. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
