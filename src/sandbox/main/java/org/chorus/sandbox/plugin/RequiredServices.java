package org.chorus.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chorus.sandbox.Refusal;
import org.osgi.framework.Bundle;

/**
 * Looks before the start whether all services are there that an app cannot do without, because Spring would otherwise
 * wait for them for a minute and then name only the first.
 */
final class RequiredServices {

    private static final Set<String> REFERENCES = Set.of("reference", "list", "set");

    private RequiredServices() {
    }

    /** @throws Refusal naming all that are missing */
    static void check(Bundle bundle, Predicate<String> offered) {
        Set<String> missing = new TreeSet<>();
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (InputStream in = file.openStream()) {
                collect(in, offered, missing);
            } catch (IOException | XMLStreamException e) {
                throw new Refusal(file.getPath() + " of " + bundle.getSymbolicName() + " cannot be read: "
                        + e.getMessage(), e);
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(bundle.getSymbolicName() + " needs " + String.join(", ", missing)
                    + ", which the sandbox does not offer.");
        }
    }

    private static void collect(InputStream in, Predicate<String> offered, Set<String> missing)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && mandatory(reader)) {
                String type = reader.getAttributeValue(null, "interface");
                if (type != null && !offered.test(type)) {
                    missing.add(type);
                }
            }
        }
    }

    private static boolean mandatory(XMLStreamReader reader) {
        return REFERENCES.contains(reader.getLocalName()) && reader.getNamespaceURI().contains("blueprint")
                && !"optional".equals(reader.getAttributeValue(null, "availability"))
                && !"0..1".equals(reader.getAttributeValue(null, "cardinality"));
    }
}
