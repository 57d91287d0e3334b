package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.Screens.Screen;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** In German and in French no screen, however far it is opened, says a word of ours in English or shows a text's key. */
public class LanguagesBrowserIT {

    /** Every text for eyes and for screen readers: of nodes, of attributes, of options, and our links outside the page. */
    private static final String TEXTS = """
            () => {
              const told = [document.title]
              const roots = [document.querySelector('main'), ...document.querySelectorAll('a[href*="/servlet/chorus"]')]
              for (const root of roots) {
                const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
                while (nodes.nextNode()) told.push(nodes.currentNode.data)
                for (const element of [root, ...root.querySelectorAll('*')]) {
                  for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'label', 'aria-description']) told.push(element.getAttribute(name))
                  if (element.matches('template')) told.push(...[...element.content.querySelectorAll('*')].flatMap(inner =>
                    [...inner.childNodes].filter(node => node.nodeType === 3).map(node => node.data).concat(inner.getAttribute('placeholder'), inner.getAttribute('aria-label'))))
                }
              }
              return told.filter(text => text).map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text)
            }
            """;

    private static Sandbox host;
    private static Screens screens;

    private final Map<String, Visitor> visitors = new HashMap<>();

    @BeforeClass
    public static void start() {
        host = AcceptanceHost.start();
        screens = Screens.of(host);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @After
    public void leave() {
        visitors.values().forEach(Visitor::close);
    }

    @Test
    public void everyScreenIsGerman() {
        assertNoEnglish("de", "de_DE");
    }

    @Test
    public void everyScreenIsFrench() {
        assertNoEnglish("fr", "fr_FR");
    }

    @Test
    public void inEnglishTheSameLookFindsEnglishOnEveryScreen() {
        OwnTexts texts = new OwnTexts("de");

        for (Screen screen : screens.all()) {
            assertTrue(screen.name(), shown(screen, "en_GB").stream().anyMatch(texts::isEnglish));
        }
    }

    private void assertNoEnglish(String language, String locale) {
        OwnTexts texts = new OwnTexts(language);
        List<String> faults = new ArrayList<>();
        for (Screen screen : screens.all()) {
            new TreeSet<>(shown(screen, locale)).stream()
                    .filter(text -> texts.isEnglish(text) || text.matches("chorus(\\.[a-z-]+)+"))
                    .forEach(text -> faults.add(screen.name() + ": " + text));
        }

        assertEquals(String.join("\n", faults), 0, faults.size());
    }

    @SuppressWarnings("unchecked")
    private List<String> shown(Screen screen, String locale) {
        AcceptanceHost.scenario(host).person(screen.person()).speaking(locale, "Europe/Berlin");
        Page page = visitors.computeIfAbsent(screen.person(), person -> new Visitor(host.url()).loggedInAs(person))
                .open(screen.path()).page();
        page.evaluate("() => localStorage.clear()");
        screen.steps().accept(page);
        return (List<String>) page.evaluate(TEXTS);
    }
}
