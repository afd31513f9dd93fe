package dev.proofmark.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives stories the one browser, which shows the one stack: it starts with the first of them and stops after the last. */
final class InBrowser implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext story) {
        LocalStack stack = OnLocalStack.of(story);
        return story.getRoot()
                .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                .computeIfAbsent(
                        Chromium.class,
                        type -> new Chromium(stack.stack().settings().gateway()),
                        Chromium.class);
    }
}
