package dev.proofmark.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the client does: applies, signs, accepts the team, answers what was found, and receives the certificate. */
final class ApplicantSteps {

    private static final String ORGANISATION = "portal/areas/organisation";
    private static final String APPLICATION = "portal/areas/application";
    private static final String AGREEMENT = "portal/areas/agreement";
    private static final String TEAM = "portal/areas/programme/team";
    private static final String FINDING = "portal/areas/audit/finding";
    private static final String CERTIFICATE = "portal/areas/certificate";

    private static final Path STATEMENT = Path.of(System.getProperty("proofmark.root", "../.."))
            .resolve("deploy/local/demo/aims-42001/04-statement-of-applicability.json");

    /** The control that is answered by keys alone, all others being pasted. */
    private static final String BY_KEYS = "A.10.4";

    private final Visitor visitor;
    private final Client client;
    private final Words words;
    private final Catalogue catalogue;

    ApplicantSteps(Visitor visitor, Client client) {
        this.visitor = visitor;
        this.client = client;
        this.words = visitor.words();
        this.catalogue = new Catalogue(words);
    }

    void registersItsOrganisation() {
        visitor.choosesInMenu("/portal/organisations");
        visitor.follow(words.of(ORGANISATION, "register"));
        visitor.seesHeading(words.of(ORGANISATION, "registering"));
        Fields fields = visitor.fields(ORGANISATION);
        fields.write("legalNameKorean", client.korean());
        fields.write("legalNameEnglish", client.english());
        fields.write("registrationNumber", client.registrationNumber());
        fields.write("addressKorean", "(34025) 대전광역시 유성구 걸음로 17, 2층");
        fields.write("addressEnglish", "2F, 17 Georeum-ro, Yuseong-gu, Daejeon 34025");
        fields.write("city", "Daejeon");
        visitor.look("applicant-registering");
        visitor.press(words.of(ORGANISATION, "register"));

        visitor.seesHeading(client.name());
        visitor.look("applicant-organisation");
        visitor.seesTheSameAgain();
        assertThat(fields.field("legalNameKorean")).hasValue(client.korean());
    }

    void addsASite() {
        visitor.follow(words.of(ORGANISATION, "page.sites"));
        visitor.follow(words.of(ORGANISATION, "site.add"));
        Fields fields = visitor.fields(ORGANISATION);
        fields.write("nameKorean", "본사");
        fields.write("nameEnglish", "Head office");
        fields.write("postcode", "34025");
        fields.write("address", "대전광역시 유성구 걸음로 17, 2층");
        fields.write("addressEnglish", "2F, 17 Georeum-ro, Yuseong-gu, Daejeon");
        fields.tick(words.of(ORGANISATION, "headOffice"));
        fields.write("activitiesKorean", "인공지능 서비스의 제공과 운영, 고객 지원");
        fields.write("activitiesEnglish", "Provision and operation of AI services, customer support");
        Fields people = fields.in(words.of(ORGANISATION, "headcount", Map.of("number", 1)));
        people.choose("headcounts.shift", words.of(ORGANISATION, "shift.DAY"));
        people.write("headcounts.role", "운영 operations");
        people.write("headcounts.people", "8");
        visitor.look("applicant-site");
        visitor.press(words.of(ORGANISATION, "site.add"));

        assertThat(card(words.either("본사", "Head office"))).isVisible();
        visitor.look("applicant-sites");
    }

    void addsAContact() {
        visitor.follow(words.of(ORGANISATION, "page.contacts"));
        visitor.follow(words.of(ORGANISATION, "contact.add"));
        Fields fields = visitor.fields(ORGANISATION);
        fields.write("name", "한걸음");
        fields.write("position", "경영시스템 책임자 Management system officer");
        fields.write("email", "georeum.han@example.com");
        fields.write("telephone", "+82 42 123 4567");
        visitor.look("applicant-contact");
        visitor.press(words.of(ORGANISATION, "contact.add"));

        assertThat(card("한걸음")).isVisible();
        visitor.look("applicant-contacts");
        visitor.seesTheSameAgain();
    }

    void startsAnApplication() {
        visitor.choosesInMenu("/portal/applications");
        visitor.follow(words.of(APPLICATION, "start"));
        visitor.seesHeading(words.of(APPLICATION, "starting"));
        Fields fields = visitor.fields(APPLICATION);
        fields.choose("organisationId", client.name());
        fields.pick("kind", words.of(APPLICATION, "kind.INITIAL"));
        fields.pick("scheme", catalogue.name());
        visitor.look("applicant-starting");
        visitor.press(words.of(APPLICATION, "start.do"));
        seesStep("organisation");
    }

