package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.QUALITY;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A changing route: who uses it, on what, and a body that it takes. */
record Route(Client user, String thing, String transition, Map<String, Object> body) {

    /** These make something new beside what is there, and so change nothing that somebody may have seen. */
    private static final Set<String> WITHOUT_VERSION = Set.of("/findings", "/sampling", "/checklist");

    /** Every route that changes something in a case whose stage 2 is in progress, with a finding of its own. */
    static List<Route> all(Case audited) {
        return all(audited.programme(), audited.auditTime(), audited.stage2(), audited.major());
    }

    /** Every route, with this for each id. */
    static List<Route> named(String id) {
        return all("/programmes/" + id, "/audit-times/" + id, "/audits/" + id, "/findings/" + id);
    }

    private static List<Route> all(String programme, String auditTime, String audit, String finding) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(List.of(
                new Route(PLANNER, programme, "/sampling", Forms.sample()),
                new Route(PLANNER, auditTime, "", Forms.determination()),
                new Route(QUALITY, auditTime, "/confirmation", Forms.NOTHING)));
        routes.addAll(ofAudit(audit));
        routes.addAll(ofFinding(finding));
        return routes;
    }

    private static List<Route> ofAudit(String audit) {
        String proposal = UUID.randomUUID().toString();
        return List.of(
                new Route(PLANNER, audit, "/team-proposals", Forms.team()),
                new Route(APPLICANT, audit, "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING),
                new Route(APPLICANT, audit, "/objections", Forms.objection()),
                new Route(PLANNER, audit, "/team", Forms.confirmation(proposal)),
                new Route(LEAD, audit, "/plan", Forms.plan()),
                new Route(LEAD, audit, "/opening", Forms.opening()),
                new Route(LEAD, audit, "/checklist", Forms.looks("8.4", 0, "CONFORMS")),
                new Route(PLANNER, audit, "/postponement", Forms.interruption()),
                new Route(PLANNER, audit, "/cancellation", Forms.interruption()),
                new Route(LEAD, audit, "/conclusion", Forms.readiness("READY", "내부심사의 표본")),
                new Route(LEAD, audit, "/findings", Forms.nonconformity("MINOR", "8.4")),
                new Route(LEAD, audit, "/report", Forms.report()),
                new Route(LEAD, audit, "/recommendation", Forms.recommendation("GRANT")));
    }

    private static List<Route> ofFinding(String finding) {
        return List.of(
                new Route(LEAD, finding, "", Forms.revision("MAJOR", "8.4", "영향평가가 없는 배포가 두 건 있었다")),
                new Route(LEAD, finding, "/regrading", Forms.regrading("MINOR")),
                new Route(APPLICANT, finding, "/response", Forms.response()),
                new Route(LEAD, finding, "/acceptance", Forms.acceptance()),
                new Route(LEAD, finding, "/rejection", Forms.rejection()),
                new Route(APPLICANT, finding, "/evidence", Forms.evidence()),
                new Route(LEAD, finding, "/verification", Forms.verification(true)));
    }

    String path() {
        return thing + transition;
    }

    boolean isPut() {
        return transition.equals("/plan") || transition.equals("/checklist") || transition.isEmpty();
    }

    boolean demandsVersion() {
        return !WITHOUT_VERSION.contains(transition);
    }

    /** At the present version of the thing. */
    Response send(Object sent) {
        return send(demandsVersion() ? Case.etag(thing) : "\"0\"", sent);
    }

    Response send(String etag, Object sent) {
        return isPut() ? user.put(path(), etag, sent) : user.post(path(), etag, sent);
    }
}
