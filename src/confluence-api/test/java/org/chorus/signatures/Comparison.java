package org.chorus.signatures;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiClassType.ClassType;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javassist.CtBehavior;
import javassist.CtClass;

/**
 * What our signatures say and a real API does not have, by japicmp: a class, a member with exactly these erased types,
 * or the kind of a type. What the real API has beyond ours does not matter.
 */
final class Comparison {

    /** Met by reflection only, so their exact shape does not matter and is partly our own. */
    private static final List<String> BY_NAME_ONLY = List.of("com.atlassian.crowd", "com.atlassian.mail");

    private Comparison() {
    }

    static List<String> missing(Path signatures, List<Path> real) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        BY_NAME_ONLY.forEach(name -> options.getFilters().getExcludes().add(new JavadocLikePackageFilter(name, false)));
        List<JApiClass> compared = new JarArchiveComparator(options).compare(List.of(archive(signatures)),
                real.stream().map(Comparison::archive).toList());
        List<String> missing = new ArrayList<>();
        compared.stream().filter(type -> type.getOldClass().isPresent()).forEach(type -> compare(type, missing));
        return missing.stream().sorted().toList();
    }

    private static void compare(JApiClass type, List<String> missing) {
        if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
            missing.add(type.getFullyQualifiedName());
            return;
        }
        if (isInterface(type.getClassType().getOldTypeOptional()) != isInterface(type.getClassType().getNewTypeOptional())) {
            missing.add(type.getFullyQualifiedName() + " is no longer the same kind of type");
        }
        for (JApiMethod method : type.getMethods()) {
            method.getOldMethod().filter(ours -> !has(type.getNewClass(), ours)).ifPresent(ours -> missing.add(name(ours)));
        }
        for (JApiConstructor constructor : type.getConstructors()) {
            constructor.getOldConstructor().filter(ours -> constructor.getChangeStatus() == JApiChangeStatus.REMOVED)
                    .ifPresent(ours -> missing.add(name(ours)));
        }
        for (JApiField field : type.getFields()) {
            if (field.getChangeStatus() == JApiChangeStatus.REMOVED || !field.isBinaryCompatible()) {
                missing.add(type.getFullyQualifiedName() + "." + field.getName());
            }
        }
    }

    /** Declared there or inherited, as the JVM looks for it. */
    private static boolean has(Optional<CtClass> type, CtBehavior ours) {
        return type.stream().flatMap(found -> Stream.of(found.getMethods()))
                .anyMatch(method -> method.getName().equals(ours.getName()) && method.getSignature().equals(ours.getSignature()));
    }

    private static boolean isInterface(Optional<ClassType> kind) {
        return kind.filter(found -> found == ClassType.INTERFACE || found == ClassType.ANNOTATION).isPresent();
    }

    private static String name(CtBehavior member) {
        return member.getDeclaringClass().getName() + "." + member.getName() + member.getSignature();
    }

    private static JApiCmpArchive archive(Path jar) {
        return new JApiCmpArchive(jar.toFile(), "");
    }
}
