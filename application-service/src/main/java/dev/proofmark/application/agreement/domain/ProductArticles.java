package dev.proofmark.application.agreement.domain;

import static dev.proofmark.application.agreement.domain.AgreementArticle.article;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of certifying a product, with what ISO/IEC 17065:2012 wants agreed (4.1.2, 4.1.3, 7.9 to 7.11, 7.13) and the
 * decision rule (ISO/IEC 17025:2017, 7.1.3; I-47).
 */
final class ProductArticles {

    private ProductArticles() {}

    static List<AgreementArticle> about(AgreedSubject.Product product) {
        Words judgement = judgement(product);
        Words validity = validity(product.validity());
        return List.of(
                article(
                        1,
                        "대상",
                        "Subject",
                        "인증기관은 위에 적은 제품의 그 버전, 곧 위에 적은 SHA-256을 가진 산출물만을 위에 적은 인증제도와 방법에 따라 평가하고 인증 여부를 결정합니다. 시험은 인증기관이 정하는 시험기관이 합니다. 요금은 위에 적은 견적에 따르며, 견적이 없으면 별도로 합의합니다.",
                        "The body evaluates the version of the product named above, that is the artefact with the SHA-256 above and no other, under the scheme and by the method above, and decides on its certification. A laboratory that the body chooses tests it. Fees are those of the quotation above; where there is none they are agreed separately."),
                article(
                        2,
                        "신청 조직의 의무",
                        "The client's duties",
                        "신청 조직은 인증 요구사항을 지속적으로 충족하고, 평가와 그 뒤의 확인에 필요한 산출물, 문서, 기록, 환경, 인원에 대한 접근을 보장하며, 인증된 제품에 대한 불만과 그 조치를 기록하여 요청하면 제시하고, 참관인의 입회를 허용합니다. 운용하는 제품은 평가받은 제품과 같아야 합니다.",
                        "The client keeps meeting the requirements for certification, gives access to the artefact and to every document, record, environment and person that the evaluation or a later check needs, keeps records of complaints about the certified product and of what was done and shows them on request, and admits observers. What it puts into operation is what was evaluated."),
                article(
                        3,
                        "변경 통지와 재평가",
                        "Notice of changes and evaluation anew",
                        "신청 조직은 제품의 가중치, 임계값, 전처리, 버전, 운용 조건과 법적 지위, 소유, 조직과 경영진, 연락처의 변경을 지체 없이 알립니다. 바뀐 제품은 다시 신청하여 평가받고 결정될 때까지 인증된 제품이 아닙니다.",
                        "The client tells the body without delay of changes to the product's weights, thresholds, preprocessing, version and operating conditions, and to its own legal status, ownership, organisation and management, and contacts. A changed product is not certified until it was applied for, evaluated and decided on anew."),
                article(
                        4,
                        "인증의 사용",
                        "Use of the certification",
                        "신청 조직은 인증된 버전과 조건에 대해서만 인증을 표방하고, 제품이 안전하다거나 다른 데이터나 조건에서도 같은 성능을 낸다고 표현하지 않으며, 인증기관의 신뢰를 해치거나 오해를 일으키는 방식으로 인증서나 마크를 쓰지 않습니다. 인증서와 시험성적서의 사본은 전체로만 제공합니다. 정지, 취소 또는 종료 시 인증을 언급하는 모든 사용을 즉시 중단합니다.",
                        "The client speaks of the certification for the certified version and conditions only, never presents the product as safe or as performing alike on other data or under other conditions, and does not use the certificate or marks in a way that misleads or brings the body into disrepute. Copies of certificate and test report are given in full. On suspension, withdrawal or expiry it stops every use that refers to the certification at once."),
                article(5, "판정규칙", "Decision rule", judgement.korean(), judgement.english()),
                article(
                        6,
                        "인증기관의 의무",
                        "The body's duties",
                        "인증기관은 공평하게 평가하고, 평가에 참여하지 않은 사람이 검토와 결정을 하게 하며, 받은 산출물과 데이터를 비롯해 알게 된 정보를 비밀로 지킵니다. 인증의 상태는 공개합니다. 요구사항의 변경은 적시에 알리고 그 이행을 확인합니다.",
                        "The body evaluates impartially, has people review and decide who took no part in the evaluation, and keeps the artefact, data and whatever else it learns confidential. The status of a certification is public. It gives notice of changed requirements in due time and verifies that they are met."),
                article(7, "유효기간과 사후관리", "Validity and surveillance", validity.korean(), validity.english()),
                article(
                        8,
                        "이의와 불만",
                        "Appeals and complaints",
                        "신청 조직은 결정에 이의를 제기하고 불만을 제출할 수 있으며, 처리는 해당 사안에 관여하지 않은 사람이 맡습니다.",
                        "The client may appeal against decisions and complain; people who were not involved in the matter handle it."),
                article(
                        9,
                        "효력",
                        "Entry into force",
                        "이 계약은 신청 조직의 권한 있는 사람이 이 문서의 해시값을 확인하고 서명한 때부터 효력이 있습니다. 국문과 영문이 다르면 국문이 우선합니다.",
                        "The agreement is in force as soon as a person entitled to bind the client has confirmed this document's hash and signed. Where Korean and English differ, the Korean prevails."));
    }

    private static Words judgement(AgreedSubject.Product product) {
        return product.limits().isEmpty()
                ? new Words(
                        "한계값은 정하지 않았습니다. 인증제도의 기준마다 증거에 따라 하나씩 판단합니다.",
                        "No limits are agreed. Each criterion of the scheme is judged on evidence, one by one.")
                : new Words(
                        "적합 여부는 위에 적은 한계값과 판정규칙에 따라서만 말하며, 둘 다 시험 전에 합의한 것으로 시험 뒤에는 바꾸지 않습니다. 인증기관은 시험기관이 낸 값을 예측으로부터 다시 계산하며, 두 값이 맞지 않는 성적서는 발행되지 않습니다. 값이나 그 구간이 정의되지 않으면 적합하다고 하지 않습니다.",
                        "Conformity is stated by the limits and the decision rule above alone, which were agreed before the test and do not change after it. The body computes the laboratory's values again from the predictions, and no report is issued whose values are not borne out. Where a value or its interval is undefined, conformity is not stated.");
    }

    private static Words validity(AgreedSubject.Validity validity) {
        Words surveillance = surveillance(validity.surveillanceMonths());
        return new Words(
                "인증은 결정일부터 %d개월간 유효합니다. %s 그 뒤에도 인증을 유지하려면 끝나기 전에 다시 신청하여 평가받아야 합니다. 요구사항을 충족하지 않거나 인증을 잘못 사용하거나 변경을 알리지 않으면 인증이 정지되거나 취소될 수 있습니다."
                        .formatted(validity.months(), surveillance.korean()),
                "A certification lasts %d months from the decision. %s To be kept up after that, it has to be applied for and the product evaluated anew before its end. If requirements are not met, the certification is misused or a change is not told, it may be suspended or withdrawn."
                        .formatted(validity.months(), surveillance.english()));
    }

    private static Words surveillance(@Nullable Integer months) {
        return months == null
                ? new Words("이 인증제도에는 사후관리가 없습니다.", "The scheme has no surveillance.")
                : new Words(
                        "적어도 %d개월마다 사후관리를 받아야 합니다.".formatted(months),
                        "It is on condition of surveillance at least every %d months.".formatted(months));
    }
}
