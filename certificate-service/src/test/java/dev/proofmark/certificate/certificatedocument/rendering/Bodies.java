package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.usecase.BodyConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Bodies with and without accreditation, as their configuration describes them. */
final class Bodies {
    private static final String ACCREDITATION = "proofmark.body.accreditations[0].";

    private Bodies() {}

    static AccreditationSymbols noSymbols() {
        return new AccreditationSymbols(body(Map.of()));
    }

    /** A fictional accreditation with that symbol. */
    static AccreditationSymbols symbol(Path png) {
        return new AccreditationSymbols(body(Map.of(
                ACCREDITATION + "body-korean", "가상인정기구",
                ACCREDITATION + "body-english", "Fictional Accreditation Board",
                ACCREDITATION + "number", "FAB-MS-07",
                ACCREDITATION + "schemes", "aims-42001",
                ACCREDITATION + "from", "2026-01-01",
                ACCREDITATION + "symbol", png.toString())));
    }

    private static BodyConfig body(Map<String, String> accreditation) {
        Map<String, String> values = new HashMap<>(accreditation);
        for (String name : new String[] {"code", "name-korean", "name-english", "address-korean", "address-english"}) {
            values.put("proofmark.body." + name, "PMK");
        }
        return new SmallRyeConfigBuilder()
                .withMapping(BodyConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(BodyConfig.class);
    }
}
