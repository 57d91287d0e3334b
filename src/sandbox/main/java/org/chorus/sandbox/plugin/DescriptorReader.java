package org.chorus.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chorus.sandbox.Refusal;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code atlassian-plugin.xml} out of a jar, without ever following an entity or a DTD. */
final class DescriptorReader {

    static final String NAME = "atlassian-plugin.xml";

    private DescriptorReader() {
    }

    /** @throws Refusal in one sentence if this is no app of the kind the sandbox can run */
    static PluginDescriptor read(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new Refusal("There is no jar at " + jar + ".");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(NAME);
            if (entry == null) {
                throw new Refusal(jar.getFileName() + " is not a Confluence app: it has no " + NAME + ".");
            }
            try (InputStream in = file.getInputStream(entry)) {
                PluginDescriptor descriptor = read(in, jar.getFileName().toString());
                checkManifest(file, jar, descriptor);
                return descriptor;
            }
        } catch (ZipException e) {
            throw new Refusal(jar.getFileName() + " is not a readable jar: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new Refusal(jar.getFileName() + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The descriptor of an installed app, which was read before and is right. */
    static PluginDescriptor read(Bundle bundle) {
        try (InputStream in = bundle.getEntry(NAME).openStream()) {
            return read(in, bundle.getSymbolicName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PluginDescriptor read(InputStream in, String jarName) throws IOException {
        try {
            return descriptor(builder().parse(in).getDocumentElement(), jarName);
        } catch (SAXParseException e) {
            throw new Refusal("The " + NAME + " of " + jarName + " is not well-formed: line " + e.getLineNumber() + ", "
                    + e.getMessage(), e);
        } catch (SAXException e) {
            throw new Refusal("The " + NAME + " of " + jarName + " cannot be parsed: " + e.getMessage(), e);
        }
    }

    private static void checkManifest(JarFile file, Path jar, PluginDescriptor descriptor) throws IOException {
        String key = file.getManifest() == null ? null
                : file.getManifest().getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(key)) {
            throw new Refusal("The manifest of " + jar.getFileName() + " says Atlassian-Plugin-Key " + key + ", but its "
                    + NAME + " says " + descriptor.key() + "; they must be the same.");
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no safe XML parser", e);
        }
    }

    private static PluginDescriptor descriptor(Element root, String jarName) {
        String key = root.getAttribute("key");
        if (!root.getTagName().equals("atlassian-plugin") || key.isBlank()) {
            throw new Refusal("The " + NAME + " of " + jarName + " has no <atlassian-plugin key>.");
        }
        Optional<Element> info = ModuleDescriptor.childrenOf(root, "plugin-info").stream().findFirst();
        List<ModuleDescriptor> modules = new ArrayList<>();
        List<Element> resources = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "plugin-info" -> { }
                    case "resource" -> resources.add(element);
                    default -> modules.add(module(key, element));
                }
            }
        }
        return new PluginDescriptor(key, root.hasAttribute("name") ? root.getAttribute("name") : key,
                text(info, "version"), text(info, "description"), vendor(info),
                info.map(ModuleDescriptor::paramsOf).orElse(Map.of()), modules, resources);
    }

    private static ModuleDescriptor module(String pluginKey, Element element) {
        return new ModuleDescriptor(pluginKey, element.getTagName(), element.getAttribute("key"), element);
    }

    private static String text(Optional<Element> info, String name) {
        return info.flatMap(element -> ModuleDescriptor.childrenOf(element, name).stream().findFirst())
                .map(child -> child.getTextContent().strip()).orElse("");
    }

    private static String vendor(Optional<Element> info) {
        return info.flatMap(element -> ModuleDescriptor.childrenOf(element, "vendor").stream().findFirst())
                .map(vendor -> vendor.getAttribute("name")).orElse("");
    }
}
