package org.chorus.sandbox.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a browser window of their own. Whatever would betray a broken page is written down: dialogs, script
 * errors, refused content, requests that leave the site.
 */
public final class Visitor implements AutoCloseable {

    /** An existing or new folder for what each visitor saw and did, step by step, for `npx playwright show-trace`; null for none. */
    private static final String RECORDINGS = System.getProperty("sandbox.recordings");
    /** How long is waited for what ought to come: long, as a busy machine is no fault of the app's. In milliseconds. */
    private static final int PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> incidents = new ArrayList<>();

    /** @param site address of the web application, without a trailing slash */
    public Visitor(String site) {
        this(site, 1280, 900);
    }

    public Visitor(String site, int width, int height) {
        this(site, usual().setViewportSize(width, height));
    }

    private Visitor(String site, Browser.NewContextOptions options) {
        this.site = site;
        this.context = Chromium.running().newContext(options);
        this.page = context.newPage();
        if (RECORDINGS != null) {
            context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        page.setDefaultTimeout(PATIENCE);
        page.onDialog(dialog -> {
            incidents.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> incidents.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                incidents.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:") && !url.startsWith("about:")) {
                incidents.add("request to " + url);
            }
        });
    }

    /** Somebody whose browser runs no scripts at all. */
    public static Visitor withoutScripts(String site) {
        return new Visitor(site, usual().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions usual() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT).setLocale("en");
    }

    /** Logs in through the login page; the password is the name. */
    public Visitor loggedInAs(String name) {
        open("/login.action");
        page.locator("#os_username").fill(name);
        page.locator("#os_password").fill(name);
        page.locator("#os_password").press("Enter");
        page.waitForURL(url -> !url.contains("login.action"));
        return this;
    }

    public Visitor open(String path) {
        page.navigate(site + path);
        return this;
    }

    public Page page() {
        return page;
    }

    /** Everything that went wrong so far, in order. */
    public List<String> incidents() {
        return List.copyOf(incidents);
    }

    @Override
    public void close() {
        if (RECORDINGS != null) {
            context.tracing().stop(new Tracing.StopOptions().setPath(Path.of(RECORDINGS, System.nanoTime() + ".zip")));
        }
        context.close();
    }
}
