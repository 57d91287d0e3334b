package org.chorus.sandbox.web.template;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.URL;
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
        SoySurroundings surroundings = new SampleSurroundings(Map.of("sample.title", "A \"title\"", "sample.hello", "Hello {0}"));
        engine = new SoyEngine(surroundings, module -> Set.of(file), () -> List.of(shout()));
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

    @Test
    public void parametersAreDeclaredUsedAndGivenOrElseNothingCompiles() {
        assertTrue(refused("/** @param x */\n{template .a}\n{$x}{$y}\n{/template}").contains("not declared in SoyDoc: [y]"));
        assertTrue(refused("/** @param x\n * @param y */\n{template .a}\n{$x}\n{/template}").contains("not used in template: [y]"));
        assertTrue(refused("/** Calls. */\n{template .a}\n{call .b/}\n{/template}\n/** @param x */\n{template .b}\n{$x}\n{/template}")
                .contains("missing required param 'x'"));
    }

    private static String refused(String templates) {
        return assertThrows(SoyFailure.class, () -> engine.compile("{namespace Sample}\n" + templates + "\n", "one.soy")).getMessage();
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
}
