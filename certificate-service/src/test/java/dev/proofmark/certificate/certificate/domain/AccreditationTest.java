package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationTest {
    private static final AccreditationMark MARK = new AccreditationMark("가상인정기구", "Fictional Board", "FAB-MS-07");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "aims-42001, 2025-12-31, false",
        "aims-42001, 2026-01-01, true",
        "aims-42001, 2028-12-31, true",
        "aims-42001, 2029-01-01, false",
        "another-scheme, 2026-06-01, false"
    })
    void holdsOnItsDaysAndForItsSchemesOnly_I40(String scheme, LocalDate decidedOn, boolean holds) {
        Accreditation accreditation = new Accreditation(MARK, Set.of("aims-42001"), FROM, UNTIL);

        assertThat(accreditation.holdsFor(scheme, decidedOn)).isEqualTo(holds);
    }

    @Test
    void goesOnWhereNoEndIsKnown_I40() {
        Accreditation accreditation = new Accreditation(MARK, Set.of("aims-42001"), FROM, null);

        assertThat(accreditation.holdsFor("aims-42001", FROM.plusYears(50))).isTrue();
    }
}
