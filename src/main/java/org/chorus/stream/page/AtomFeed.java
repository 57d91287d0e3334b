package org.chorus.stream.page;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.stream.Activity;
import org.chorus.stream.card.Telling;
import org.chorus.stream.card.Things;

/** A stream as Atom (RFC 4287). It links to no address with a secret in it, so that passing it on passes nothing on. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Telling telling;
    private final Things things;
    private final Site site;

    public AtomFeed(Telling telling, Things things, Site site) {
        this.telling = telling;
        this.things = things;
        this.site = site;
    }

    /**
     * In a language that the caller chooses: nobody is logged in whose language a text could be in.
     *
     * @param path of the stream's page within ours, such as `/stream/all`
     */
    String write(Locale locale, String title, String path, List<Activity> activities) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            String page = site.baseUrl() + "/plugins/servlet/chorus" + path;
            element(xml, "id", page);
            element(xml, "title", title);
            element(xml, "updated", Instant.ofEpochMilli(activities.stream().mapToLong(Activity::lastAt).max().orElse(0)).toString());
            link(xml, page);
            Map<String, Person> named = telling.named(activities);
            for (Activity activity : activities) {
                entry(xml, locale, activity, named);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("a feed could not be written to memory", broken);
        }
    }

    private void entry(XMLStreamWriter xml, Locale locale, Activity activity, Map<String, Person> named) throws XMLStreamException {
        String who = telling.nameOf(locale, activity.actorKey(), named);
        xml.writeStartElement("entry");
        element(xml, "id", site.baseUrl() + "/rest/chorus/1.0/streams/all#activity-" + activity.id());
        element(xml, "title", who + " " + telling.phrase(locale, activity, named) + (activity.title().isEmpty() ? "" : ": " + activity.title()));
        element(xml, "published", Instant.ofEpochMilli(activity.at()).toString());
        element(xml, "updated", Instant.ofEpochMilli(activity.lastAt()).toString());
        xml.writeStartElement("author");
        element(xml, "name", who);
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", activity.kind().wire());
        link(xml, site.baseUrl() + things.object(activity).substring(site.contextPath().length()));
        element(xml, "summary", telling.excerpt(activity));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", legal(address));
    }

    /** Without characters that XML 1.0 cannot carry. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
