package org.chorus.sandbox.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chorus.sandbox.Browser;
import org.chorus.sandbox.ProbeApp;
import org.chorus.sandbox.Refusal;
import org.chorus.sandbox.Sandbox;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginsTest {

    private static final String NOTES = "/rest/probe/1.0/notes";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Sandbox sandbox;

    @Before
    public void start() {
        sandbox = Sandbox.with(app("1.0.0").jar()).start();
        Browser.at(sandbox).meant().with("Content-Type", "application/json").send("POST", NOTES, "first");
    }

    @After
    public void stop() {
        sandbox.close();
    }

    @Test
    public void aDisabledAppAnswersNoMoreAndAnEnabledOneHasItsDataStill() {
        sandbox.plugins().disable("org.chorus.probe");

        assertEquals(404, Browser.at(sandbox).get(NOTES).statusCode());
        assertFalse(sandbox.plugin().enabled());

        sandbox.plugins().enable("org.chorus.probe");

        assertEquals("[{\"text\":\"first\"}]", Browser.at(sandbox).get(NOTES).body());
    }

    @Test
    public void aNewerVersionFindsTheDataOfTheOlder() {
        sandbox.plugins().install(app("1.1.0").jar());

        assertEquals("1.1.0", sandbox.plugin().descriptor().version());
        assertEquals("[{\"text\":\"first\"}]", Browser.at(sandbox).get(NOTES).body());
    }

    @Test
    public void aNewerVersionThatDoesNotStartLeavesTheOlderRunning() {
        Path broken = app("1.1.0").bean("<bean class='org.chorus.probe.Gone'/>").jar();

        assertThrows(Refusal.class, () -> sandbox.plugins().install(broken));

        assertEquals("1.0.0", sandbox.plugin().descriptor().version());
        assertEquals("[{\"text\":\"first\"}]", Browser.at(sandbox).get(NOTES).body());
    }

    @Test
    public void removedAndInstalledAgainItHasItsDataStill() {
        sandbox.plugins().uninstall("org.chorus.probe");

        assertTrue(sandbox.plugins().all().isEmpty());
        assertEquals(404, Browser.at(sandbox).get(NOTES).statusCode());

        sandbox.plugins().install(app("1.0.0").jar());

        assertEquals("[{\"text\":\"first\"}]", Browser.at(sandbox).get(NOTES).body());
    }

    @Test
    public void listenersAreTold() {
        StringBuilder told = new StringBuilder();
        sandbox.plugins().listen(new PluginListener() {
            @Override
            public void enabled(InstalledPlugin plugin) {
                told.append("+").append(plugin.descriptor().version());
            }

            @Override
            public void disabled(InstalledPlugin plugin) {
                told.append("-").append(plugin.descriptor().version());
            }
        });

        sandbox.plugins().install(app("1.1.0").jar());
        sandbox.plugins().disable("org.chorus.probe");

        assertEquals("-1.0.0+1.1.0-1.1.0", told.toString());
    }

    @Test
    public void anUnknownElementIsNamed() {
        assertRefused("The sandbox does not understand <hologram key=\"h\"> in the descriptor of org.chorus.probe",
                app("2").module("<hologram key='h'/>").jar());
    }

    @Test
    public void aMissingServiceIsNamed() {
        assertRefused("org.chorus.probe needs com.example.Missing, which the sandbox does not offer.",
                app("2").bean("<osgi:reference id='m' interface='com.example.Missing'/>").jar());
    }

    @Test
    public void aBeanThatCannotBeBuiltIsNamedWithItsReason() {
        assertRefused("The Spring context of org.chorus.probe does not start: org.chorus.probe.Gone",
                app("2").bean("<bean id='gone' class='org.chorus.probe.Gone'/>").jar());
    }

    @Test
    public void tablesAreNotThereWhileTheAppStarts() {
        assertRefused("The Spring context of org.chorus.probe does not start: Active Objects used before start-up",
                app("2").bean("<bean id='hasty' class='org.chorus.probe.HastyNotes'/>").jar());
    }

    @Test
    public void namesOverThirtyCharactersAreRefused() {
        assertRefused("<ao key=\"ao\"> of org.chorus.probe cannot be taken into use",
                ProbeApp.in(folder.getRoot().toPath()).version("2").module(
                        "<ao key='ao'><entity>org.chorus.probe.LongName</entity></ao>").jar());
    }

    @Test
    public void aFileThatIsNoJarIsRefused() throws IOException {
        Path file = folder.newFile("readme.jar").toPath();
        Files.writeString(file, "not a zip");

        assertRefused("readme.jar is not a readable jar", file);
    }

    @Test
    public void aDescriptorCannotReadFilesOfTheMachine() {
        Path jar = ProbeApp.in(folder.getRoot().toPath()).file("atlassian-plugin.xml", "<!DOCTYPE a ["
                + "<!ENTITY e SYSTEM 'file:///etc/passwd'>]><atlassian-plugin key='org.chorus.probe'>&e;"
                + "</atlassian-plugin>").jar();

        assertRefused("The atlassian-plugin.xml of probe-1.0.0.jar is not well-formed", jar);
    }

    private void assertRefused(String sentence, Path jar) {
        Refusal refusal = assertThrows(Refusal.class, () -> sandbox.plugins().install(jar));
        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith(sentence));
    }

    private ProbeApp app(String version) {
        return ProbeApp.withNotes(folder.getRoot().toPath()).version(version)
                .module("<rest key='rest' path='/probe' version='1.0'><package>org.chorus.probe</package></rest>");
    }
}
