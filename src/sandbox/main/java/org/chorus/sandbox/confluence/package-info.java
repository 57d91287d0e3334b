/**
 * The world the sandbox plays: people, spaces, content and who may do what, kept in the sandbox's own
 * database. Nothing here knows a type of Confluence; {@code service} puts this world behind the host's
 * interfaces.
 */
package org.chorus.sandbox.confluence;
