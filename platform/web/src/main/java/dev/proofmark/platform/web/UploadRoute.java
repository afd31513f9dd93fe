package dev.proofmark.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * A route whose body is streamed, so that it may be larger than others.
 *
 * @param method of the request
 * @param segments of the path; one in braces stands for any
 * @param largest bytes that the body may have
 */
record UploadRoute(String method, List<String> segments, long largest) {

    private static final Pattern PATH = Pattern.compile("(proofmark\\.http\\.uploads\\.[^.]+)\\.path");

    UploadRoute {
        segments = List.copyOf(segments);
    }

    /**
     * The routes of a configuration, by any name: {@code proofmark.http.uploads.NAME.path}, for example {@code
     * /api/v1/things/{id}/content}, where a name in braces stands for one segment, {@code
     * proofmark.http.uploads.NAME.largest} and, where it isn't PUT, {@code proofmark.http.uploads.NAME.method}. Read one by
     * one: a mapping in this module is found twice by its own tests.
     */
    static List<UploadRoute> all(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(PATH::matcher)
                .filter(Matcher::matches)
                .map(name -> one(config, name.group(1)))
                .toList();
    }

    private static UploadRoute one(Config config, String name) {
        return new UploadRoute(
                config.getOptionalValue(name + ".method", String.class).orElse("PUT"),
                split(config.getValue(name + ".path", String.class)),
                config.getValue(name + ".largest", MemorySize.class).asLongValue());
    }

    boolean fits(String asked, @Nullable String path) {
        if (path == null || !method.equals(asked)) {
            return false;
        }
        List<String> parts = split(path);
        if (parts.size() != segments.size()) {
            return false;
        }
        for (int index = 0; index < parts.size(); index++) {
            String segment = segments.get(index);
            boolean any = segment.startsWith("{") && !parts.get(index).isEmpty();
            if (!any && !segment.equals(parts.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }
}
