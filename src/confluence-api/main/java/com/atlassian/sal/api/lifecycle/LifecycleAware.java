package com.atlassian.sal.api.lifecycle;

/** Told when the product is up, on beans exported as OSGi services only. [S] C3 BAPI, [L] whether onStop is a default method */
public interface LifecycleAware {

    void onStart();

    void onStop();
}
