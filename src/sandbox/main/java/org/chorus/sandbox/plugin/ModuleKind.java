package org.chorus.sandbox.plugin;

/** What the host does with one descriptor element, such as {@code <servlet>}. */
public interface ModuleKind {

    /**
     * Takes the module into use. The app's Spring context runs.
     *
     * @throws RuntimeException with a message fit for a person if the module is not right; the app is then not enabled
     */
    void enable(InstalledPlugin plugin, ModuleDescriptor module);

    /** Forgets the module. Called also for modules whose {@code enable} failed. */
    void disable(InstalledPlugin plugin, ModuleDescriptor module);

    /** For elements that are read elsewhere, by those who walk the descriptors. */
    ModuleKind READ_ELSEWHERE = new ModuleKind() {
        @Override
        public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        }

        @Override
        public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        }
    };
}
