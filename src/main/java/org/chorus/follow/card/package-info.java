/** Follows as templates take them. */
package org.chorus.follow.card;
