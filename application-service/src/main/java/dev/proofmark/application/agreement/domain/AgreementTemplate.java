package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.AgreedSite;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the agreement's text: the same articles in Korean and English, with what ISO/IEC 17021-1:2015 wants agreed
 * (5.1.2, 8.3, 8.4, 8.5, 9.7, 9.8). A change of its words changes the text of later offers only: what was offered is
 * kept.
 */
public final class AgreementTemplate {

    private static final String KOREAN = """
            인증 계약서
            계약 번호: {agreement}
            인증 번호(내부): {certification}
            제안일: {offered}
            계약 기간: 서명일부터 {untilKorean}

            인증기관: {bodyKorean} ({bodyAddressKorean})
            신청 조직: {clientKorean} ({clientAddressKorean})

            제1조 (대상) 인증기관은 아래 범위의 경영시스템을 다음 인증제도에 따라 심사하고 인증 여부를 결정합니다: {schemeKorean}
            인증 범위: {scopeKorean}
            대상 인원: {headcount}명
            대상 사업장(모두 이 계약에 포함됩니다):
            {sitesKorean}
            요금:
            {feesKorean}

            제2조 (신청 조직의 의무) 신청 조직은 인증 요구사항을 지속적으로 충족하고, 심사에 필요한 모든 사업장, 문서, 기록, 인원에 대한 접근을 보장하며, 불만의 기록을 유지하고, 참관인의 입회를 허용합니다.
            제3조 (변경 통지) 신청 조직은 법적 지위, 조직과 경영진, 주소와 사업장, 인증 범위, 경영시스템과 인공지능 시스템의 중대한 변경을 지체 없이 알립니다.
            제4조 (인증의 사용) 신청 조직은 인증된 범위에서만 인증을 표방하고, 오해를 일으키는 방식으로 인증서나 마크를 쓰지 않으며, 제품이나 인공지능 모델이 인증된 것처럼 표현하지 않습니다. 정지, 취소 또는 종료 시 사용을 즉시 중단합니다.
            제5조 (인증기관의 의무) 인증기관은 공평하게 심사하고, 심사에 참여하지 않은 사람이 결정하게 하며, 알게 된 정보를 비밀로 지킵니다. 인증의 상태는 공개합니다. 요구사항의 변경은 적시에 알립니다.
            제6조 (사후관리) 인증은 3년간 유효하며, 매년의 사후심사와 만료 전의 갱신심사를 조건으로 합니다. 중대한 미충족이 계속되면 인증이 정지, 축소 또는 취소될 수 있습니다.
            제7조 (이의와 불만) 신청 조직은 결정에 이의를 제기하고 불만을 제출할 수 있으며, 처리는 해당 사안에 관여하지 않은 사람이 맡습니다.
            제8조 (효력) 이 계약은 신청 조직의 권한 있는 사람이 이 문서의 해시값을 확인하고 서명한 때부터 효력이 있습니다. 국문과 영문이 다르면 국문이 우선합니다.
            """;

    private static final String ENGLISH = """
            Certification agreement
            Agreement: {agreement}
            Certification (internal): {certification}
            Offered on: {offered}
            Term: from the day of signature until {untilEnglish}

            Certification body: {bodyEnglish} ({bodyAddressEnglish})
            Client: {clientEnglish} ({clientAddressEnglish})

            Article 1 (Subject). The body audits the management system within the scope below, and decides on its certification, under this scheme: {schemeEnglish}
            Scope: {scopeEnglish}
            People within the scope: {headcount}
            Sites (all of them are covered by this agreement):
            {sitesEnglish}
            Fees:
            {feesEnglish}

            Article 2 (The client's duties). The client keeps meeting the requirements for certification, gives access to every site, document, record and person that an audit needs, keeps records of complaints, and admits observers.
            Article 3 (Notice of changes). The client tells the body without delay of important changes to its legal status, organisation and management, addresses and sites, scope, management system and AI systems.
            Article 4 (Use of the certification). The client speaks of the certification within its scope only, does not use the certificate or marks in a misleading way, and never presents a product or an AI model as certified. On suspension, withdrawal or expiry it stops at once.
            Article 5 (The body's duties). The body audits impartially, has somebody decide who took no part in the audits, and keeps what it learns confidential. The status of a certification is public. It gives notice of changed requirements in due time.
            Article 6 (Surveillance). A certification lasts three years, on condition of yearly surveillance audits and of a recertification before its end. If requirements stay seriously unmet it may be suspended, reduced or withdrawn.
            Article 7 (Appeals and complaints). The client may appeal against decisions and complain; people who were not involved in the matter handle it.
            Article 8 (Entry into force). The agreement is in force as soon as a person entitled to bind the client has confirmed this document's hash and signed. Where Korean and English differ, the Korean prevails.
            """;

    private AgreementTemplate() {}

    /** The text for these terms; it names every site in scope. */
    public static AgreementText text(AgreementTerms terms) {
        Map<String, String> values = values(terms);
        return AgreementText.of(fill(KOREAN, values) + "\n---\n\n" + fill(ENGLISH, values));
    }

    private static Map<String, String> values(AgreementTerms terms) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("agreement", terms.agreementId().toString());
        values.put("certification", terms.certificationId().toString());
        values.put("offered", terms.offeredOn().toString());
        put(values, "until", until(terms.validUntil()));
        values.put("headcount", Integer.toString(terms.headcount()));
        put(values, "body", terms.body().name());
        put(values, "bodyAddress", terms.body().address());
        put(values, "client", terms.client().name());
        put(values, "clientAddress", terms.client().address());
        put(values, "scheme", terms.scheme());
        put(values, "scope", terms.scope());
        values.put("sitesKorean", lines(terms.sites(), Words::korean, "%d명"));
        values.put("sitesEnglish", lines(terms.sites(), Words::english, "%d people"));
        put(values, "fees", fees(terms.fees()));
        return values;
    }

    private static Words fees(List<Words> lines) {
        return lines.isEmpty()
                ? new Words("별도로 합의합니다.", "They are agreed separately.")
                : new Words(joined(lines, Words::korean), joined(lines, Words::english));
    }

    private static String joined(List<Words> lines, Function<Words, String> language) {
        return lines.stream().map(language).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> values, String name, Words words) {
        values.put(name + "Korean", words.korean());
        values.put(name + "English", words.english());
    }

    private static Words until(@Nullable LocalDate validUntil) {
        return validUntil == null
                ? new Words("해지할 때까지", "it is terminated")
                : new Words(validUntil + "까지", validUntil.toString());
    }

    private static String lines(List<AgreedSite> sites, Function<Words, String> language, String people) {
        List<String> lines = new ArrayList<>();
        for (AgreedSite site : sites) {
            lines.add("%d. %s (%s): %s, %s"
                    .formatted(
                            lines.size() + 1,
                            language.apply(site.name()),
                            language.apply(site.address()),
                            language.apply(site.activities()),
                            people.formatted(site.headcount())));
        }
        return String.join("\n", lines);
    }

    /** Fills each placeholder once, from left to right, so that braces in somebody's words stay what they are. */
    private static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(values.get(template.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
