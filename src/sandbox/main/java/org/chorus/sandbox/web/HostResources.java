package org.chorus.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.web.resource.WebResourceReader;
import org.chorus.sandbox.web.resource.WebResources;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The scripts and styles of the host itself, listed in {@code host-resources.xml} as an app would list them. */
final class HostResources {

    private static final String FOLDER = "/org/chorus/sandbox/web/";

    private HostResources() {
    }

    static void into(WebResources resources) {
        WebResourceReader reader = new WebResourceReader(condition -> refuse());
        for (Element plugin : ModuleDescriptor.childrenOf(list().getDocumentElement(), "plugin")) {
            for (Element element : ModuleDescriptor.childrenOf(plugin, "web-resource")) {
                ModuleDescriptor module = new ModuleDescriptor(plugin.getAttribute("key"), "web-resource",
                        element.getAttribute("key"), element);
                resources.add(reader.read(module, "10.0.4", HostResources::file, name -> refuse()));
            }
        }
    }

    /** A file of the web front, by its path in the folder. */
    static Optional<URL> file(String path) {
        return Optional.ofNullable(HostResources.class.getResource(FOLDER + path));
    }

    private static Supplier<Boolean> refuse() {
        throw new NotEmulated("conditions and data of the host's own web-resources");
    }

    private static Document list() {
        try (InputStream in = HostResources.class.getResourceAsStream(FOLDER + "host-resources.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("host-resources.xml cannot be read", broken);
        }
    }
}
