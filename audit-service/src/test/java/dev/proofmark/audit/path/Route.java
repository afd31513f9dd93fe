package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.PLANNER;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A changing route: who uses it, on what, and a body that it takes. */
record Route(Client user, String thing, String transition, Map<String, Object> body) {

    /** Every route that changes something, on one audit and one finding. */
    static List<Route> all(String audit, String finding) {
        String proposal = UUID.randomUUID().toString();
        return List.of(
                new Route(PLANNER, audit, "/team-proposals", Forms.team()),
                new Route(APPLICANT, audit, "/team-proposals/" + proposal + "/acceptance", Forms.NOTHING),
                new Route(APPLICANT, audit, "/objections", Forms.objection()),
                new Route(PLANNER, audit, "/team", Forms.confirmation(proposal)),
                new Route(LEAD, audit, "/plan", Forms.plan()),
                new Route(LEAD, audit, "/opening", Forms.NOTHING),
                new Route(LEAD, audit, "/conclusion", Forms.readiness("READY", "내부심사의 표본")),
                new Route(LEAD, audit, "/findings", Forms.nonconformity("MINOR", "8.4")),
                new Route(LEAD, audit, "/report", Forms.report()),
                new Route(LEAD, audit, "/recommendation", Forms.recommendation("GRANT")),
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
        return transition.equals("/plan");
    }

    Response send(String etag, Object sent) {
        return isPut() ? user.put(path(), etag, sent) : user.post(path(), etag, sent);
    }
}
