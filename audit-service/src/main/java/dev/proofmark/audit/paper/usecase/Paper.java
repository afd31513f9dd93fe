package dev.proofmark.audit.paper.usecase;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A document as it is downloaded. */
public final class Paper {

    public static final String PDF = "application/pdf";

    private Paper() {}

    /** The PDF, to be saved under that name; it may be kept by its reader alone. */
    public static Response answer(byte[] pdf, String fileName) {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
