package dev.proofmark.application.correspondence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.application.agreement.usecase.CertificationBody;
import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.MessageTemplate;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.correspondence.rendering.LocalTemplates;
import dev.proofmark.application.correspondence.usecase.CorrespondenceConfig;
import dev.proofmark.application.correspondence.usecase.Messages;
import dev.proofmark.application.correspondence.usecase.Phrases;
import dev.proofmark.application.correspondence.usecase.WriteMessage;
import dev.proofmark.application.correspondence.usecase.WriteToClient;
import dev.proofmark.application.organisation.usecase.OrganisationMembers;
import dev.proofmark.application.organisation.usecase.Organisations;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.application.person.usecase.People;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.application.ChangeOutcome;
import dev.proofmark.contracts.application.InformationRequested;
import dev.proofmark.contracts.audit.FindingChanged;
import dev.proofmark.contracts.audit.FindingStatus;
import dev.proofmark.contracts.certificate.DecisionOutcome;
import dev.proofmark.contracts.certificate.DecisionRecorded;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.EventJson;
import dev.proofmark.platform.testing.Samples;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From each event's published sample to its letters, with the real templates. */
class NewsOfEventsTest {

    private static final CorrespondenceConfig CONFIG = new Configured();
    private static final Phrases PHRASES = new Phrases(new FictionalBody(), CONFIG);

    /** Events without a letter, and why; whoever adds an event decides for it, here or by a template. */
    private static final Map<EventType<?>, String> SILENT = Map.ofEntries(
            Map.entry(Events.ORGANISATION_REGISTERED, "whoever registers sees it done"),
            Map.entry(Events.ORGANISATION_CHANGED, "an owner did it"),
            Map.entry(Events.ORGANISATION_IMPORTED, "nobody belongs to it yet, and what is invited has its letter"),
            Map.entry(Events.CERTIFICATE_IMPORTED, "its holder has had it for long"),
            Map.entry(Events.ORGANISATION_MEMBER_ADDED, "they came by the letter of their invitation"),
            Map.entry(Events.ORGANISATION_MEMBER_REMOVED, "whoever has left is not written to"),
            Map.entry(Events.PERSON_RECORDED, "the body's own affair"),
            Map.entry(Events.COMPETENCE_CHANGED, "the body's own affair"),
            Map.entry(Events.DECLARATION_RECORDED, "the body's own affair, and somebody's private one"),
            Map.entry(Events.DEPUTY_NAMED, "the body's own affair"),
            Map.entry(Events.DEPUTY_ENDED, "the body's own affair"),
            Map.entry(Events.CERTIFICATE_STATUS_PUBLISHED, "what became of the certificate was told by its own event"),
            Map.entry(Events.AUDIT_TIME_DETERMINED, "the client learns the days with the quotation"),
            Map.entry(Events.FINDING_REVISED, "the client reads with the report what its findings say"),
            Map.entry(Events.RECOMMENDATION_MADE, "the body's own affair until it decides"),
            Map.entry(Events.SUSPENSION_PROPOSED, "the body's own affair until it decides"),
            Map.entry(Events.COMPLAINT_RECEIVED, "whoever complained has its reference, and may have no account"),
            Map.entry(Events.COMPLAINT_DECIDED, "whoever complained is told by the body"),
            Map.entry(Events.COMPLAINT_CLOSED, "whoever complained was told by the body before"),
            Map.entry(Events.APPEAL_RECEIVED, "whoever appeals sees it received"),
            Map.entry(Events.APPEAL_DECIDED, "the client learns it by a formal notice"),
            Map.entry(Events.APPEAL_CLOSED, "the client had the formal notice before"));

