package org.chorus.sandbox.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import net.java.ao.RawEntity;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.ModelVersions;
import org.chorus.sandbox.ao.Namespace;
import org.chorus.sandbox.platform.PlatformPart;
import org.osgi.framework.Bundle;

/**
 * {@code <ao>}: the real Active Objects, one set of tables per app, usable once the app has been started; and the
 * transactions that go with them.
 */
public final class AoPart implements HostPart, ModuleKind {

    private final Database database;
    private final Map<String, Namespace> namespaces = new ConcurrentHashMap<>();
    private ModelVersions versions;

    public AoPart(Database database) {
        this.database = database;
    }

    @Override
    public void contribute(Host host) {
        versions = host.part(PlatformPart.class).modelVersions();
        host.services().addPerApp(ActiveObjects.class, this::activeObjects);
        host.services().add(TransactionTemplate.class, database.transactions());
        host.services().add(TransactionalExecutorFactory.class, database.executors());
        host.modules().register("ao", this);
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        Namespace tables = tables(module);
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : module.texts("upgradeTask")) {
            tasks.add((ActiveObjectsUpgradeTask) plugin.create(name));
        }
        tables.start(entities(plugin, module), tasks, versions);
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        namespaces.remove(plugin.key());
    }

    /** Asked by Spring for the app, perhaps while it starts, when its tables are not there yet. */
    private ActiveObjects activeObjects(Bundle bundle) {
        PluginDescriptor descriptor = DescriptorReader.read(bundle);
        ModuleDescriptor module = descriptor.modules("ao").stream().findFirst().orElseThrow(() ->
                new IllegalStateException(descriptor.key() + " uses Active Objects but declares no <ao>"));
        return tables(module).activeObjects();
    }

    private Namespace tables(ModuleDescriptor module) {
        return namespaces.computeIfAbsent(module.pluginKey(),
                key -> database.namespace(module.attribute("namespace", key)));
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(InstalledPlugin plugin, ModuleDescriptor module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (String name : module.texts("entity")) {
            try {
                entities.add((Class<? extends RawEntity<?>>) plugin.classLoader().loadClass(name));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("the jar has no class " + name, e);
            }
        }
        return entities;
    }
}
