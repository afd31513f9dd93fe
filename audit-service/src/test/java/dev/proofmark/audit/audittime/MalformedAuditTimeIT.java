package dev.proofmark.audit.audittime;

import static dev.proofmark.audit.audittime.Planning.TIMES;
import static dev.proofmark.audit.audittime.Planning.aCalculatedCase;
import static dev.proofmark.audit.audittime.Planning.determine;
import static dev.proofmark.audit.audittime.Planning.get;
import static dev.proofmark.audit.audittime.Planning.note;
import static dev.proofmark.audit.audittime.Planning.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackingServices.class)
class MalformedAuditTimeIT {

    private static final String DEEP = "{\"groups\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

    private static List<String> bodies() {
        return List.of(
                "",
                "{",
                "null",
                "[]",
                "7",
                "{\"unknown\":1}",
                "{\"stage1Percent\":0}",
                "{\"stage1Percent\":100}",
                "{\"stage1Percent\":30.5}",
                "{\"stage1Percent\":\"30\"}",
                "{\"remotePercent\":-1}",
                "{\"remotePercent\":101}",
                "{\"remotePercent\":99999999999999999999}",
                "{\"planningAndReportingPercent\":1e400}",
                "{\"groups\":[]}",
                "{\"groups\":[null]}",
                "{\"groups\":{}}",
                "{\"groups\":[{}]}",
                "{\"groups\":[{\"name\":\" \",\"people\":120}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":0}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":1000001}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"fullTimePercent\":0}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"fullTimePercent\":101}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"countedAs\":0}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"countedAs\":10,\"justification\":\"x\"}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"countedAs\":121}]}",
                "{\"groups\":[{\"name\":\"a\",\"people\":120,\"countedAs\":11}]}",
                "{\"groups\":[{\"name\":\"a\\u0000b\",\"people\":120}]}",
                "{\"groups\":[" + "{\"name\":\"a\",\"people\":120},".repeat(50) + "{\"name\":\"a\",\"people\":1}]}",
                "{\"factors\":[{}]}",
                "{\"factors\":[null]}",
                "{\"factors\":[{\"id\":\"WEATHER\",\"direction\":\"DECREASE\",\"percent\":5,\"justification\":\"x\"}]}",
                "{\"factors\":[{\"id\":\"DATA\",\"direction\":\"UP\",\"percent\":5,\"justification\":\"x\"}]}",
                "{\"factors\":[{\"id\":\"DATA\",\"direction\":\"DECREASE\",\"percent\":0,\"justification\":\"x\"}]}",
                "{\"factors\":[{\"id\":\"DATA\",\"direction\":\"DECREASE\",\"percent\":1001,\"justification\":\"x\"}]}",
                "{\"factors\":[{\"id\":\"DATA\",\"direction\":\"DECREASE\",\"percent\":5}]}",
                "{\"factors\":[{\"id\":0,\"direction\":\"DECREASE\",\"percent\":5,\"justification\":\"x\"}]}",
                "{\"factors\":[{\"id\":\"DATA\",\"direction\":\"DECREASE\",\"percent\":5,\"justification\":\""
                        + "가".repeat(4001) + "\"}]}",
                DEEP);
    }

    @Test
    void isRefusedWithAProblem() {
        Case told = aCalculatedCase();
        List<String> surprises = new ArrayList<>();

        for (String body : bodies()) {
            note(surprises, body, determine("planner", told, body));
        }
        for (String body : List.of("{", "[]", "7", "{\"unknown\":1}")) {
            Response answer = Calls.commandAs("quality", get("planner", told))
                    .body(Planning.raw(body))
                    .post(path(told) + "/confirmation");
            note(surprises, body, answer);
        }

        assertThat(surprises).isEmpty();
        assertThat(get("planner", told).<String>path("status")).isEqualTo("CALCULATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=x",
                "?cursor=x",
                "?status=calculated",
                "?status=%00",
                "?certificationId=7",
                "/not-an-id",
                "/1-1-1-1-1",
                "/%00",
                "/not-an-id/determinations"
            })
    void isRefusedInTheAddress(String rest) {
        List<String> surprises = new ArrayList<>();

        note(surprises, rest, Calls.as("planner").urlEncodingEnabled(false).get(TIMES + rest));

        assertThat(surprises).isEmpty();
    }
}
