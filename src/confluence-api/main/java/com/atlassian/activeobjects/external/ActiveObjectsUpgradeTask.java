package com.atlassian.activeobjects.external;

/** One numbered step from older tables to newer ones. [S] C1 SLK */
public interface ActiveObjectsUpgradeTask {

    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
