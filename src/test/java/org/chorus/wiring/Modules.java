package org.chorus.wiring;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What the descriptor names and the host therefore builds: servlets, macros, conditions, resources and providers. */
final class Modules {

    private Modules() {
    }

    /** Our classes named by a `class` attribute, and every resource and provider. */
    static List<Class<?>> builtByTheHost() {
        List<Class<?>> found = new ArrayList<>(named());
        found.addAll(resources());
        found.addAll(providers());
        return found;
    }

    static List<Class<?>> named() {
        return Xml.descriptor().attributes("class").stream().filter(name -> name.startsWith("org.chorus."))
                .distinct().<Class<?>>map(OwnTypes::named).toList();
    }

    static List<Class<?>> ofElement(String element) {
        return Xml.descriptor().elements(element).stream().map((Element found) -> found.getAttribute("class"))
                .<Class<?>>map(OwnTypes::named).toList();
    }

    static List<Class<?>> resources() {
        return OwnTypes.all().stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
    }

    static List<Class<?>> providers() {
        return OwnTypes.all().stream().filter(type -> type.isAnnotationPresent(Provider.class)).toList();
    }
}
