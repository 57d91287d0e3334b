package org.chorus.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a class does beyond being a signature. An interface or annotation has no body at all. A class may hold values:
 * a body keeps, gives, compares or wraps them. So it calls only its parent's and other signatures' constructors and,
 * of Java, texts, numbers, enums, equality and unmodifiable collections; it never jumps back, catches, throws, waits
 * for a lock or changes a static field; and it is short.
 */
final class Behaviour {

    private static final int LONGEST = 25;
    private static final Set<String> OF_JAVA = Set.of("java/lang/Object", "java/lang/String", "java/lang/Integer",
            "java/lang/Enum", "java/lang/Throwable", "java/lang/Exception", "java/lang/RuntimeException",
            "java/util/List", "java/util/Objects");

    private Behaviour() {
    }

    static List<String> of(byte[] classFile) {
        ClassNode type = new ClassNode();
        new ClassReader(classFile).accept(type, ClassReader.SKIP_DEBUG);
        List<String> found = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (method.instructions.size() > 0 && !isMadeByTheCompiler(type, method)) {
                inspect(type, method, found);
            }
        }
        return found;
    }

    private static void inspect(ClassNode type, MethodNode method, List<String> found) {
        String where = type.name + "." + method.name + ": ";
        if ((type.access & Opcodes.ACC_INTERFACE) != 0) {
            found.add(where + "has a body in an interface");
        }
        if (method.instructions.size() > LONGEST && !method.name.equals("<clinit>")) {
            found.add(where + "is longer than a signature");
        }
        if (!method.tryCatchBlocks.isEmpty()) {
            found.add(where + "catches");
        }
        for (AbstractInsnNode step : method.instructions) {
            String does = deedOf(type, method, step);
            if (!does.isEmpty()) {
                found.add(where + does);
            }
        }
    }

    private static String deedOf(ClassNode type, MethodNode method, AbstractInsnNode step) {
        if (step instanceof JumpInsnNode jump && method.instructions.indexOf(jump.label) < method.instructions.indexOf(step)) {
            return "loops";
        }
        if (step.getOpcode() == Opcodes.ATHROW || step.getOpcode() == Opcodes.MONITORENTER) {
            return "throws or locks";
        }
        if (step.getOpcode() == Opcodes.PUTSTATIC && !method.name.equals("<clinit>")) {
            return "changes the static field " + ((FieldInsnNode) step).name;
        }
        if (step instanceof MethodInsnNode call && !mayCall(type, call)) {
            return "calls " + call.owner + "." + call.name;
        }
        return "";
    }

    private static boolean mayCall(ClassNode type, MethodInsnNode call) {
        return call.owner.equals(type.name) || OF_JAVA.contains(call.owner)
                || call.name.equals("<init>") && call.owner.startsWith("com/atlassian/");
    }

    /** `values` and `valueOf` of an enum, and bridges. */
    private static boolean isMadeByTheCompiler(ClassNode type, MethodNode method) {
        return (type.access & Opcodes.ACC_ENUM) != 0 || (method.access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)) != 0;
    }
}
