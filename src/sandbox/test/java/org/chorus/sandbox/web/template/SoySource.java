package org.chorus.sandbox.web.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a file of templates has and asks for, by whole names. The compiler does not look whether a template that is called is there. */
record SoySource(String text) {

    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace ([\\w.]+)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{template (\\.\\w+)");
    private static final Pattern CALL = Pattern.compile("\\{call (\\.?\\w+(?:\\.\\w+)*)");
    private static final Pattern TEXT = Pattern.compile("getText\\('([^']*)'");

    Set<String> templates() {
        return whole(TEMPLATE);
    }

    Set<String> calls() {
        return whole(CALL);
    }

    /** Keys of the bundle. */
    Set<String> texts() {
        return all(TEXT);
    }

    private Set<String> whole(Pattern named) {
        Matcher namespace = NAMESPACE.matcher(text);
        String prefix = namespace.find() ? namespace.group(1) : "";
        return all(named).stream().map(name -> name.startsWith(".") ? prefix + name : name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
