package org.chorus.sandbox.ao;

import com.atlassian.activeobjects.spi.DatabaseType;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the engine as the product does: its name converters, and hands off every table that is not the app's. */
final class EntityManagers {

    private EntityManagers() {
    }

    static EntityManager make(JoinedDataSource connections, DatabaseType type, Prefix prefix) {
        return new EntityManager(provider(connections, type), new Configuration(prefix));
    }

    private static DatabaseProvider provider(JoinedDataSource connections, DatabaseType type) {
        return type == DatabaseType.POSTGRESQL
                ? new PostgreSQLDatabaseProvider(connections, "public")
                : new H2DatabaseProvider(connections, "PUBLIC");
    }

    private record Configuration(Prefix prefix) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new Names(new AtlassianTableNameConverter(prefix), new AtlassianFieldNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            String own = prefix.prepend("");
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(own);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    private record Names(TableNameConverter tables, FieldNameConverter fields) implements NameConverters {

        @Override
        public TableNameConverter getTableNameConverter() {
            return tables;
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return fields;
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return new AtlassianSequenceNameConverter();
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return new AtlassianTriggerNameConverter();
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return new AtlassianIndexNameConverter();
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return new AtlassianUniqueNameConverter();
        }
    }
}
