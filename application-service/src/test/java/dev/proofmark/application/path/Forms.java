package dev.proofmark.application.path;

import dev.proofmark.application.application.domain.ApplicationFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people fill in, as JSON. */
final class Forms {

    static final Map<String, Object> NOTHING = Map.of();

    private Forms() {}

    static Map<String, Object> organisation(UUID id) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", id.toString());
        // An organisation can be registered only once, so each of these has a name of its own.
        form.put("legalNameKorean", "주식회사 가온지능 " + id);
        form.put("legalNameEnglish", "Gaon AI " + id + " Co., Ltd.");
        form.put("country", "KR");
        form.put("registrationNumber", "1248100998");
        form.put("addressKorean", "서울특별시 가상구 예시로 1");
        form.put("addressEnglish", "1 Yesi-ro, Gasang-gu, Seoul");
        form.put("city", "Seoul");
        return form;
    }

    static Map<String, Object> application(UUID organisationId) {
        return Map.of("organisationId", organisationId.toString(), "scheme", "aims-42001", "kind", "INITIAL");
    }

    static Map<String, Object> content() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("scopeKorean", "AI 고객상담 서비스의 개발과 운영");
        form.put("scopeEnglish", "Development and operation of AI customer services");
        form.put("sites", List.of(site("본사", "Head office", true, 80), site("부산지사", "Busan branch", false, 40)));
        form.put("headcount", 120);
        form.put("aiRoles", List.of("AI_PRODUCER", "AI_PROVIDER"));
        form.put("aiSystems", List.of(aiSystem()));
        form.put("consultancy", Map.of("received", true, "consultantOrganisation", "가람자문", "endedOn", "2025-01-31"));
        return form;
    }

    static Map<String, Object> site(String korean, String english, boolean headOffice, int headcount) {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("nameKorean", korean);
        site.put("nameEnglish", english);
        site.put("addressKorean", korean + " 주소");
        site.put("addressEnglish", english + " address");
        site.put("headOffice", headOffice);
        site.put("headcount", headcount);
        site.put("activitiesKorean", "개발");
        site.put("activitiesEnglish", "Development");
        return site;
    }

    private static Map<String, Object> aiSystem() {
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("name", "Saemi");
        system.put("purpose", "answers customers' questions");
        system.put("lifecycleRole", "DEVELOPED");
        system.put("riskClass", "LIMITED");
        system.put("highImpact", false);
        return system;
    }

    static Map<String, Object> statement() {
        List<Map<String, Object>> controls = new ArrayList<>();
        for (String id : ApplicationFixtures.CONTROLS) {
            controls.add(control(id, !id.equals("A.10.4")));
        }
        return Map.of("version", "1.0", "date", "2026-01-15", "controls", controls);
    }

    static Map<String, Object> control(String id, boolean applicable) {
        Map<String, Object> control = new LinkedHashMap<>();
        control.put("controlId", id);
        control.put("applicable", applicable);
        control.put("justification", applicable ? "우리 위험을 다룬다" : "해당 활동이 없다");
        if (applicable) {
            control.put("implementationStatus", "IMPLEMENTED");
        }
        control.put("documentReferences", List.of("AIMS-01"));
        return control;
    }

    /** Of a client that was advised until January 2025, by nobody of the body. */
    static Map<String, Object> review() {
        return review(impartiality("INDEPENDENT"));
    }

    static Map<String, Object> review(Map<String, Object> impartiality) {
        Map<String, Object> form = new LinkedHashMap<>(reviewWithoutImpartiality());
        form.put("impartiality", impartiality);
        return form;
    }

    static Map<String, Object> impartiality(String consultant) {
        return impartiality(consultant, List.of());
    }

    static Map<String, Object> impartiality(String consultant, List<Map<String, Object>> persons) {
        return Map.of("consultant", consultant, "persons", persons);
    }

    /** Somebody of the body who advised the client. */
    static Map<String, Object> adviser(String personId, LocalDate until) {
        return Map.of("personId", personId, "kind", "CONSULTANCY", "consultedUntil", until.toString());
    }

    /** Somebody of the body who still works for the client. */
    static Map<String, Object> employee(String personId) {
        return Map.of("personId", personId, "kind", "EMPLOYMENT");
    }

    static Map<String, Object> reviewWithoutImpartiality() {
        Map<String, Object> yes = Map.of("answer", true, "evidence", "신청서에서 확인");
        return Map.of(
                "checks",
                Map.of(
                        "informationSufficient", yes,
                        "differencesResolved", yes,
                        "competenceAndAbility", yes,
                        "scopeSitesTimeConsidered", yes),
                "requiredCompetences",
                List.of("AIMS-42001", "AI-RISK"),
                "withinAccreditation",
                true);
    }
}