    static Stream<NewsHandler<?>> handlers() {
        WriteToClient write = new WriteToClient(
                unused(Organisations.class),
                unused(OrganisationMembers.class),
                unused(People.class),
                new WriteMessage(LocalTemplates.letters(), unused(Messages.class), PHRASES));
        ApplicationNews applications = new ApplicationNews(write);
        AuditNews audits = new AuditNews(write);
        FindingNews findings = new FindingNews(write);
        CertificateNews certificates = new CertificateNews(write, CONFIG);
        ChangeNews changes = new ChangeNews(write);
        DeadlineNews deadlines = new DeadlineNews(write);
        EvaluationNews evaluations = new EvaluationNews(write);
        return Stream.<EventHandler<?>>of(
                        applications.submitted(),
                        applications.informationRequested(),
                        applications.accepted(),
                        applications.declined(),
                        applications.withdrawn(),
                        applications.quotationOffered(),
                        applications.agreementOffered(),
                        applications.signed(),
                        audits.programmeCreated(),
                        audits.teamProposed(),
                        audits.teamConfirmed(),
                        audits.auditPostponed(),
                        audits.auditCancelled(),
                        audits.auditConcluded(),
                        audits.reportIssued(),
                        audits.reportAmended(),
                        audits.maintenanceRecorded(),
                        findings.raised(),
                        findings.regraded(),
                        findings.responded(),
                        findings.accepted(),
                        findings.rejected(),
                        findings.evidenceSubmitted(),
                        findings.verified(),
                        certificates.decisionRecorded(),
                        certificates.certificateIssued(),
                        certificates.certificateExpired(),
                        certificates.certificateExtended(),
                        certificates.certificateReduced(),
                        certificates.certificateReinstated(),
                        certificates.certificateRenewed(),
                        certificates.certificateRestored(),
                        certificates.certificateSuspended(),
                        certificates.certificateTransferredOut(),
                        certificates.certificateWithdrawn(),
                        changes.notified(),
                        changes.assessed(),
                        changes.withdrawn(),
                        evaluations.opened(),
                        evaluations.assigned(),
                        evaluations.testItemReceived(),
                        evaluations.testReportIssued(),
                        evaluations.concluded(),
                        deadlines.reminded(),
                        deadlines.missed())
                .map(handler -> (NewsHandler<?>) handler);
    }

    @Test
    void coverEveryEventThatIsNotSilentOnPurpose() {
        List<EventType<?>> decided = Stream.<EventType<?>>concat(
                        handlers().map(handler -> handler.type()), SILENT.keySet().stream())
                .toList();

        assertThat(Events.all()).containsExactlyInAnyOrderElementsOf(decided);
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void becomeLettersThatHoldNothingOfTheCaseButItsReference(NewsHandler<?> handler) {
        String sample = sample(handler.type());
        News news = news(handler, sample).orElseThrow();

        for (Language language : Language.values()) {
            Letter letter = write(news, language);

            assertThat(letter.text()).contains(String.valueOf(news.certificationId()), "https://portal.example");
            assertThat(letter.subject() + letter.text()).doesNotContain(texts(Samples.of(handler.type())));
        }
    }

    /** I-11: the client is told in time, and until when it may object. */
    @Test
    void sayUntilWhenATeamMayBeObjectedTo_I11() {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().equals(Events.TEAM_PROPOSED))
                .findAny()
                .orElseThrow();

        News news = news(handler, changed(handler.type(), "objectionUntil", "2026-04-13"))
                .orElseThrow();

        assertThat(write(news, Language.KOREAN).text()).contains("2단계 심사", "2026년 4월 13일까지");
        assertThat(write(news, Language.ENGLISH).text()).contains("stage 2 audit", "until 13 April 2026");
    }

    /** After that day nobody can sign on it. */
    @Test
    void sayUntilWhenAQuotationStands() {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().equals(Events.APPLICATION_QUOTATION_OFFERED))
                .findAny()
                .orElseThrow();

        News news = news(handler, changed(handler.type(), "validUntil", "2026-04-30"))
                .orElseThrow();

