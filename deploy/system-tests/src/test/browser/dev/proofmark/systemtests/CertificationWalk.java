package dev.proofmark.systemtests;

import dev.proofmark.local.demo.Person;

/** One certification of an AI management system from the registration to the certificate, by clicking alone. */
final class CertificationWalk {

    private static final int PHONE = 360;
    private static final String STAGE_1 = "STAGE_1";
    private static final String STAGE_2 = "STAGE_2";

    private final Chromium chromium;
    private final Client client;
    private final Widths widths;

    /** How wide the screens of the client are, and of the body's people. */
    record Widths(int ofClient, int ofBody) {}

    CertificationWalk(Chromium chromium, Client client, Widths widths) {
        this.chromium = chromium;
        this.client = client;
        this.widths = widths;
    }

    void walk() {
        try (Visitor applying = loggedIn(Person.APPLICANT, widths.ofClient());
                Visitor reviewing = loggedIn(Person.REVIEWER, widths.ofBody());
                Visitor planning = loggedIn(Person.PLANNER, widths.ofBody());
                Visitor leading = loggedIn(Person.LEAD_AUDITOR, widths.ofBody())) {
            ApplicantSteps applicant = new ApplicantSteps(applying, client);
            ReviewerSteps reviewer = new ReviewerSteps(reviewing, client);
            PlannerSteps planner = new PlannerSteps(planning, client);
            AuditorSteps auditor = new AuditorSteps(leading, client);

            apply(applicant);
            contract(applicant, reviewer, planner);
            holdStage1(applicant, planner, auditor);
            holdStage2(applicant, planner, auditor);
            correct(applicant, auditor);
            certify();
            showToAnybody(applicant.receivesTheCertificate());
        }
    }

    private static void apply(ApplicantSteps applicant) {
        applicant.registersItsOrganisation();
        applicant.addsASite();
        applicant.addsAContact();
        applicant.startsAnApplication();
        applicant.writesTheApplication();
        applicant.statesWhichControlsApply();
        applicant.sendsDocuments();
        applicant.submits();
    }

    private static void contract(ApplicantSteps applicant, ReviewerSteps reviewer, PlannerSteps planner) {
        reviewer.reviewsTheApplication();
        reviewer.acceptsTheApplication();
        planner.determinesTheAuditTime();
        reviewer.quotes();
        reviewer.offersTheAgreement();
        applicant.readsTheQuotationAndSigns();
    }

    private static void holdStage1(ApplicantSteps applicant, PlannerSteps planner, AuditorSteps auditor) {
        planner.proposesATeam(STAGE_1);
        applicant.acceptsTheTeam(STAGE_1);
        planner.confirmsTheTeam(STAGE_1);
        auditor.sendsThePlan(STAGE_1, "13:00");
        auditor.opensTheAudit(STAGE_1);
        auditor.fillsInTheChecklist(STAGE_1, 2);
        auditor.concludesStage1();
    }

    private static void holdStage2(ApplicantSteps applicant, PlannerSteps planner, AuditorSteps auditor) {
        planner.proposesATeam(STAGE_2);
        applicant.acceptsTheTeam(STAGE_2);
        planner.confirmsTheTeam(STAGE_2);
        auditor.sendsThePlan(STAGE_2, "17:00");
        auditor.opensTheAudit(STAGE_2);
        auditor.fillsInTheChecklist(STAGE_2, 3);
        auditor.recordsAFinding();
        auditor.concludesStage2();
        auditor.issuesTheReport();
    }

    private static void correct(ApplicantSteps applicant, AuditorSteps auditor) {
        applicant.answersTheFinding();
        auditor.acceptsTheAnswer();
        applicant.showsEvidence();
        auditor.verifiesTheAction();
        auditor.recommendsToGrant();
    }

    /** Those who decide log in when it is their turn: a decision asks for somebody who has just done so. */
    private void certify() {
        try (Visitor visitor = loggedIn(Person.TECHNICAL_REVIEWER, widths.ofBody())) {
            new CertifierSteps(visitor, client).reviewsTheFile();
        }
        try (Visitor visitor = loggedIn(Person.DECIDER, widths.ofBody())) {
            new CertifierSteps(visitor, client).grants();
        }
    }

    private void showToAnybody(String address) {
        try (Visitor visitor = visitor(PHONE)) {
            PublicSteps anybody = new PublicSteps(visitor, client);
            anybody.verifiesTheCertificate(address);
            anybody.findsItInTheRegister(address);
        }
    }

    private Visitor loggedIn(Person person, int width) {
        return visitor(width).loggedIn(person);
    }

    private Visitor visitor(int width) {
        return chromium.visitor(client.words(), width);
    }
}
