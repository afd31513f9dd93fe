package dev.proofmark.audit.checklist.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.checklist.domain.ItemKind;
import dev.proofmark.audit.checklist.domain.ItemSubject;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistFilesTest {

    private static final ChecklistFiles FILES = new ChecklistFiles();
    private static final SchemeVersion AIMS = new SchemeVersion("aims-42001", 1);

    @ParameterizedTest
    @EnumSource(AuditKind.class)
    void haveTopicsForEveryKindThenAllClausesAndControlsOnce(AuditKind kind) {
        var asked = FILES.asked(kind, AIMS);

        assertThat(asked).extracting(ItemSubject::key).doesNotHaveDuplicates().contains("6.1.3", "A.10.4");
        assertThat(asked).extracting(ItemSubject::kind).startsWith(ItemKind.TOPIC);
        assertThat(asked.stream().filter(item -> item.kind() == ItemKind.CONTROL))
                .hasSize(38);
        assertThat(asked)
                .allSatisfy(item -> assertThat(item.korean() + item.english()).isNotBlank());
    }

    /** The eight items that each surveillance looks at, and they alone hold its conclusion up. */
    @Test
    void haveEightGatesForASurveillance_I26() {
        for (AuditKind kind : AuditKind.values()) {
            List<ItemSubject> gates =
                    FILES.asked(kind, AIMS).stream().filter(ItemSubject::gate).toList();

            assertThat(gates).hasSize(kind == AuditKind.SURVEILLANCE ? 8 : 0);
        }
    }
}
