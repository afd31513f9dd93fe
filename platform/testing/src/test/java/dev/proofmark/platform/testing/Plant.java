package dev.proofmark.platform.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A small service compiled from source texts, in which a test plants what a rule must find. */
final class Plant {

    static final String ROOT = "planted.service";

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    Plant(Path folder) {
        this.folder = folder;
    }

    /** Adds a type of the service; its package gets the package-info that the house demands. */
    void with(String place, String name, String body) {
        String packageName = ROOT + "." + place;
        write(packageName, "package-info", "@org.jspecify.annotations.NullMarked package " + packageName + ";");
        withBare(place, name, body);
    }

    /** Adds a type whose package says nothing about itself. */
    void withBare(String place, String name, String body) {
        withForeign(ROOT + "." + place, name, body);
    }

    /** Adds a type that is not the service's: the far side of a dependency. */
    void withForeign(String packageName, String name, String body) {
        write(packageName, name, "package " + packageName + "; " + body);
    }

    List<String> broken() {
        Path classes = folder.resolve("classes");
        compile(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"));
        return ArchitectureRules.broken(ROOT, new ClassFileImporter().importPath(classes.resolve("planted")));
    }

    private void compile(List<String> options) {
        var complaints = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
                throw new IllegalStateException(complaints.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String packageName, String name, String text) {
        try {
            Path file = folder.resolve("sources")
                    .resolve(packageName.replace('.', '/'))
                    .resolve(name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            if (!sources.contains(file)) {
                sources.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
