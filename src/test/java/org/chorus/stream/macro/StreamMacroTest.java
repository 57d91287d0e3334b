package org.chorus.stream.macro;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.List;
import java.util.Map;
import org.chorus.given.AnApp;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteService;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

public class StreamMacroTest {

    private final AnApp app = AnApp.onH2("ann", "bob");

    @Before
    public void annLearnsSomething() {
        app.rights.comment(key("ann"), "OPS").view(key("bob"), "OPS");
        app.viewer = as("bob");
        app.get(NoteService.class).post(as("ann"),
                new NewNote(NoteKind.LEARNED, "Grind it fresh", List.of("Coffee beans"), Audience.EVERYBODY, 0, ""));
    }

    @After
    public void close() {
        app.close();
    }

    @Test
    public void peopleAndTopicsAreNamedAsOnePageWriterKnowsThem() {
        for (String ann : List.of("ann", "@ann", key("ann"))) {
            assertTrue(ann, shown("person", ann).contains("Grind it fresh"));
        }
        for (String topic : List.of("Coffee beans", "coffee-bean", "1")) {
            assertTrue(topic, shown("topic", topic).contains("Grind it fresh"));
        }
    }

    @Test
    public void whatThereIsNotIsSaidInOneLine() {
        for (Map.Entry<String, String> one : Map.of("person", "nobody", "topic", "tea", "board", "x", "space", "NOPE").entrySet()) {
            String html = shown(one.getKey(), one.getValue());

            assertTrue(html, html.startsWith("Chorus.Macro.note"));
            assertFalse(html, html.contains("Grind it fresh"));
        }
    }

    private String shown(String source, String id) {
        ConversionContext page = Mockito.mock(ConversionContext.class);
        Mockito.when(page.getSpaceKey()).thenReturn("OPS");
        return app.get(StreamMacro.class).execute(Map.of("source", source, "id", id), "", page);
    }
}
