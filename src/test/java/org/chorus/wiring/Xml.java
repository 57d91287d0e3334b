package org.chorus.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of the app, as it lies in the jar. */
public final class Xml {

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    public static Xml descriptor() {
        return parse(Path.of("target/classes/atlassian-plugin.xml"));
    }

    public static Xml beans() {
        return parse(Path.of("target/classes/META-INF/spring/chorus.xml"));
    }

    /** All elements of that name, whatever their prefix. */
    public List<Element> elements(String localName) {
        NodeList found = document.getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The values of that attribute, wherever it stands. */
    List<String> attributes(String name) {
        return elements("*").stream().filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name)).toList();
    }

    public List<String> texts(String localName) {
        return elements(localName).stream().map(element -> element.getTextContent().strip()).toList();
    }

    private static Xml parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder().parse(Files.newInputStream(file)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
