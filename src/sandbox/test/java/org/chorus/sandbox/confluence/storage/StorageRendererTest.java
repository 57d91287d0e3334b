package org.chorus.sandbox.confluence.storage;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Test;

public class StorageRendererTest {

    private final Scenario scenario = AWorld.scenario();
    private final List<MacroCall> calls = new ArrayList<>();

    @Test
    public void whatIsHtmlStaysHtml() {
        assertRenders("<p>1 &amp; 2 — <strong>bold</strong>&nbsp;ä🙂</p><p></p>",
                "<p>1 &amp; 2 — <strong>bold</strong>&nbsp;&auml;🙂</p><p/>");
    }

    @Test
    public void aMacroIsAskedWithItsParametersAndAnswersAsItIs() {
        assertRenders("<p>a</p><b onclick=\"x\">board</b><p>z</p>", "<p>a</p>"
                + "<ac:structured-macro ac:name=\"board\"><ac:parameter ac:name=\"id\">7</ac:parameter>"
                + "<ac:parameter ac:name=\"sort\">hot &amp; new</ac:parameter></ac:structured-macro><p>z</p>");

        assertEquals(List.of(new MacroCall("board", Map.of("id", "7", "sort", "hot & new"), "")), calls);
    }

    @Test
    public void aRichBodyIsRenderedBeforeItsMacroAndAPlainOneIsNot() {
        render("<ac:structured-macro ac:name=\"board\"><ac:rich-text-body><p>x"
                + "<ac:structured-macro ac:name=\"board\"><ac:plain-text-body><![CDATA[<i>&amp;]]></ac:plain-text-body>"
                + "</ac:structured-macro></p></ac:rich-text-body></ac:structured-macro>");

        assertEquals("<i>&amp;", calls.get(0).body());
        assertEquals("<p>x<b onclick=\"x\">board</b></p>", calls.get(1).body());
    }

    @Test
    public void parametersNamePagesAndPeopleToo() {
        render("<ac:structured-macro ac:name=\"board\"><ac:parameter ac:name=\"page\">"
                + "<ac:link><ri:page ri:space-key=\"OPS\" ri:content-title=\"Plans\"/></ac:link></ac:parameter>"
                + "<ac:parameter ac:name=\"who\"><ri:user ri:userkey=\"abc\"/></ac:parameter></ac:structured-macro>");

        assertEquals(Map.of("page", "OPS:Plans", "who", "abc"), calls.get(0).parameters());
    }

    @Test
    public void anUnknownMacroSaysSo() {
        assertRenders("<span class=\"error\">Unknown macro: &lt;gone</span>",
                "<ac:structured-macro ac:name=\"&lt;gone\"/>");
    }

    @Test
    public void codeIsShownLiterally() {
        assertRenders("<pre class=\"code panel\"><code>&lt;b&gt; &amp;&amp; x</code></pre>",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<b> && x]]></ac:plain-text-body>"
                        + "</ac:structured-macro>");
    }

    @Test
    public void linksFindPagesPeopleAndSpaces() {
        scenario.page("OPS", "Switch gear");
        scenario.person("ann").named("Ann <Example>");

        assertRenders("<a href=\"/ctx/display/OPS/Switch+gear\">Switch gear</a>",
                "<ac:link><ri:page ri:content-title=\"Switch gear\"/></ac:link>");
        assertRenders("<a class=\"confluence-userlink user-mention\" href=\"/ctx/display/~ann\""
                        + " data-username=\"ann\">Ann &lt;Example&gt;</a>",
                "<ac:link><ri:user ri:userkey=\"" + scenario.person("ann").key() + "\"/></ac:link>");
        assertRenders("<a href=\"/ctx/display/OPS\">our &lt;space&gt;</a>", "<ac:link><ri:space ri:space-key=\"OPS\"/>"
                + "<ac:plain-text-link-body><![CDATA[our <space>]]></ac:plain-text-link-body></ac:link>");
        assertRenders("<span class=\"unresolved\">Nowhere</span>",
                "<ac:link><ri:page ri:content-title=\"Nowhere\"/></ac:link>");
    }

    @Test
    public void whoeverLeftIsAFormerUser() {
        String key = scenario.person("ann").removed().key();

        assertRenders("<span class=\"unknown-user\">Former user</span>",
                "<ac:link><ri:user ri:userkey=\"" + key + "\"/></ac:link>");
    }

    @Test
    public void nothingInAPageRuns() {
        assertRenders("<p>a</p><a>x</a>",
                "<script>alert(1)</script><p onclick=\"alert(1)\" style=\"x\">a</p><a href=\" javascript:alert(1)\">x</a>");
        assertRenders("", "<ac:image><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>");
    }

    @Test
    public void imagesFromElsewhereAreLinks() {
        assertRenders("<a href=\"https://example.com/x.png\">https://example.com/x.png</a>",
                "<ac:image><ri:url ri:value=\"https://example.com/x.png\"/></ac:image>");
    }

    @Test
    public void tablesHaveTheClassesThatConfluenceGivesThem() {
        assertRenders("<table class=\"wide confluenceTable\"><tbody><tr><td class=\"confluenceTd\">1</td></tr></tbody></table>",
                "<table class=\"wide\"><tbody><tr><td>1</td></tr></tbody></table>");
    }

    @Test
    public void tasksHaveBoxes() {
        assertRenders("<ul class=\"inline-task-list\"><li class=\"checked\">☑ done</li></ul>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>done</ac:task-body></ac:task></ac:task-list>");
    }

    private void assertRenders(String html, String storage) {
        StorageCheck.require(storage);
        assertEquals(html, render(storage));
    }

    private String render(String storage) {
        MacroRenderer macros = call -> {
            if (!call.name().equals("board")) {
                return Optional.empty();
            }
            calls.add(call);
            return Optional.of("<b onclick=\"x\">board</b>");
        };
        return new StorageRenderer(scenario.world(), "/ctx", "OPS", macros).render(storage);
    }
}
