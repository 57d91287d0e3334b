package org.chorus.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.host.Afterwards;

/** Does what could wait at once, in the transaction that causes it, which sees it; or, while it is held, later. */
public final class AtOnce implements Afterwards {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    @Override
    public void when(String thing, Supplier<Optional<Runnable>> look, Runnable anyway) {
        Runnable work = () -> look.get().orElseThrow(() -> new AssertionError("what happened to " + thing + " cannot be seen")).run();
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public int missed() {
        return 0;
    }

    public void hold() {
        held = true;
    }

    /** Does what waits. */
    public void letGo() {
        held = false;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
