package dev.proofmark.application.agreement.rendering;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.agreement.rendering.AgreementPage.Fact;
import dev.proofmark.application.agreement.usecase.SignatureSheet;
import dev.proofmark.application.organisation.domain.MemberRole;
import java.util.List;

/** Puts a signature into the words that are printed. */
final class SignaturePages {

    private SignaturePages() {}

    static List<Fact> facts(SignatureSheet sheet) {
        return List.of(
                new Fact(new Words("인증기관", "Certification body"), sheet.body()),
                new Fact(new Words("신청 조직", "Client"), sheet.client()),
                new Fact(
                        new Words("계약 번호", "Agreement"),
                        AgreementPages.same(sheet.offer().agreementId().toString())),
                new Fact(
                        new Words("서명한 판", "Version that was signed"),
                        AgreementPages.same(Integer.toString(sheet.offer().version()))),
                new Fact(
                        new Words("제안일", "Offered on"),
                        AgreementPages.words(sheet.offer().offeredOn())),
                new Fact(
                        new Words("서명일", "Signed on"),
                        AgreementPages.words(sheet.signature().signedOn())),
                new Fact(new Words("서명자의 지위", "Signed as"), role(sheet.role())),
                new Fact(
                        new Words("서명자 식별자", "Person (opaque id)"),
                        AgreementPages.same(sheet.signature().signedBy())),
                new Fact(
                        new Words("제안자 식별자", "Offered by (opaque id)"),
                        AgreementPages.same(sheet.offer().offeredBy())));
    }

    private static Words role(MemberRole role) {
        return switch (role) {
            case OWNER -> new Words("신청 조직의 계약 체결 권한자(OWNER)", "entitled to bind the client (OWNER)");
            case EDITOR, READER -> throw new IllegalArgumentException("a " + role + " binds nobody");
        };
    }
}
