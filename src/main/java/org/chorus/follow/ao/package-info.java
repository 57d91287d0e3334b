/** Follows in tables. */
package org.chorus.follow.ao;
