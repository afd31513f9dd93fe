package dev.proofmark.certificate.grievance.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ComplaintValidationRequestTest {

    @Test
    void namesWhatAValidComplaintIsAbout() {
        var request = new ComplaintValidationRequest(true, null, null, null, null);

        assertThatThrownBy(request::claim)
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::refusal)
                .isEqualTo(Refusal.validation(List.of(FieldRefusal.of("/about", "required"))));
    }
}
