package org.chorus.sandbox.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import org.chorus.sandbox.ao.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class SettingsTest {

    private final Database database = Database.h2Memory();
    private final Settings settings = new Settings(database::dataSource);

    @Before
    public void start() {
        settings.start();
    }

    @After
    public void stop() {
        database.close();
    }

    @Test
    public void whatWasPutIsThereForTheNextWhoAsks() {
        settings.createGlobalSettings().put("chorus.hot", "on");
        settings.createGlobalSettings().put("chorus.kinds", List.of("open", "challenge"));
        settings.createGlobalSettings().put("chorus.map", Map.of("a", "b"));

        Settings later = new Settings(database::dataSource);
        later.start();

        assertEquals("on", later.createGlobalSettings().get("chorus.hot"));
        assertEquals(List.of("open", "challenge"), later.createGlobalSettings().get("chorus.kinds"));
        assertEquals(Map.of("a", "b"), later.createGlobalSettings().get("chorus.map"));
    }

    @Test
    public void aSpaceHasSettingsOfItsOwn() {
        settings.createSettingsForKey("OPS").put("k", "ops");

        assertNull(settings.createGlobalSettings().get("k"));
        assertNull(settings.createSettingsForKey("HR").get("k"));
    }

    @Test
    public void puttingAndRemovingAnswerWhatWasThereBefore() {
        PluginSettings global = settings.createGlobalSettings();

        assertNull(global.put("k", "one"));
        assertEquals("one", global.put("k", "two"));
        assertEquals("two", global.remove("k"));
        assertNull(global.get("k"));
    }

    @Test
    public void aNumberOrALongKeyIsRefused() {
        PluginSettings global = settings.createGlobalSettings();

        assertThrows(IllegalArgumentException.class, () -> global.put("k", 1));
        assertThrows(IllegalArgumentException.class, () -> global.put("k".repeat(101), "v"));
    }
}
