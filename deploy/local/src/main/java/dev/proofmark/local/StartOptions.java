package dev.proofmark.local;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a person wants of a new start.
 *
 * @param empty without the people of the fictional body
 * @param portBase the first of ten ports in a row, where somebody chose one
 */
record StartOptions(boolean detached, boolean fresh, boolean empty, OptionalInt portBase) {

    private static final String PORT_BASE = "--port-base";

    /** The options of {@code up}. */
    static StartOptions ofUp(List<String> words) {
        List<String> left = new ArrayList<>(words);
        boolean detached = left.remove("--detach");
        boolean fresh = left.remove("--fresh");
        boolean empty = left.remove("--empty");
        return new StartOptions(detached, fresh, empty, onlyPortBase(left));
    }

    /** The options of {@code demo}. */
    static StartOptions ofDemo(List<String> words) {
        return new StartOptions(true, false, false, onlyPortBase(new ArrayList<>(words)));
    }

    private static OptionalInt onlyPortBase(List<String> words) {
        OptionalInt base = OptionalInt.empty();
        int option = words.indexOf(PORT_BASE);
        if (option >= 0 && option + 1 == words.size()) {
            throw new WrongUseException(PORT_BASE + " needs a port behind it, for example " + PORT_BASE + " 18080.");
        }
        if (option >= 0) {
            words.remove(option);
            base = OptionalInt.of(StackPorts.base(PORT_BASE, words.remove(option)));
        }
        WrongUseException.refuse(words);
        return base;
    }
}
