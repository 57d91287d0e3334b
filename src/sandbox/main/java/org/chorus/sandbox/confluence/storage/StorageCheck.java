package org.chorus.sandbox.confluence.storage;

import java.io.StringReader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** Says whether a text is well-formed storage format; rendering repairs, so saving must ask here first. */
public final class StorageCheck {

    private static final String OPEN = "<storage xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\">";
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");

    private StorageCheck() {
    }

    /** @throws InvalidStorage saying where, if it is not well-formed */
    public static void require(String storage) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(
                    new StringReader(OPEN + withoutHtmlEntities(storage) + "</storage>"));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            int shift = place.getLineNumber() == 1 ? OPEN.length() : 0;
            throw new InvalidStorage(place.getLineNumber(), Math.max(1, place.getColumnNumber() - shift),
                    reason(e), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** HTML's entities, which XML does not know, as a blank; those that XML knows, and unknown ones, stay. */
    private static String withoutHtmlEntities(String storage) {
        return ENTITY.matcher(storage).replaceAll(StorageCheck::blankIfHtml);
    }

    private static String blankIfHtml(MatchResult entity) {
        return switch (entity.group(1)) {
            case "amp", "lt", "gt", "quot", "apos" -> entity.group();
            default -> Entities.isNamedEntity(entity.group(1)) ? " ".repeat(entity.group().length()) : entity.group();
        };
    }

    private static String reason(XMLStreamException e) {
        String message = e.getMessage();
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
