package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.Screens.Screen;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every screen against WCAG 2.1 A and AA as far as a machine can tell, and by keyboard, in light and dark, large and small. */
public class AccessibilityBrowserIT {

    private static final String AXE = read("node_modules/axe-core/axe.min.js");
    private static final String FOCUS = read("test/resources/accessibility/focus.js");
    private static final String VIOLATIONS = """
            () => axe.run('main', {resultTypes: ['violations'],
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`)))
            """;
    /** The markup of whatever reaches furthest beyond the right edge. */
    private static final String WIDEST = "[...document.querySelectorAll('body *')].map(e => [e.getBoundingClientRect().right, e])"
            + ".sort((a, b) => b[0] - a[0])[0][1].outerHTML.slice(0, 200)";
    private static final int MOST_STOPS = 250;

    private static Sandbox host;
    private static Screens screens;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

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
    public void everyScreenIsAccessibleInLight() {
        lookAtAll(1280, "light");
    }

    @Test
    public void everyScreenIsAccessibleInDark() {
        lookAtAll(1280, "dark");
    }

    @Test
    public void everyScreenIsAccessibleAndNotWiderThanASmallScreenInLight() {
        lookAtAll(320, "light");
    }

    @Test
    public void everyScreenIsAccessibleAndNotWiderThanASmallScreenInDark() {
        lookAtAll(320, "dark");
    }

    private void lookAtAll(int width, String colours) {
        for (Screen screen : screens.all()) {
            Page page = show(screen, width, colours);
            page.evaluate(AXE);
            note(screen, (List<?>) page.evaluate(VIOLATIONS));
            measure(screen, page);
            walk(screen, page);
        }

        assertEquals(String.join("\n", faults), 0, faults.size());
    }

    private void measure(Screen screen, Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!wider.equals(0)) {
            faults.add(screen.name() + ": " + wider + " pixels too wide, by " + page.evaluate(WIDEST));
        }
    }

    /** Everything is reached by Tab and shows its focus. */
    private void walk(Screen screen, Page page) {
        page.evaluate(FOCUS);
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            Object told = page.evaluate("() => focusWalk.step()");
            if (told == null) {
                break;
            }
            note(screen, List.of(told));
        }
        note(screen, (List<?>) page.evaluate("() => focusWalk.missed()"));
    }

    private Page show(Screen screen, int width, String colours) {
        Visitor visitor = visitors.computeIfAbsent(screen.person(), person -> {
            Visitor arrived = new Visitor(host.url(), width, 900).loggedInAs(person);
            arrived.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            return arrived.open("/settings/theme.action?colours=" + colours);
        });
        Page page = visitor.open(screen.path()).page();
        page.evaluate("() => localStorage.clear()");
        screen.steps().accept(page);
        return page;
    }

    private void note(Screen screen, List<?> found) {
        found.stream().filter(fault -> !fault.equals("")).forEach(fault -> faults.add(screen.name() + ": " + fault));
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", ".")).resolve(path));
        } catch (IOException e) {
            throw new IllegalStateException("Needed to judge the screens: " + path, e);
        }
    }
}
