package org.chorus.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.activeobjects.spi.DatabaseType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * One app's tables, behind one prefix. Until {@link #start} they cannot be used, as in the product, where an app that
 * touches its tables while starting up fails.
 */
public final class Namespace {

    private final Prefix prefix;
    private final EntityManager engine;
    private final JoinedTransactions transactions;
    private final ActiveObjects real;
    private final ActiveObjects guarded;
    private final CountDownLatch started = new CountDownLatch(1);
    private final DatabaseType type;

    Namespace(Prefix prefix, EntityManager engine, JoinedTransactions transactions, DatabaseType type) {
        this.prefix = prefix;
        this.engine = engine;
        this.transactions = transactions;
        this.type = type;
        this.real = new RealActiveObjects(engine, transactions, new MetaData());
        this.guarded = (ActiveObjects) Proxy.newProxyInstance(Namespace.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (self, method, arguments) -> {
                    if (!isStarted() && !method.getName().equals("moduleMetaData")) {
                        throw new IllegalStateException("Active Objects used before start-up has finished: " + method.getName());
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    public ActiveObjects activeObjects() {
        return guarded;
    }

    /** Runs the tasks newer than the remembered version, oldest first, then brings the tables to the entities. */
    public void start(List<Class<? extends RawEntity<?>>> entities, List<ActiveObjectsUpgradeTask> tasks, ModelVersions versions) {
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> upgrade(task, versions));
        migrate(entities);
        started.countDown();
    }

    private void upgrade(ActiveObjectsUpgradeTask task, ModelVersions versions) {
        String key = prefix.prepend("#");
        ModelVersion current = ModelVersion.valueOf(versions.read(key).orElse("0"));
        if (task.getModelVersion().isNewerThan(current)) {
            transactions.required(() -> {
                task.upgrade(current, real);
                return null;
            });
            versions.write(key, task.getModelVersion().toString());
        }
    }

    @SuppressWarnings("unchecked")
    private void migrate(List<Class<? extends RawEntity<?>>> entities) {
        real.migrate(entities.toArray(Class[]::new));
    }

    /** The name of the table behind an entity, as it stands in the database. */
    public String table(Class<? extends RawEntity<?>> entity) {
        return engine.getTableNameConverter().getName(entity);
    }

    private boolean isStarted() {
        return started.getCount() == 0;
    }

    private final class MetaData implements ActiveObjectsModuleMetaData {

        @Override
        public void awaitInitialization() throws ExecutionException, InterruptedException {
            started.await();
        }

        @Override
        public void awaitInitialization(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
            if (!started.await(timeout, unit)) {
                throw new TimeoutException("not started within " + timeout + " " + unit);
            }
        }

        @Override
        public boolean isInitialized() {
            return isStarted();
        }

        @Override
        public DatabaseType getDatabaseType() {
            return type;
        }

        @Override
        public boolean isDataSourcePresent() {
            return true;
        }

        @Override
        public boolean isTablePresent(Class<? extends RawEntity<?>> entity) {
            throw new UnsupportedOperationException("isTablePresent");
        }
    }
}
