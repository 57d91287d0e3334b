package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

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
    /** What the host does for somebody who chooses other colours, at once: no control of the host may still be on its way to them. */
    private static final String COLOURS = """
            colours => {
              document.documentElement.dataset.colorMode = colours
              document.getAnimations().forEach(animation => animation.finish())
            }
            """;
    private static final String LOOK = "() => document.querySelector('main').outerHTML + getComputedStyle(document.body).backgroundColor";
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

    /** So the dark of the looks below, which is put on a page that came light, is the dark that people see. */
    @Test
    public void whoeverChoosesDarkIsServedTheSamePageInOtherColours() {
        Screen screen = screens.all().get(2);
        Page page = show(screen, 1280);
        Object light = page.evaluate(LOOK);
        page.evaluate(COLOURS, "dark");
        Object dark = page.evaluate(LOOK);
        visitors.get(screen.person()).open("/settings/theme.action?colours=dark");

        assertEquals(dark, show(screen, 1280).evaluate(LOOK));
        assertNotEquals(light, dark);
    }

    @Test
    public void everyScreenIsAccessibleInLightAndDark() {
        lookAtAll(1280);
    }

    @Test
    public void everyScreenIsAccessibleInLightAndDarkAndNotWiderThanASmallScreen() {
        lookAtAll(320);
    }

    private void lookAtAll(int width) {
        for (Screen screen : screens.all()) {
            Page page = show(screen, width);
            for (String colours : List.of("dark", "light")) {
                page.evaluate(COLOURS, colours);
                note(screen, (List<?>) page.evaluate(VIOLATIONS));
                measure(screen, page);
            }
            walk(screen, page);
            page.evaluate(COLOURS, "dark");
            note(screen, (List<?>) page.evaluate("() => focusWalk.again()"));
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

    private Page show(Screen screen, int width) {
        Visitor visitor = visitors.computeIfAbsent(screen.person(), person -> {
            Visitor arrived = new Visitor(host.url(), width, 900).loggedInAs(person);
            arrived.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            arrived.page().addInitScript(AXE);
            return arrived;
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
