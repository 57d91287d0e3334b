/** Telling people, once and only as long as they may know, what became of what they care about. */
package org.chorus.notify;
