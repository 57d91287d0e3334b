/** The words in which tests state the world; they write to the host's own stores, never through an app. */
package org.chorus.sandbox.confluence.scenario;
