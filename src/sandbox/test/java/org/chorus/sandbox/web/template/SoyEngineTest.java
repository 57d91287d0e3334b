package org.chorus.sandbox.web.template;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class SoyEngineTest {

    private static SoyEngine engine;

    @BeforeClass
    public static void start() {
        URL file = SoyEngineTest.class.getResource("/soy/sample.soy");
        engine = new SoyEngine(new Surroundings(), module -> Set.of(file), () -> List.of(shout()));
    }

    @AfterClass
    public static void stop() {
        engine.close();
    }

    @Test
    public void textsFunctionsAndContextPathReachTheTemplate() {
        String html = render(Map.of("person", Map.of("name", "ann"), "ideas", List.of("one", "two")));

        assertEquals("<p title=\"A &quot;title&quot;\">Hello ann</p><a href=\"/confluence/x\">ANN!</a>"
                + "<li>one</li><li>two</li>", html);
    }

    @Test
    public void whatAPersonWroteIsEscaped() {
        String html = render(Map.of("person", Map.of("name", "<b>"), "ideas", List.of("<script>")));

        assertTrue(html, html.contains("<li>&lt;script&gt;</li>"));
        assertTrue(html, html.contains("&lt;B&gt;!"));
    }

    @Test
    public void anEmptyListShowsItsOwnText() {
        assertTrue(render(Map.of("person", Map.of("name", "x"), "ideas", List.of())).endsWith("<em>none</em>"));
    }

    @Test
    public void theSameTemplateCompilesForTheBrowser() {
        String script = engine.compile("{namespace Sample}\n/** @param name */\n"
                + "{template .one}\n{shout($name)}{getText('sample.title')}\n{/template}\n", "one.soy");

        assertTrue(script, script.contains("Sample.one = function"));
        assertTrue(script, script.contains("shout(opt_data.name)"));
    }

    @Test
    public void anUnknownTemplateIsNamedInTheFailure() {
        SoyFailure failure = assertThrows(SoyFailure.class, () ->
                engine.render(new StringBuilder(), "a:b", "Sample.missing", Map.of(), Map.of()));

        assertTrue(failure.getMessage(), failure.getMessage().contains("Sample.missing"));
    }

    private static String render(Map<String, Object> data) {
        StringBuilder out = new StringBuilder();
        engine.render(out, "a:b", "Sample.greeting", data, Map.of());
        return out.toString();
    }

    private static SoyFunction shout() {
        return new SoyFunction("shout", Set.of(1), values -> values[0].toString().toUpperCase(Locale.ROOT) + "!",
                expressions -> "shout(" + expressions.get(0) + ")");
    }

    private record Surroundings() implements SoySurroundings {

        @Override
        public String getContextPath() {
            return "/confluence";
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }

        @Override
        public String getText(String key) {
            return getRawText(Locale.ENGLISH, key);
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            return new MessageFormat(getText(key), Locale.ENGLISH).format(arguments);
        }

        @Override
        public String getText(Locale locale, String key) {
            return getRawText(locale, key);
        }

        @Override
        public String getRawText(Locale locale, String key) {
            return Map.of("sample.title", "A \"title\"", "sample.hello", "Hello {0}").getOrDefault(key, key);
        }
    }
}
