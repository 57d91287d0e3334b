package org.chorus.sandbox.web.template;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A function that a plugin lends to templates.
 *
 * @param server what it answers when rendered here; values and answer are JDK types
 * @param client the JavaScript expression for expressions, when compiled for the browser
 */
public record SoyFunction(String name, Set<Integer> sizes, Function<Object[], Object> server,
        Function<List<String>, String> client) {

    public SoyFunction {
        sizes = Set.copyOf(sizes);
    }
}
