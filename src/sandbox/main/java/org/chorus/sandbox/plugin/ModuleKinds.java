package org.chorus.sandbox.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chorus.sandbox.Refusal;

/** The descriptor elements that the sandbox understands; any other stops the start. */
public final class ModuleKinds {

    private final Map<String, ModuleKind> kinds = new LinkedHashMap<>();

    public void register(String element, ModuleKind kind) {
        if (kinds.putIfAbsent(element, kind) != null) {
            throw new IllegalStateException("Two pieces of the sandbox understand <" + element + ">");
        }
    }

    /** @throws Refusal naming the element if nobody understands it */
    public ModuleKind of(ModuleDescriptor module) {
        ModuleKind kind = kinds.get(module.element());
        if (kind == null) {
            throw new Refusal("The sandbox does not understand <" + module.element() + " key=\"" + module.key()
                    + "\"> in the descriptor of " + module.pluginKey() + "; it understands " + known() + ".");
        }
        return kind;
    }

    private Set<String> known() {
        return new TreeSet<>(kinds.keySet());
    }
}
