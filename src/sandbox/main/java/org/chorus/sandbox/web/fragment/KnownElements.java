package org.chorus.sandbox.web.fragment;

import java.util.Set;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Refuses what would silently have no effect. */
public final class KnownElements {

    private KnownElements() {
    }

    /** @throws NotEmulated naming a child of the module that is none of these */
    public static void require(ModuleDescriptor module, Set<String> known) {
        for (Node node = module.xml().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !known.contains(child.getTagName())) {
                throw new NotEmulated("<" + child.getTagName() + "> in " + module.element() + " " + module.completeKey());
            }
        }
    }
}
