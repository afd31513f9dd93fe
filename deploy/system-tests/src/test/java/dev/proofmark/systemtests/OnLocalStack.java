package dev.proofmark.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives stories the one stack, which starts with the first of them and stops after the last. */
final class OnLocalStack implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public LocalStack resolveParameter(ParameterContext parameter, ExtensionContext story) {
        return of(story);
    }

    /** The one stack. */
    static LocalStack of(ExtensionContext story) {
        return story.getRoot()
                .getStore(ExtensionContext.Namespace.create(OnLocalStack.class))
                .computeIfAbsent(LocalStack.class, type -> new LocalStack(), LocalStack.class);
    }
}
