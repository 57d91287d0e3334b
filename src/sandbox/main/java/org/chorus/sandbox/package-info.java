/** A small host that runs the built jar as Confluence would; begin at {@link org.chorus.sandbox.Sandbox}. */
package org.chorus.sandbox;
