/** What every Atlassian product offers its apps: events, caches, cluster locks, settings. */
package org.chorus.sandbox.platform;
