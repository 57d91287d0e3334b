package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.Screens.Screen;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Those who only read: visitors, everybody on a read-only site, and browsers without scripts. */
public class ReadersBrowserIT {

    private static final String APP = "/plugins/servlet/chorus";

    /** Whatever takes something from the reader, but for forms that only look something up and for what only unfolds. */
    private static final String WRITING = """
            () => [...document.querySelectorAll('main :is(button, input, select, textarea, [contenteditable], [role=button],'
                + ' [data-panel], [data-open], form:not([method=get]), chorus-form, chorus-action, chorus-endorse, chorus-react,'
                + ' chorus-composer, chorus-import, a[href$="/import"], a[href$="/settings"], a[href$="#build-on"], a[href$="#challenge"])')]
              .filter(element => !element.closest('form[method=get]'))
              .map(element => element.outerHTML.slice(0, 160).replace(/\\s+/g, ' '))
            """;

    private final Map<String, Visitor> visitors = new HashMap<>();

    private Sandbox host;
    private int board;
    private int idea;

    @Before
    public void aPublicBoard() {
        host = AcceptanceHost.start();
        Rest ann = Rest.as(host.url(), "ann");
        board = ann.post("/boards", Map.of("spaceKey", "PUB", "name", "For all to see")).must(201).id();
        idea = ann.post("/boards/" + board + "/ideas", Map.of("title", "Benches in the sun", "text", "Three will do.")).must(201).id();
    }

    @After
    public void stop() {
        visitors.values().forEach(Visitor::close);
        host.close();
    }

    @Test
    public void aVisitorReadsAndIsOfferedNoWriting() {
        try (Visitor visitor = new Visitor(host.url())) {
            onlyReads(visitor);
        }
    }

    @Test
    public void aReadOnlySiteOffersAndTakesNoWriting() {
        Screens screens = Screens.of(host);
        List<String> people = List.of("ann", "bob", "cho");
        List<Screen> all = Stream.concat(screens.read().stream(), Stream.of(screens.macro())).toList();
        assertTrue("a board, an idea and its settings are full of writing", people.stream()
                .allMatch(person -> all.stream().filter(screen -> screen.person().equals(person))
                        .anyMatch(screen -> !writing(person, screen).isEmpty())));
        AcceptanceHost.scenario(host).readOnly(true);

        List<String> offered = all.stream()
                .flatMap(screen -> people.stream().flatMap(person -> writing(person, screen).stream()))
                .toList();

        assertEquals(String.join("\n", offered), 0, offered.size());
    }

    @Test
    public void cardsAndIdeasAreThereWithoutScripts() {
        try (Visitor reader = Visitor.withoutScripts(host.url())) {
            assertThat(reader.open(APP + "/boards/" + board).page().getByText("Benches in the sun")).isVisible();
            assertThat(reader.open(APP + "/ideas/" + idea).page().getByText("Three will do.")).isVisible();
            assertThat(reader.open(APP + "/spaces/PUB").page().getByText("For all to see")).isVisible();
        }
    }

    private void onlyReads(Visitor reader) {
        Page page = reader.open(APP + "/boards/" + board).page();
        assertThat(page.getByText("Benches in the sun")).isVisible();
        assertEquals(List.of(), writing(page));
        reader.open(APP + "/ideas/" + idea);
        assertThat(page.getByText("Three will do.")).isVisible();
        assertEquals(List.of(), writing(page));
        assertEquals(List.of(), reader.incidents());
    }

    private List<String> writing(String person, Screen screen) {
        Visitor visitor = visitors.computeIfAbsent(person, name -> new Visitor(host.url()).loggedInAs(name));
        Page page = visitor.open(screen.path()).page();
        assertThat(page.locator("main").first()).isVisible();
        return writing(page).stream().map(control -> person + " at " + screen.name() + ": " + control).toList();
    }

    /** The markup of everything that does more than lead elsewhere, find or unfold. */
    @SuppressWarnings("unchecked")
    private static List<String> writing(Page page) {
        return (List<String>) page.evaluate(WRITING);
    }
}
