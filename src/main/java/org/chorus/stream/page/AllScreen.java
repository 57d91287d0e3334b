package org.chorus.stream.page;

import org.chorus.stream.Source;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** Everything the reader may see. */
public final class AllScreen implements Screen {

    private final StreamPage page;

    public AllScreen(StreamPage page) {
        this.page = page;
    }

    @Override
    public String address() {
        return "/stream/all";
    }

    @Override
    public Shown show(Visit visit) {
        return page.of(visit, Source.ALL);
    }
}