    void writesTheApplication() {
        Fields fields = visitor.fields(catalogue::label);
        fields.pick("consultancy.received", words.of("portal", "no"));
        assertThat(card("한걸음")).isVisible();
        visitor.look("applicant-draft-organisation");

        goesOnTo("scope");
        fields.write("scopeKorean", "고객 상담을 위한 인공지능 서비스의 제공과 운영");
        fields.write(
                "scopeEnglish", "Provision and operation of artificial intelligence services for customer support");
        visitor.look("applicant-draft-scope");
        // What is written is saved while one goes on.
        assertThat(visitor.main().locator(".saving")).not().containsText(words.of("portal", "unsaved"));
        visitor.seesTheSameAgain();
        assertThat(fields.field("scopeKorean")).hasValue("고객 상담을 위한 인공지능 서비스의 제공과 운영");

        goesOnTo("ai");
        fields.tick(catalogue.role("AI_PROVIDER"));
        visitor.press(words.of(APPLICATION, "ai-system.add"));
        Fields system = fields.in(words.of(APPLICATION, "ai-system.number", Map.of("number", 1)));
        system.write("aiSystems.name", "걸음벗 · GeoreumMate");
        system.write("aiSystems.purpose", "고객의 물음에 사내 문서의 근거와 함께 답한다 (answers customers' questions)");
        system.pick("aiSystems.lifecycleRole", words.of(APPLICATION, "lifecycle.PROVIDED"));
        system.pick("aiSystems.riskClass", words.of(APPLICATION, "risk.LIMITED"));
        system.pick("aiSystems.highImpact", words.of("portal", "no"));
        visitor.look("applicant-draft-ai");

        goesOnTo("sites");
        fields.write("headcount", "8");
        visitor.press(words.of(APPLICATION, "site.take", Map.of("name", words.either("본사", "Head office"))));
        Fields site = fields.in(words.of(APPLICATION, "site.number", Map.of("number", 1)));
        assertThat(site.field("sites.nameEnglish")).hasValue("Head office");
        visitor.look("applicant-draft-sites");
    }

    /** All controls but one are pasted as a spreadsheet copies them; that one is answered by keys. */
    void statesWhichControlsApply() {
        goesOnTo("statement");
        Fields fields = visitor.fields(name -> catalogue.label("soa." + name));
        fields.write("version", "1.0");
        fields.write("date", client.today().minusDays(30));
        Locator cells = visitor.main().locator("pm-statement-grid");
        Locator first = cell("A.2.2", "justification");
        visitor.copies(statement());
        first.focus();
        first.press("Control+v");
        assertThat(first).not().hasValue("");
        assertThat(cells.getByText(words.of(APPLICATION, "soa.left", Map.of("count", 1, "all", 38))))
                .isVisible();

        cell(BY_KEYS, "applicable").focus();
        visitor.types("y");
        visitor.types("ArrowRight");
        visitor.types("F2");
        visitor.page().keyboard().insertText("고객 계약이 책임의 범위를 정한다. Contracts with customers settle it.");
        visitor.types("F2");
        visitor.types("ArrowRight");
        visitor.types("1");
        assertThat(cell(BY_KEYS, "implementationStatus")).hasValue("IMPLEMENTED");
        assertThat(cells.getByText(words.of(APPLICATION, "soa.none-left"))).isVisible();
        visitor.look("applicant-draft-statement");
    }

