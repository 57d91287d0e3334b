package org.chorus.sandbox.confluence.storage;

import java.util.Optional;

/** Knows some macros. */
public interface MacroRenderer {

    /** HTML to stand in the macro's place, as it is; empty if this macro is not known here. */
    Optional<String> render(MacroCall call);

    /** Asks the other one for what this one does not know. */
    default MacroRenderer or(MacroRenderer other) {
        return call -> render(call).or(() -> other.render(call));
    }
}
