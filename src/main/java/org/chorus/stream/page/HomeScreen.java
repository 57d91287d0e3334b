package org.chorus.stream.page;

import org.chorus.stream.Source;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** The reader's own stream: whom and what he follows, and what is addressed to him. */
public final class HomeScreen implements Screen {

    private final StreamPage page;

    public HomeScreen(StreamPage page) {
        this.page = page;
    }

    @Override
    public String address() {
        return "/stream";
    }

    @Override
    public Shown show(Visit visit) {
        return page.of(visit, Source.HOME);
    }
}