    void sendsDocuments() {
        goesOnTo("documents");
        visitor.main()
                .locator("pm-file-drop input[type=file]")
                .setInputFiles(new FilePayload(
                        "AI-policy.txt", "text/plain", "인공지능 방침 AIP-001\n".getBytes(StandardCharsets.UTF_8)));
        visitor.look("applicant-draft-documents");
        visitor.main()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(words.of(APPLICATION, "upload.send") + " AI-policy.txt")
                                .setExact(true))
                .click();
        // The scanner's verdict comes by itself.
        assertThat(card("AI-policy").locator(".badge")).hasText(words.of(APPLICATION, "document.AVAILABLE"));
    }

    /** Comes back to the draft by the task that it is. */
    void submits() {
        visitor.takesUp("SUBMIT_APPLICATION", client.name());
        visitor.follow(words.of(APPLICATION, "write-on"));
        seesStep("submission");
        visitor.fields(APPLICATION).tick(words.of(APPLICATION, "submission.declaration"));
        visitor.look("applicant-draft-submission");
        visitor.press(words.of(APPLICATION, "submission.do"));

        visitor.isTold(words.of(APPLICATION, "submission.done"));
        visitor.seesStanding(words.of(APPLICATION, "status.SUBMITTED"));
        visitor.look("applicant-application");
        visitor.seesTheSameAgain();
    }

    void readsTheQuotationAndSigns() {
        visitor.takesUp("SIGN_AGREEMENT", client.name());
        visitor.follow(words.of(AGREEMENT, "quotation"));
        visitor.seesHeading(words.of(AGREEMENT, "quotation") + " · " + client.name());
        visitor.look("applicant-quotation");

        visitor.follow(words.of(AGREEMENT, "next.agreement"));
        visitor.fields(AGREEMENT).tick(words.of(AGREEMENT, "agreement.agree"));
        visitor.look("applicant-agreement");
        visitor.press(words.of(AGREEMENT, "agreement.sign"));
        visitor.isTold(words.of(AGREEMENT, "agreement.signed.now"));
        visitor.seesTheSameAgain();
    }

    void acceptsTheTeam(String stage) {
        visitor.takesUp("ACCEPT_TEAM", client.name());
        visitor.look("applicant-team-" + stage);
        visitor.press(words.of(TEAM, "accept"));
        visitor.isTold(words.of(TEAM, "accepted.now"));
    }

    void answersTheFinding() {
        visitor.takesUp("RESPOND_TO_FINDING", client.name());
        Fields fields = visitor.fields(FINDING);
        fields.write("correction", "빠진 내부심사를 다음 달 계획에 넣음. The audit that was left out is planned.");
        fields.write("cause", "내부심사 계획을 조직도에서 만들었고, 새 부서가 조직도에 없었음.");
        fields.write("correctiveAction", "절차를 고쳐 인증범위의 부서 목록에서 계획을 만들도록 함.");
        visitor.look("applicant-finding");
        visitor.press(words.of(FINDING, "respond"));
        visitor.isTold(words.of(FINDING, "responded.now"));
        visitor.seesStanding(words.of(FINDING, "status.RESPONDED"));
    }

    void showsEvidence() {
        visitor.takesUp("SUBMIT_EVIDENCE", client.name());
        visitor.fields(FINDING).write("description", "절차 IAP-000 3판과 내부심사 보고서. Procedure and report.");
        visitor.look("applicant-evidence");
        visitor.press(words.of(FINDING, "submit-evidence"));
        visitor.isTold(words.of(FINDING, "submitted.now"));
    }

    /**
     * Sees its certificate, and where anybody can verify it.
     *
     * @return that address
     */
    String receivesTheCertificate() {
        visitor.choosesInMenu("/portal/certificates");
        Locator certificate = visitor.inList(client.name());
        visitor.reloadsUntilVisible(certificate);
        visitor.look("applicant-certificates");
        certificate.click();
        Locator valid = visitor.page()
                .locator("header.page-head .badge")
                .getByText(words.of(CERTIFICATE, "status.ACTIVE"), new Locator.GetByTextOptions().setExact(true));
        visitor.reloadsUntilVisible(valid);
        Locator code = visitor.main()
                .getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(words.of(CERTIFICATE, "qr")));
        assertThat(code).isVisible();
        assertThat(code).hasJSProperty("complete", true);
        assertThat(code).not().hasJSProperty("naturalWidth", 0);
        visitor.look("applicant-certificate");
        visitor.seesTheSameAgain();
        return visitor.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of(CERTIFICATE, "verify-page")))
                .getAttribute("href");
    }

    private void goesOnTo(String step) {
        String title = words.of(APPLICATION, "step." + step);
        visitor.press(words.of(APPLICATION, "step.after", Map.of("step", title)));
        seesStep(step);
    }

    private void seesStep(String step) {
        visitor.seesHeading(words.of(APPLICATION, "step." + step));
    }

    private Locator card(String text) {
        return visitor.main().locator("li.card").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator cell(String control, String column) {
        return visitor.main()
                .getByLabel(
                        control + " " + words.of(APPLICATION, "soa." + column),
                        new Locator.GetByLabelOptions().setExact(true));
    }

    /** The demo's statement as a spreadsheet copies it, one row a control. */
    private static String statement() {
        List<String> rows = new ArrayList<>();
        try {
            for (JsonNode control :
                    new ObjectMapper().readTree(Files.readString(STATEMENT)).path("controls")) {
                if (!control.path("controlId").asText().equals(BY_KEYS)) {
                    rows.add(row(control));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return String.join("\n", rows);
    }

    private static String row(JsonNode control) {
        List<String> references = new ArrayList<>();
        control.path("documentReferences").forEach(reference -> references.add(reference.asText()));
        return String.join(
                "\t",
                control.path("controlId").asText(),
                control.path("applicable").asBoolean() ? "yes" : "no",
                control.path("justification").asText(),
                control.path("implementationStatus").asText().toLowerCase(Locale.ROOT),
                String.join("; ", references));
    }
}
