package org.chorus.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.chorus.given.ASite;
import org.chorus.given.InMemoryPeople;
import org.chorus.given.PlainTexts;
import org.junit.Test;

public final class MarkdownTest {

    private final InMemoryPeople people = InMemoryPeople.of("ann", "bob");
    private final Markdown markdown = new Markdown(people, new PlainTexts(), new ASite());

    @Test
    public void paragraphsListsAndEmphasisBecomeHtml() {
        assertEquals("<p>a <em>b</em> <strong>c</strong></p>\n<ul><li>d</li></ul>",
                markdown.html("a *b* **c**\n\n- d"));
    }

    @Test
    public void headingsStartBelowThePagesOwn() {
        assertEquals("<h3>a</h3>\n<h6>b</h6>\n<h6>c</h6>", markdown.html("# a\n\n#### b\n\n###### c"));
    }

    @Test
    public void tablesAndStrikethroughAreShown() {
        String html = markdown.html("| a | b |\n|--:|---|\n| ~~c~~ | d |");

        assertTrue(html, html.contains("<th align=\"right\">a</th>"));
        assertTrue(html, html.contains("<td align=\"right\"><del>c</del></td>"));
    }

    @Test
    public void rawHtmlIsShownAndNotInterpreted() {
        assertEquals("<p>&lt;b onclick&#61;&#34;x()&#34;&gt;a&lt;/b&gt;</p>", markdown.html("<b onclick=\"x()\">a</b>"));
    }

    @Test
    public void aPlainAddressBecomesALinkThatGivesNothingAway() {
        assertEquals("<p><a href=\"https://example.org\" rel=\"noopener nofollow\">https://example.org</a>.</p>",
                markdown.html("https://example.org."));
    }

    @Test
    public void aLinkToAScriptLosesItsTarget() {
        assertFalse(markdown.html("[a](javascript:alert(1))").contains("javascript"));
        assertFalse(markdown.html("[a](data:text/html,b)").contains("data:"));
    }

    @Test
    public void aPictureIsALinkSoThatNothingIsFetched() {
        assertEquals("<p><a href=\"https://example.org/a.png\" rel=\"noopener nofollow\">a cat</a></p>",
                markdown.html("![a cat](https://example.org/a.png)"));
    }

    @Test
    public void shownIsWhatHtmlAndExcerptAreEachByThemselves() {
        String text = "# Cats\n\n![](https://example.org/a.png) and @{key:key-ann} of [a link](https://example.org) " + "again ".repeat(30);

        Markdown.Shown shown = markdown.shown(text, 80);

        assertEquals(markdown.html(text), shown.html());
        assertEquals(markdown.excerpt(text, 80), shown.excerpt());
    }

    @Test
    public void aPictureInALinkLeavesOneLink() {
        assertEquals("<p><a href=\"https://example.org\" rel=\"noopener nofollow\">cat</a></p>",
                markdown.html("[![cat](a.png)](https://example.org)"));
    }

    @Test
    public void aStoredMentionLinksToThePersonByCurrentName() {
        assertEquals("<p>hi <a class=\"chorus-mention\" href=\"/confluence/display/~ann\" rel=\"noopener nofollow\">"
                + "&#64;Ann</a>!</p>", markdown.html("hi @{key:key-ann}!"));
    }

    @Test
    public void aVanishedPersonIsAFormerUser() {
        people.remove("ann");

        assertEquals("<p>hi &#64;chorus.common.former</p>", markdown.html("hi @{key:key-ann}"));
    }

    @Test
    public void aMentionInCodeStaysCode() {
        assertEquals("<p><code>&#64;{key:key-ann}</code></p>", markdown.html("`@{key:key-ann}`"));
    }

    @Test
    public void aMentionInALinkIsNoLinkInALink() {
        assertEquals("<p><a href=\"https://example.org\" rel=\"noopener nofollow\">ask &#64;Ann</a></p>",
                markdown.html("[ask @{key:key-ann}](https://example.org)"));
    }

    @Test
    public void aPersonsNameCannotBringMarkup() {
        people.add("eve", "<script>alert(1)</script>");

        assertFalse(markdown.html("@{key:key-eve}").contains("<script"));
    }

    @Test
    public void anExcerptHasTheWordsWithoutTheMarkup() {
        assertEquals("Title one two @Ann a b code",
                markdown.excerpt("# Title\n\n- one\n- [two](https://example.org)\n\n@{key:key-ann}\n\n|a|b|\n|-|-|\n\n```\ncode\n```", 200));
    }

    @Test
    public void anExcerptIsCutAtAWord() {
        assertEquals("one two\u2026", markdown.excerpt("one two three", 10));
        assertEquals("onetwothree", markdown.excerpt("onetwothree", 11));
    }

    @Test
    public void anExcerptIsNeverLongerThanAsked() {
        for (int most = 1; most < 20; most++) {
            String excerpt = markdown.excerpt("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00 one \uD83D\uDE00\uD83D\uDE00 two three", most);

            assertTrue(excerpt, excerpt.length() <= most);
            assertEquals(excerpt, TextRules.clean(excerpt));
        }
    }
}
