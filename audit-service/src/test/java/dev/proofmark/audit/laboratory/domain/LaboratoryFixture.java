package dev.proofmark.audit.laboratory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A laboratory that is accredited for one method through 2026. */
public final class LaboratoryFixture {

    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    public static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    public static final TestMethod METHOD = new TestMethod("ISO/IEC TS 4213", 2022);
    public static final String TESTER = "11111111-0000-4000-8000-000000000001";
    public static final String OTHER_TESTER = "11111111-0000-4000-8000-000000000002";
    public static final String AUTHORISER = "11111111-0000-4000-8000-000000000003";

    private LaboratoryFixture() {}

    public static Laboratory aLaboratory() {
        return laboratory(
                List.of(accreditation(FROM, UNTIL, null)),
                List.of(scope(METHOD, FROM, null, null)),
                List.of(
                        member(TESTER, Set.of(LaboratoryFunction.TESTER)),
                        member(OTHER_TESTER, Set.of(LaboratoryFunction.TESTER)),
                        member(AUTHORISER, Set.of(LaboratoryFunction.TESTER, LaboratoryFunction.AUTHORISER))));
    }

    public static Laboratory laboratory(
            List<Accreditation> accreditations, List<TestScope> scopes, List<LaboratoryMember> members) {
        var details = new LaboratoryDetails("가온시험원", "Gaon Testing", "대전", "Daejeon");
        return new Laboratory(new UUID(0, 7), details, accreditations, scopes, members, 3);
    }

    static Accreditation accreditation(LocalDate from, LocalDate until, @Nullable UUID replaces) {
        return accreditation(RecognitionArrangement.ILAC_MRA, from, until, replaces);
    }

    static Accreditation accreditation(
            RecognitionArrangement arrangement, LocalDate from, LocalDate until, @Nullable UUID replaces) {
        return new Accreditation(
                "가상 인정기구", "Fictional Accreditation", "KT-1", arrangement, new Days(from, until), recorded(replaces));
    }

    static TestScope scope(TestMethod method, LocalDate from, @Nullable LocalDate until, @Nullable UUID replaces) {
        return new TestScope(method, "TP-4213-01", new Days(from, until), recorded(replaces));
    }

    static LaboratoryMember member(String person, Set<LaboratoryFunction> functions) {
        return new LaboratoryMember(person, functions, new Days(FROM, null), recorded(null));
    }

    static Recorded recorded(@Nullable UUID replaces) {
        return new Recorded(UUID.randomUUID(), replaces, "admin", FROM);
    }
}
