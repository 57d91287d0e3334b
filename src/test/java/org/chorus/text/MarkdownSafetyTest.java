package org.chorus.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chorus.given.ASite;
import org.chorus.given.InMemoryPeople;
import org.chorus.given.PlainTexts;
import org.chorus.given.Vectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.Test;

/** Holds for any text whatever: what comes out consists of what is allowed, soon, and without a crash. */
public final class MarkdownSafetyTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()), Map.entry("br", Set.of()), Map.entry("hr", Set.of()),
            Map.entry("h3", Set.of()), Map.entry("h4", Set.of()), Map.entry("h5", Set.of()), Map.entry("h6", Set.of()),
            Map.entry("blockquote", Set.of()), Map.entry("ul", Set.of()), Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()), Map.entry("pre", Set.of()), Map.entry("code", Set.of()), Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()), Map.entry("del", Set.of()), Map.entry("a", Set.of("href", "rel", "class")),
            Map.entry("table", Set.of()), Map.entry("thead", Set.of()), Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()), Map.entry("th", Set.of("align")), Map.entry("td", Set.of("align")));

    private static final long USUAL_MILLIS = 50;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Markdown markdown =
            new Markdown(InMemoryPeople.of("ann"), new PlainTexts(), new ASite());

    @Test
    public void everyKnownAttackComesOutHarmless() {
        Vectors.all().stream().flatMap(MarkdownSafetyTest::disguises).forEach(this::assertHarmless);
    }

    @Test
    public void everyKnownAttackSurvivesBeingStored() {
        Mentions mentions = new Mentions(InMemoryPeople.of("ann"));

        for (String vector : Vectors.all()) {
            String clean = TextRules.optionalText("text", vector, 100_000);

            assertEquals(clean, TextRules.optionalText("text", clean, 100_000));
            assertEquals(clean, mentions.toEditable(mentions.toStored(clean)));
        }
    }

    @Test
    public void theSameTextGivesTheSameHtmlWhateverWentBefore() {
        String before = markdown.html("a <b> [c](d)");
        markdown.html("<![CDATA[ </a></p><script> ```");

        assertEquals(before, markdown.html("a <b> [c](d)"));
    }

    @Test
    public void noTextTakesLong() {
        hardTexts().forEach(this::assertQuick);
    }

    /** On a quarter of what a server's threads usually have. */
    @Test
    public void noTextOverflowsTheStack() throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Runnable deepest = () -> pieces().flatMap(piece -> Stream.of(piece.repeat(20_000 / piece.length()), staircase(piece)))
                .forEach(markdown::html);
        Thread small = new Thread(null, deepest, "small stack", 256 * 1024);
        small.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        small.start();
        small.join();

        assertEquals(List.of(), failures);
    }

    private static Stream<String> disguises(String vector) {
        return Stream.of(vector, "a " + vector + " b", "[x](" + vector + ")", "[x](<" + vector.replace("\n", " ") + "> \"y\")",
                "![x](" + vector + " '" + vector + "')", "> - " + vector, "| " + vector + " |\n|---|\n| " + vector + " |",
                "<" + vector + ">", "```" + vector + "\n" + vector, "[" + vector + "]: " + vector + "\n\n[" + vector + "]",
                "# " + vector, "@{" + vector + "} @{key:" + vector + "}", "\u202e" + vector + "\0", "https://a/" + vector,
                "&#60;" + vector + "&#x3e;");
    }

    private void assertHarmless(String text) {
        String html = markdown.html(text);
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element element : body.select("body *")) {
            assertTrue(element.tagName() + " from " + text, ALLOWED.containsKey(element.tagName()));
            element.attributes().forEach(attribute -> assertAllowed(element, attribute, text));
            element.childNodes().forEach(node -> assertText(node, text));
        }
        markdown.excerpt(text, 100);
    }

    /** An empty comment is how the sanitizer takes `{{` apart, lest a template engine of the page read it. */
    private static void assertText(Node node, String text) {
        boolean fence = node instanceof Comment comment && comment.getData().isBlank();
        assertTrue(text, fence || !(node instanceof Comment) && !(node instanceof DataNode));
    }

    private static void assertAllowed(Element element, Attribute attribute, String text) {
        assertTrue(attribute + " from " + text, ALLOWED.get(element.tagName()).contains(attribute.getKey()));
        switch (attribute.getKey()) {
            case "href" -> assertLinkAllowed(attribute.getValue(), text);
            case "rel" -> assertEquals("noopener nofollow", attribute.getValue());
            case "class" -> assertEquals("chorus-mention", attribute.getValue());
            default -> assertTrue(text, attribute.getValue().matches("[a-z0-9]+"));
        }
    }

    /** Reads the scheme the way browsers do: they drop blanks and control characters first. */
    private static void assertLinkAllowed(String link, String text) {
        String squeezed = link.replaceAll("[\\x00-\\x20\\x7f]", "").toLowerCase(Locale.ROOT);
        int colon = squeezed.indexOf(':');
        boolean relative = colon < 0 || squeezed.substring(0, colon).matches(".*[/?#].*");
        boolean known = squeezed.startsWith("http:") || squeezed.startsWith("https:") || squeezed.startsWith("mailto:");
        assertTrue(link + " from " + text, relative || known);
    }

    /** Time on the processor, the best of some runs, and a bound above the 50 ms we want: the machine has other work too. */
    private void assertQuick(String text) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5 && best > USUAL_MILLIS; run++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            markdown.html(text);
            best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(PROCESSOR.getCurrentThreadCpuTime() - start));
        }
        assertTrue(best + " ms for " + text.substring(0, 30), best < 4 * USUAL_MILLIS);
    }

    private static Stream<String> hardTexts() {
        return pieces().flatMap(MarkdownSafetyTest::repeated);
    }

    private static Stream<String> pieces() {
        return Stream.of("*", "_", "**", "~~", "[", "![", "](", "[]", "[a](", "<", "<a ", "<!--", "<![CDATA[", "&", "&#", "`", "``a",
                ">", "> ", "- ", "+ ", "1. ", "-", "#", "# ", "\t", " ", "    ", "|", "|a", "|-", "\\", "@", "@{", "@{key:", "@a", "a@b.c ",
                "http://a.", "https://a/(", "www.", "*a _b ", "*a **a ", "_a __a ", "~a ~~a ", "a**b" + "c* ", "*a_ ", "[a", "[a]", "![[]()",
                "![a](", "[ (](", "a\n", "a\n\n", ">\n", "- a\n", "* * *\n", "> a\n", "[a]: b\n", "[a]: b\n\n[a]\n\n", "||\n|-|\n", "```\n", "\0", "\uD800",
                "\r", "&amp;", "<x>", "</x>", "<?", "[^", "!", "\"", "'(", "- - a\n", ">- >", "\uD83D\uDE00", "e\u0301");
    }

    private static Stream<String> repeated(String piece) {
        String many = piece.repeat(20_000 / piece.length());
        String nested = piece.repeat(39);
        return Stream.of(many, "a" + many + "\n\nb", (nested + "\n").repeat(20_000 / (nested.length() + 1)), staircase(piece));
    }

    /** Each line one step deeper than the one before, as lists in lists are written. */
    private static String staircase(String piece) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < 20_000; depth++) {
            text.append("  ".repeat(depth)).append(piece).append("\n");
        }
        return text.toString();
    }
}
