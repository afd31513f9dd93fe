package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.version;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A certified client and what it tells of its changes. */
final class Notices {

    /** What the client writes, for tests that nothing of it gets out. */
    static final String DESCRIPTION = "부산 사업장에 새 상담 모델을 도입합니다";

    static final String RATIONALE = "새 사업장은 표본에 없다";
    static final String MESSAGE = "현장 심사 일정을 안내해 드립니다";

    private Notices() {}

    /** A contract that an application has led to. */
    record Contract(UUID organisation, String application, UUID certification) {

        /** Path of the client's notices. */
        String notices() {
            return "/organisations/" + organisation + "/change-notices";
        }
    }

    static Contract aContract() {
        return aContractOf(Cases.anOrganisation());
    }

    static Contract aContractOf(UUID organisation) {
        String application = "/applications/"
                + expect(201, APPLICANT.post("/applications", Forms.application(organisation)))
                        .path("id");
        expect(200, APPLICANT.put(application, version(application), Forms.content()));
        expect(200, APPLICANT.put(application + "/soa", version(application), Forms.statement()));
        expect(200, APPLICANT.post(application + "/submission", version(application), Forms.NOTHING));
        expect(200, REVIEWER.put(application + "/review", version(application), Forms.review()));
        Map<String, Object> accepted = Map.of("outcome", "ACCEPTED");
        expect(200, REVIEWER.post(application + "/review/conclusion", version(application), accepted));
        expect(200, REVIEWER.put(application + "/agreement", version(application), Forms.NOTHING));
        String hash = expect(200, APPLICANT.get(application + "/agreement")).path("documentSha256");
        Map<String, Object> signature = Map.of("documentSha256", hash);
        expect(200, APPLICANT.post(application + "/agreement/signature", version(application), signature));
        String certification = expect(200, APPLICANT.get(application)).path("certificationId");
        return new Contract(organisation, application, UUID.fromString(certification));
    }

    static Map<String, Object> form(UUID... certifications) {
        Map<String, Object> form = new HashMap<>();
        form.put("kinds", List.of("CONTACTS_OR_SITES", "AI_SYSTEMS"));
        form.put("descriptionKorean", DESCRIPTION);
        form.put("effectiveOn", today().plusMonths(1).toString());
        form.put(
                "certificationIds",
                Arrays.stream(certifications).map(UUID::toString).toList());
        return form;
    }

    static Map<String, Object> assessment(String outcome) {
        return Map.of("outcome", outcome, "rationale", RATIONALE, "messageKorean", MESSAGE);
    }

    /** Path of a new notice. */
    static String aNotice(Contract contract) {
        return contract.notices()
                + "/"
                + expect(201, APPLICANT.post(contract.notices(), form(contract.certification())))
                        .path("id");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Seoul"));
    }
}