        assertThat(write(news, Language.KOREAN).text()).contains("2026년 4월 30일까지");
        assertThat(write(news, Language.ENGLISH).text()).contains("until 30 April 2026");
    }

    /** A deadline that the client cannot read is none. */
    @Test
    void sayUntilWhenInformationIsNeeded() {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().data() == InformationRequested.class)
                .findAny()
                .orElseThrow();

        News news =
                news(handler, changed(handler.type(), "dueOn", "2026-03-31")).orElseThrow();

        assertThat(write(news, Language.KOREAN).text()).contains("2026년 3월 31일까지");
        assertThat(write(news, Language.ENGLISH).text()).contains("by 31 March 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED,FINDING_RAISED",
        "RECORDED,OPPORTUNITY_RECORDED",
        "RESPONDED,FINDING_RESPONDED",
        "PLAN_ACCEPTED,FINDING_ACCEPTED",
        "PLAN_REJECTED,FINDING_REJECTED",
        "EVIDENCE_SUBMITTED,EVIDENCE_SUBMITTED",
        "VERIFIED_CLOSED,FINDING_CLOSED",
        "INEFFECTIVE,FINDING_REOPENED"
    })
    void sayWhereAFindingStands(FindingStatus status, MessageTemplate template) {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().data() == FindingChanged.class)
                .findAny()
                .orElseThrow();

        News news =
                news(handler, changed(handler.type(), "status", status.name())).orElseThrow();

        assertThat(news.template()).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({"GRANTED,CERTIFICATION_GRANTED", "REFUSED,CERTIFICATION_REFUSED", "RETURNED,"})
    void sayHowADecisionEndedOnceItHas(DecisionOutcome outcome, MessageTemplate template) {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().data() == DecisionRecorded.class)
                .findAny()
                .orElseThrow();

        Optional<News> news = news(handler, changed(handler.type(), "outcome", outcome.name()));

        assertThat(news.map(News::template)).isEqualTo(Optional.ofNullable(template));
    }

    /** Whoever changed its product has to act, and cannot be left to find that out. */
    @ParameterizedTest
    @EnumSource(ChangeOutcome.class)
    void sayThatAChangedProductIsToBeAppliedForAnew_I46(ChangeOutcome outcome) {
        NewsHandler<?> handler = handlers()
                .filter(each -> each.type().equals(Events.CHANGE_ASSESSED))
                .findAny()
                .orElseThrow();

        News news = news(handler, changed(handler.type(), "outcome", outcome.name()))
                .orElseThrow();

        boolean anew = outcome == ChangeOutcome.RE_EVALUATION;
        assertThat(news.template())
                .isEqualTo(anew ? MessageTemplate.RE_EVALUATION_NEEDED : MessageTemplate.CHANGE_ASSESSED);
        assertThat(write(news, Language.KOREAN).text().contains("갱신을 신청")).isEqualTo(anew);
        assertThat(write(news, Language.ENGLISH).text().contains("apply for recertification"))
                .isEqualTo(anew);
    }

    private static Letter write(News news, Language language) {
        return LocalTemplates.letters().write(news.template(), language, PHRASES.of(news, language));
    }

    private static <T> Optional<News> news(NewsHandler<T> handler, String json) {
        return handler.news().apply(EventJson.read(json, handler.type().data()));
    }

    private static String sample(EventType<?> type) {
        return Samples.of(type).toString();
    }

    private static String changed(EventType<?> type, String member, String value) {
        return Samples.of(type).put(member, value).toString();
    }

    /** Every text of the event but the two that a letter may repeat. */
    private static List<String> texts(JsonNode event) {
        List<String> texts = new ArrayList<>();
        event.properties().forEach(member -> {
            if (!Set.of("certificationId", "number").contains(member.getKey())) {
                collect(member.getValue(), texts);
            }
        });
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual() && !node.asText().isBlank()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static <T> T unused(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static final class Configured implements CorrespondenceConfig {

        @Override
        public URI publicUrl() {
            return URI.create("https://portal.example/");
        }

        @Override
        public String from() {
            return "no-reply@portal.example";
        }

        @Override
        public Duration firstPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }

    private static final class FictionalBody implements CertificationBody {

        @Override
        public String nameKorean() {
            return "한울인증원";
        }

        @Override
        public String nameEnglish() {
            return "Hanul Certification Institute";
        }

        @Override
        public String addressKorean() {
            return "서울";
        }

        @Override
        public String addressEnglish() {
            return "Seoul";
        }
    }
}
