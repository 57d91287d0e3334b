package org.chorus.sandbox.web.resource;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.web.text.Translations;
import org.junit.Before;
import org.junit.Test;

public class BatchesTest {

    private final Translations translations = new Translations();
    private final WebResources resources = new WebResources();
    private final Batches batches = new Batches(resources,
            new Transformations(translations, (source, file) -> "compiled(" + file + ")"), "/confluence");
    private boolean shown;

    @Before
    public void anApp() {
        translations.add("app", "web/words", BatchesTest::file);
        resources.add(resource("app:base", List.of(), List.of(), List.of()));
        resources.add(resource("app:one", List.of("app:base"), List.of("atl.general"), List.of()));
    }

    @Test
    public void literalKeysBecomeTextsInTheLanguageOfTheAddress() {
        String german = batches.ofContexts(Set.of("atl.general"), WebResource.Kind.SCRIPT, Locale.GERMANY).text();

        assertTrue(german, german.contains("show(\"Idee\", AJS.format(\"{0} ideas\", n), AJS.I18n.getText(variable))"));
    }

    @Test
    public void aTextCannotLeaveItsLiteral() {
        String english = batches.ofContexts(Set.of("atl.general"), WebResource.Kind.SCRIPT, Locale.UK).text();

        assertTrue(english, english.contains("\"Idea of \\u003cb\\u003e \\\"x\\\"\""));
    }

    @Test
    public void dependenciesComeFirstAndOnce() {
        List<String> keys = resources.resolve(List.of("app:one", "app:base")).stream().map(WebResource::key).toList();

        assertEquals(List.of("app:base", "app:one"), keys);
    }

    @Test
    public void anAddressNamesItsContent() {
        PageResources page = new PageResources(resources);
        page.requireContext("atl.general");
        String english = page.scriptsHtml(batches, Locale.UK);
        String german = page.scriptsHtml(batches, Locale.GERMANY);

        assertTrue(english, english.matches(
                "(?s)<script src=\"/confluence/s/[0-9a-f]+/_/download/contextbatch/js/atl.general/batch.js\\?locale=en-GB\"></script>\n"));
        assertNotEquals(english.replace("en-GB", "de-DE"), german);
    }

    @Test
    public void aStyleFindsItsImages() {
        String style = batches.ofContexts(Set.of("atl.general"), WebResource.Kind.STYLE, Locale.UK).text();

        assertTrue(style, style.contains("url(\"/confluence/s/1.0/_/download/resources/app:one/images/a.svg\")"));
        assertTrue(style, style.contains("url(\"data:image/svg+xml,x\")"));
    }

    @Test
    public void aResourceWithAConditionIsSentOnlyWhileItHolds() {
        resources.add(resource("app:maybe", List.of(), List.of("atl.general"), List.of(() -> shown)));
        PageResources page = new PageResources(resources);
        page.requireContext("atl.general");
        assertFalse(page.scriptsHtml(batches, Locale.UK).contains("app:maybe"));

        shown = true;

        assertTrue(page.scriptsHtml(batches, Locale.UK).contains("/download/batch/app:maybe/app:maybe.js"));
    }

    @Test
    public void aMissingDependencyIsLoud() {
        resources.add(resource("app:two", List.of("app:none"), List.of("atl.general"), List.of()));

        NotEmulated loud = assertThrows(NotEmulated.class, () -> resources.inContexts(Set.of("atl.general")));
        assertTrue(loud.getMessage(), loud.getMessage().contains("app:none"));
    }

    @Test
    public void dataCannotCloseItsScript() {
        PageResources page = new PageResources(resources);
        page.requireData("app:x", "{\"a\":\"</script>\"}");

        assertFalse(page.headHtml(batches, Locale.UK).contains("\"</script>"));
    }

    @Test
    public void aTransformerNobodyKnowsIsLoud() {
        assertThrows(NotEmulated.class, () -> new Transformations(translations, null)
                .apply(List.of("lessTransformer"), "a.less", "", Locale.UK));
    }

    private static WebResource resource(String key, List<String> dependencies, List<String> contexts,
            List<Supplier<Boolean>> conditions) {
        return new WebResource(key, "1.0", List.of(new WebResource.Part("download", "one.js", "web/one.js"),
                new WebResource.Part("download", "one.css", "web/one.css")), dependencies, contexts,
                Map.of("js", List.of("jsI18n")), conditions, Map.of(), BatchesTest::file);
    }

    private static Optional<URL> file(String path) {
        return Optional.ofNullable(BatchesTest.class.getResource("/" + path));
    }
}
