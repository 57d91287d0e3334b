package org.chorus.app;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chorus.host.confluence.DoubtfulCalls;

/**
 * Looks up everything of the host that our own bytecode calls, so that a host of another version is told in one
 * sentence at start and not found out feature by feature. Nothing is listed by hand, so nothing is forgotten.
 */
public final class HostCheck {

    private final OwnClasses own;
    private final ClassLoader host;

    public HostCheck(OwnClasses own) {
        this(own, HostCheck.class.getClassLoader());
    }

    HostCheck(OwnClasses own, ClassLoader host) {
        this.own = own;
        this.host = host;
    }

    /** Everything missing, by feature. */
    public SortedSet<Gap> gaps() {
        SortedSet<Gap> gaps = new TreeSet<>();
        for (byte[] bytes : own.all()) {
            ClassFile file = ClassFile.of(bytes);
            gapsOf(file).forEach(missing -> gaps.add(new Gap(featureOf(file.name()), missing)));
        }
        DoubtfulCalls.all().stream().filter(call -> !call.isPresent())
                .forEach(call -> gaps.add(new Gap(call.feature(), call.toString())));
        return gaps;
    }

    private List<String> gapsOf(ClassFile file) {
        var references = file.hostReferences();
        List<String> missing = references.stream().filter(reference -> !reference.isIn(host)).map(HostReference::toString).toList();
        return missing.isEmpty() && !references.isEmpty() ? unanswered(file.name()) : missing;
    }

    /** Methods that an interface of the host wants and our class does not have. */
    private List<String> unanswered(String className) {
        try {
            Class<?> type = Class.forName(className, false, host);
            return type.isInterface() || Modifier.isAbstract(type.getModifiers()) ? List.of()
                    : Stream.of(type.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                            .map(method -> method.toGenericString() + " in " + className).toList();
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of(className + ": " + e.getMessage());
        }
    }

    /** `idea` for `org.chorus.idea.rest.IdeaResource`. */
    private static String featureOf(String className) {
        return className.split("\\.")[2];
    }
}
