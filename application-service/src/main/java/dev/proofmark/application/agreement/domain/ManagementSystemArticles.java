package dev.proofmark.application.agreement.domain;

import static dev.proofmark.application.agreement.domain.AgreementArticle.article;

import java.util.List;

/**
 * The terms of certifying a management system, with what ISO/IEC 17021-1:2015 wants agreed (5.1.2, 8.3, 8.4, 8.5, 9.7,
 * 9.8).
 */
final class ManagementSystemArticles {

    static final List<AgreementArticle> ALL = List.of(
            article(
                    1,
                    "대상",
                    "Subject",
                    "인증기관은 위에 적은 범위와 모든 사업장의 경영시스템을 위에 적은 인증제도에 따라 심사하고 인증 여부를 결정합니다. 심사일수와 요금은 위에 적은 견적에 따르며, 견적이 없으면 별도로 합의합니다.",
                    "The body audits the management system within the scope and at all sites above, and decides on its certification, under the scheme above. Audit days and fees are those of the quotation above; where there is none they are agreed separately."),
            article(
                    2,
                    "신청 조직의 의무",
                    "The client's duties",
                    "신청 조직은 인증 요구사항을 지속적으로 충족하고, 심사에 필요한 모든 사업장, 문서, 기록, 인원에 대한 접근을 보장하며, 불만의 기록을 유지하고, 참관인의 입회를 허용합니다.",
                    "The client keeps meeting the requirements for certification, gives access to every site, document, record and person that an audit needs, keeps records of complaints, and admits observers."),
            article(
                    3,
                    "변경 통지",
                    "Notice of changes",
                    "신청 조직은 법적 지위, 조직과 경영진, 주소와 사업장, 인증 범위, 경영시스템과 인공지능 시스템의 중대한 변경을 지체 없이 알립니다.",
                    "The client tells the body without delay of important changes to its legal status, organisation and management, addresses and sites, scope, management system and AI systems."),
            article(
                    4,
                    "인증의 사용",
                    "Use of the certification",
                    "신청 조직은 인증된 범위에서만 인증을 표방하고, 오해를 일으키는 방식으로 인증서나 마크를 쓰지 않으며, 제품이나 인공지능 모델이 인증된 것처럼 표현하지 않습니다. 정지, 취소 또는 종료 시 사용을 즉시 중단합니다.",
                    "The client speaks of the certification within its scope only, does not use the certificate or marks in a misleading way, and never presents a product or an AI model as certified. On suspension, withdrawal or expiry it stops at once."),
            article(
                    5,
                    "인증기관의 의무",
                    "The body's duties",
                    "인증기관은 공평하게 심사하고, 심사에 참여하지 않은 사람이 결정하게 하며, 알게 된 정보를 비밀로 지킵니다. 인증의 상태는 공개합니다. 요구사항의 변경은 적시에 알립니다.",
                    "The body audits impartially, has somebody decide who took no part in the audits, and keeps what it learns confidential. The status of a certification is public. It gives notice of changed requirements in due time."),
            article(
                    6,
                    "사후관리",
                    "Surveillance",
                    "인증은 3년간 유효하며, 매년의 사후심사와 만료 전의 갱신심사를 조건으로 합니다. 중대한 미충족이 계속되면 인증이 정지, 축소 또는 취소될 수 있습니다.",
                    "A certification lasts three years, on condition of yearly surveillance audits and of a recertification before its end. If requirements stay seriously unmet it may be suspended, reduced or withdrawn."),
            article(
                    7,
                    "이의와 불만",
                    "Appeals and complaints",
                    "신청 조직은 결정에 이의를 제기하고 불만을 제출할 수 있으며, 처리는 해당 사안에 관여하지 않은 사람이 맡습니다.",
                    "The client may appeal against decisions and complain; people who were not involved in the matter handle it."),
            article(
                    8,
                    "효력",
                    "Entry into force",
                    "이 계약은 신청 조직의 권한 있는 사람이 이 문서의 해시값을 확인하고 서명한 때부터 효력이 있습니다. 국문과 영문이 다르면 국문이 우선합니다.",
                    "The agreement is in force as soon as a person entitled to bind the client has confirmed this document's hash and signed. Where Korean and English differ, the Korean prevails."));

    private ManagementSystemArticles() {}
}
